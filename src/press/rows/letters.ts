import type {Row} from './row.ts'

/** What a reader, named by his kind, wrote or said to the paper, and below it who answered: 市民甲女士来信:… 某某街道答复:…; or in short, 市民:… 回复:… */
export function isLetter([first, ...rest]: readonly Row[]): boolean {
  return first !== undefined && ((WRITES.test(first.plain) && rest.some(({plain}) => REPLIES.test(plain))) || isExchange(first, rest))
}

/** Nothing but what a reader says and the answer to it, each behind its label. */
function isExchange(first: Row, rest: readonly Row[]): boolean {
  return SAYS.test(first.plain) && rest.length > 0 && rest.length <= LONGEST_ANSWER && ANSWERS.test(rest[0]!.plain)
}

const LONGEST_ANSWER = 2

const WRITES = /^(?:热心)?(?:读者|市民|网友|居民|村民|群众|业主|住户)(?:[“"][^“”"]{1,12}[”"]|\p{Script=Han}{1,4})?(?:(?:先生|女士|师傅|大爷|大妈)?(?:来信|来电|留言|反映|投诉|咨询|求助|提问|问)|先生|女士|师傅|大爷|大妈)[:]/u
const REPLIES = /^[^。:,]{2,20}(?:答复|回复|回应|解答|答|回音)[:]/u
/** `市民:`, `某某路某小区居民甲先生:`, `街坊说:` */
const SAYS = /^(?:热心)?(?:[\p{Script=Han}\d]{2,18}?)?(?:读者|市民|网友|居民|村民|群众|业主|住户|街坊|商户|家长|百姓)(?:代表)?(?:[“"][^“”"]{1,12}[”"]|\s?\p{Script=Han}{1,3}(?:先生|女士|师傅|大爷|大妈|阿姨|某)?|\p{Script=Han}{1,3})?(?:说|问|反映|来信|来电|留言|投诉|诉求)?:/u
/** `回复:`, `记者回访:`, `街道回应:` */
const ANSWERS = /^(?:[\p{Script=Han}]{2,18})?(?:回复|答复|回应|解答|回音|反馈|办理结果|处理结果|(?<=记者|本报)(?:回访|调查|追踪|核实|帮办|帮问|跑腿)):/u
