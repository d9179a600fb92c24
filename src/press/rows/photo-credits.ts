import {fold} from '../text/fold.ts'
import {wordsBehind} from '../text/ornaments.ts'
import {OWN_PAPER} from '../wording/paper-names.ts'
import type {Byline} from '../recognizers/byline.ts'
import {findBylines} from '../recognizers/bylines.ts'

/** Longer texts are articles, whoever took their pictures. */
const LONGEST_CAPTION = 300

/**
 * Text that ends in a photographer's name or in the picture's source, and in no writer's name: a caption.
 *
 * @example isPhotoCredit('老人在社区打太极拳。本报记者 张三 摄') // true
 */
export function isPhotoCredit(text: string, plain = fold(text), bylines = findBylines(text, plain)): boolean {
  if (plain.length > LONGEST_CAPTION) return false
  const tail = bylines.find((byline) => byline.rule === 'tail' || byline.rule === 'tail-brackets')
  if (!tail) return SOURCE_END.test(plain.slice(-6)) && SOURCE_LAST.test(plain.slice(-LONGEST_SOURCE)) && !SOURCE.test(plain)
  return isOfPicture(tail, plain)
}

/**
 * A line that is nothing but the credit of the picture above: `本报记者 张三 摄`, `受访者供图`, `(资料图片)`.
 *
 * @param bylines what was read on the line
 */
export function isPictureCredit(plain: string, bylines: readonly Byline[]): boolean {
  const [byline] = bylines
  if (byline?.rule === 'own-line') return isOfPicture(byline, plain)
  return isPictureSource(plain)
}

/** A line that says where the picture above comes from and names nobody. @param plain folded text */
export function isPictureSource(plain: string): boolean {
  return plain.length <= LONGEST_SOURCE && SOURCE_SIGN.test(plain) && SOURCE.test(plain)
}

/** Who wrote a text and took its picture: `张三 文/图`, `张三 摄影报道`. It signs a caption or an article. */
export function isOfBoth({credits, start, end}: Byline, plain: string): boolean {
  return credits.photographers.length > 0 && /文\s?[/、]?\s?图|图\s?\/\s?文|摄影报道/u.test(plain.slice(start, end))
}

function isOfPicture({credits, start, end}: Byline, plain: string): boolean {
  if (credits.photographers.length === 0) return false
  const credit = plain.slice(start, end)
  // 贺文兵 摄: a name's 文 is no sign of a writer.
  const signs = credits.photographers.reduce((words, name) => words.replace(name, ''), credit)
  return !signs.includes('文') && (/(?:摄影?|图|供图)[)\s]*$/u.test(credit) || /^[(\s]*(?:摄影|图|供图|图片)/u.test(wordsBehind(credit)))
}

const LONGEST_SOURCE = 32
const SOURCE_SIGN = /[图片照发摄]/u
/** Asked first: nearly no text ends so. */
const SOURCE_END = /(?:[图片照摄稿]|提供|截图|发|ic|网络|[网社报])[)】]?$|摄[)]$/u
const GIVERS = '(?:受访者|当事人|采访对象|被采访者|被访者|网友|市民|读者|家属|主办方|承办方|校方|警方|医院|学校|企业|单位|部门|通讯员)'
const STOCK = `(?:${OWN_PAPER}?(?:资料|档案|历史|网络|视频)(?:图片|照片|截图|图|片)|效果图|示意图|规划图|(?:本报|新华社|航拍)图片)`
const AGENCY = '(?:新华社|中新社|cfp|ic|视觉中国|东方ic)\\s?(?:发|供图|供本报(?:专)?(?:特)?稿)'
const FROM = `(?:${STOCK}|${AGENCY}(?:\\s?[(][^()]{2,14}摄[)])?|${GIVERS}(?:供图|提供|摄|供片)|[\\p{Script=Han}“”]{3,16}(?:供图|提供图片)|(?:图片|照片|图)(?:均)?(?:由[\\p{Script=Han}“”]{2,18}提供|来源\\s?[:]\\s?(?:网络|\\S{2,14}(?:网|社|报|图))|来自网络))`
const SOURCE = new RegExp(`^[(【]?${FROM}[)】]?$`, 'u')
const SOURCE_LAST = new RegExp(`(?:[。!?”]\\s*|\\s+)${FROM}$|[(【]${FROM}[)】]$`, 'u')
