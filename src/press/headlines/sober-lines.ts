/**
 * True when the second line of a headline says soberly what the first, evocative one is about: it is the subtitle, and no title under a
 * kicker. It ends as reports call themselves (`…自救七天记`), or it is one plain clause of a town's office below a few short words in parts.
 *
 * @param parts the first line as it is parted by spaces or printed lines; folded, as is `below`
 * @example isSoberLine(['老井台', '新泉眼'], '某某镇供水改造走笔') // true
 */
export function isSoberLine(parts: readonly string[], below: string): boolean {
  if (/[\s:,;]/u.test(below) || below.length < SHORTEST) return false
  if (REPORT.test(below)) return true
  const above = parts.join('')
  return parts.length > 1 && parts.length <= MOST_PARTS && parts.every(({length}) => length >= 3 && length <= LONGEST_PART) && TOWN_FIRST.test(below) && !TOWN_ABOVE.test(above) && !OFFICIAL.test(above)
}

const SHORTEST = 12
const MOST_PARTS = 3
const LONGEST_PART = 9

/** What reports call themselves; 书记 and 登记 end in the same letter. */
const REPORT = /(?:侧记|纪实|纪事|走笔|综述|见闻|掠影|小记|速写|[\d一二三四五六七八九十百][年月天日夜]记)$/u

/** A town's or a street office's name, its district's before it or none. */
const TOWN = String.raw`^(?!.{0,4}(?:[城村乡集市]镇|[回返下老家城异他水故还归离思进入两]乡))(?:\p{Script=Han}{2,5}[市县区])?\p{Script=Han}{1,4}(?:街道办事处|街道办|街道|办事处|镇|乡)`
const TOWN_ABOVE = new RegExp(TOWN, 'u')
/** Such a name and what is told of it. */
const TOWN_FIRST = new RegExp(`${TOWN}(?!村|镇|[书干党街居]).{5,}`, 'u')

/** A number, or words of a slogan: such a line is a kicker. */
const OFFICIAL = /\d|党建|引领|推进|提升|强化|创新|深化|落实|凝[聚心]|助力|打造|服务|发展|建设|治理|文明|和谐|平安|创建|构建|[促惠]|优化|夯实|共[建创享治]/u
