import {isLetter} from '../rows/letters.ts'
import {isHead, type Row} from '../rows/row.ts'

/**
 * The name under which a paper prints what its readers say and who answered, over such a piece or over its headline: `百姓声音`. Over a
 * part of a feature the same words are a subhead.
 *
 * @example settleVoices(rows of '百姓声音\n\n市民：井盖响了半个月。\n\n回复：已更换。')[0].shape // 'rubric'
 */
export function settleVoices(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, at) => (row.shape === 'display' && VOICES.test(row.plain) && rows[at - 1]?.shape !== 'display' && isOverLetter(rows, at) ? {...row, shape: 'rubric', reason: VOICES_NAME} : row))
}

const VOICES_NAME = {rule: 'rubric-of-voices', why: '下面是读者说的事和有关方面的答复，这一行是栏目名'}
const WHOSE = '百姓|群众|读者|市民|居民|村民|网友|街坊|邻里|民生|社情|社区|基层|街头|街巷|一线|大家|今日|本期|我的|热线|社会'
const VOICES = new RegExp(`^(?:(?:${WHOSE})?(?:声音|心声|呼声|之声|民声|民意|留言板?|有话说?|热线|直通车|诉求|话筒|茶馆|说事|来电|来音|投诉|建议|点题)|(?:${WHOSE})(?:说|问|关切|关注)|民[生意声](?:直通车|回应|热线|桥|速递|窗口|留言)|有问必答|有问有答|有呼必应|你[问说呼][我您]?[答办应]|您[问说呼]我[答办应]|一问一答|问答|街谈巷议|接诉即办|马上就办)$`, 'u')

/** Below its headline, if it has one, and the page's own lines stands a reader's word with the answer, up to the next headline. */
function isOverLetter(rows: readonly Row[], at: number): boolean {
  let from = at + 1
  while (rows[from]?.shape === 'furniture' || (rows[from]?.shape === 'display' && from <= at + MOST_HEADLINES)) from++
  let to = from
  while (to < rows.length && !isHead(rows[to]!)) to++
  return isLetter(rows.slice(from, to).filter(({shape}) => shape === 'body' || shape === 'byline'))
}

const MOST_HEADLINES = 2
