/** A name without quotation marks: where it stands in a passage. */
export interface HeadlineName {
  passage: number
  start: number
  end: number
}

/**
 * Campaigns and ways of working that a paper names without quotation marks: words before a head noun that only such names have
 * (环境卫生专项整治, 楼宇积分制), standing with the same words in a headline and in the text. How far the name reaches to the left is
 * told by how far the two places agree.
 *
 * @example findHeadlineNames([{headline: true, folded: '启动环境卫生专项整治'}, {headline: false, folded: '开展了环境卫生专项整治。'}])
 * // [{passage: 0, start: 2, end: 10}, {passage: 1, start: 3, end: 11}]
 */
export function findHeadlineNames(passages: readonly {headline: boolean; folded: string}[]): HeadlineName[] {
  const found: HeadlineName[] = []
  for (const [passage, {headline, folded}] of passages.entries()) {
    if (!headline) continue
    HEADS.lastIndex = 0
    for (let match = HEADS.exec(folded); match; match = HEADS.exec(folded)) {
      const end = match.index + match[0].length
      const twin = passages.flatMap((other, index) => (other.headline ? [] : twinsOf(folded, match.index, match[0], other.folded, index)))[0]
      if (!twin) continue
      const length = twin.end - twin.start
      found.push({passage, start: end - length, end}, twin)
    }
  }
  return found
}

const HEADS = /(?:专项整治|专项治理|专项行动|集中整治|综合整治|攻坚行动|百日行动|工作法|责任制|承诺制|积分制|代办制|包干制|负责制|准入制|公示制|认领制|街区制|联席制|(?:加固|改造|治理|整治|提升|扩建|修复|绿化|亮化|安置|供水|供暖|引水|截污|清淤|拓宽)工程)(?!员|者|办|度)/gu

const SHORTEST = 2
const LONGEST = 10

/** The same head in a passage of the text, with as many of the words before it as agree with the headline's. */
function twinsOf(headline: string, at: number, head: string, text: string, passage: number): HeadlineName[] {
  const names: HeadlineName[] = []
  for (let other = text.indexOf(head); other >= 0 && names.length < 1; other = text.indexOf(head, other + 1)) {
    let words = 0
    while (words < LONGEST && words < at && words < other && headline[at - 1 - words] === text[other - 1 - words] && /\p{Script=Han}/u.test(headline[at - 1 - words]!)) words++
    const name = text.slice(other - words, other).replace(LEADING, '')
    if (name.length >= SHORTEST && !/[了的在]/u.test(name)) names.push({passage, start: other - name.length, end: other + head.length})
  }
  return names
}

/** Verbs before a name that both places happen to share. */
const LEADING = /^.*(?:开展|启动|推行|实行|推进|实施|组织|进行|部署|召开|落实|深化|全面|持续|扎实|积极|推出|创新|探索|街道|办事处|[镇乡区县市]|社区)/u
