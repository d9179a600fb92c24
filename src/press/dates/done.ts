/**
 * Whether what stands behind a day says that the day is over: an aspect particle, a verb of what nobody announces, or the comma with which
 * a story begins (3月9日上午,街道组织志愿者…). Without any of these a day may as well be announced: 3月9日在新址恢复接诊.
 *
 * @param behind folded, from the day on
 * @example isDone(',街道召开会议') // true
 */
export function isDone(behind: string): boolean {
  return BEGINS.test(behind) || SAID_DONE.test(behind)
}

/** Source of a form for words that nobody says of what is to come. */
export const DONE = '(?:[了过](?![程后度滤])|已|昨[日天晚]|获悉|透露|通报|发生|造成|导致|遭|先后|累计|共\\d|走进|来到)'

const BEGINS = /^(?:(?:一大)?早|早[上晨]|清[早晨]|凌晨|上午|中午|下午|傍晚|晚上?|当[天日晚])?(?:\d{1,2}[时点](?:半|许|\d{1,2}分)?(?:许|左右)?)?,(?![^。;!?]*将)/u
const SAID_DONE = new RegExp(`^[^。;!?]*?${DONE}`, 'u')
