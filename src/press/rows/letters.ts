import type {Row} from './row.ts'

/** What a reader, named by his kind, wrote or said to the paper, and below it who answered: 市民甲女士来信:… 某某街道答复:… */
export function isLetter([first, ...rest]: readonly Row[]): boolean {
  return first !== undefined && WRITES.test(first.plain) && rest.some(({plain}) => REPLIES.test(plain))
}

const WRITES = /^(?:热心)?(?:读者|市民|网友|居民|村民|群众|业主|住户)(?:[“"][^“”"]{1,12}[”"]|\p{Script=Han}{1,4})?(?:(?:先生|女士|师傅|大爷|大妈)?(?:来信|来电|留言|反映|投诉|咨询|求助|提问|问)|先生|女士|师傅|大爷|大妈)[:]/u
const REPLIES = /^[^。:,]{2,20}(?:答复|回复|回应|解答|答|回音)[:]/u
