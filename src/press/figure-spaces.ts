import type {Annotation, ArticleSegment, Passage, Piece} from './types.ts'

/**
 * An article as rules read it: without the spaces that some desks and extractions set around figures and Latin words (`9 月 21 日`,
 * `治理 APP 上线`). The same object where there are none.
 *
 * @example withoutFigureSpaces(article of '5 月 20 日下午').passages[0].text // '5月20日下午', its pieces without columns 1, 3, 6
 */
export function withoutFigureSpaces(article: ArticleSegment): ArticleSegment {
  const passages = article.passages.map(tight)
  return passages.every((passage, index) => passage === article.passages[index]) ? article : {...article, passages}
}

/** Annotations of an article that was read without such spaces, at their places in the words as printed. */
export function asPrinted(annotations: Annotation[], {passages}: ArticleSegment, read: ArticleSegment): Annotation[] {
  const gaps = passages.map(({text}, index) => (text.length === read.passages[index]!.text.length ? [] : idleSpaces(text)))
  return annotations.map((annotation) => {
    const {mention} = annotation
    const own = gaps[mention.passage]!
    if (own.length === 0) return annotation
    const [start, end] = [printedAt(mention.start, own), printedAt(mention.end - 1, own) + 1]
    return {...annotation, mention: {...mention, start, end, text: passages[mention.passage]!.text.slice(start, end)}}
  })
}

/** Where a character stood before the spaces at `gaps` were left out: with the n-th of them it moved on when it stood at its place less n, or behind. */
function printedAt(at: number, gaps: readonly number[]): number {
  let [low, high] = [0, gaps.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (gaps[middle]! - middle <= at) low = middle + 1
    else high = middle
  }
  return at + low
}

function tight(passage: Passage): Passage {
  const gaps = idleSpaces(passage.text)
  if (gaps.length === 0) return passage
  const pieces: Piece[] = []
  let passed = 0
  for (const {at, length, line, column} of passage.pieces) {
    while (passed < gaps.length && gaps[passed]! < at) passed++
    for (let from = at; from <= at + length; passed++) {
      const to = Math.min(gaps[passed] ?? Infinity, at + length)
      if (to > from) pieces.push({at: from - passed, length: to - from, line, column: column + from - at})
      if (to === at + length) break
      from = to + 1
    }
  }
  const text = gaps.map((gap, index) => passage.text.slice(index === 0 ? 0 : gaps[index - 1]! + 1, gap)).join('') + passage.text.slice(gaps.at(-1)! + 1)
  return {...passage, text, pieces}
}

/**
 * Places of the spaces that part nothing: around figures and Latin words, in a text that sets a figure off from what is counted, and behind the
 * half-width marks of a sentence.
 */
export function idleSpaces(text: string): number[] {
  // Few texts have a space, fewer one behind a figure or a mark, and that is known much faster than what stands around both.
  if (!(text.includes(' ') || text.includes('\u00a0')) || !BEHIND_ANY.test(text)) return []
  return Array.from(text.matchAll(SET_OFF.test(text) ? ANY : BEHIND_MARK), ({index}) => index)
}

const BEHIND_ANY = /[\d０-９%+,:;!?][ \u00a0]/u
const SET_OFF = /(?:^|[^\p{L}\p{N}\s]|\p{Script=Han}[ \u00a0])[\d０-９][\d０-９.,:%～~+\-—]*[ \u00a0]\p{Script=Han}/u
const BEHIND_MARK = /(?<=[^\x00-\xff\u3000][,:;!?])[ \u00a0](?=\S)|(?<=[\d%)][,:;!?])[ \u00a0](?=[^\x00-\xff\u3000])/gu
const ANY = new RegExp(`(?<=[^\\x00-\\xff\\u3000])[ \\u00a0](?=[\\da-z０-９])|(?<=[\\da-z０-９%％])[ \\u00a0](?=[^\\x00-\\xff\\u3000])|${BEHIND_MARK.source}`, 'giu')
