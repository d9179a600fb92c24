import type {Program} from '../authority-types.ts'
import {fold} from '../fold.ts'

/**
 * Names and other names as printed, without quotation marks and between-marks (三项工程一项管理), and with what is done said before its object or
 * after it. What is given in marks and is short (“北静”), or of an entry that says so (“微心愿”), counts only in marks. What stands before a
 * phrase in marks changes from text to text (农村集体“三资”管理, 规范村级“三资”管理): the phrase and the words behind it are the name.
 *
 * @example programForms(entry of 小巷整治) // ['小巷整治', '整治小巷', '小巷的整治', '小巷进行整治', '小巷进行了整治', …]
 */
export function programForms({name, aliases, marked = false}: Program): string[] {
  const forms = [name, ...aliases].flatMap((form) => {
    const open = fold(form).replace(/[“”"‘’「」『』]/gu, '')
    const plain = open.replace(/[、,·\s]/gu, '')
    const core = CORE.exec(form)?.groups?.core
    return [...((plain.length >= SHORTEST_OUT_OF_MARKS && !(marked && PHRASE.test(form))) || open === fold(form) ? [form, open, plain] : [form]), ...(core ? [core] : []), ...turned(fold(form)), ...turned(open)]
  })
  return [...new Set(forms)].filter((form) => form.length >= 2)
}

const SHORTEST_OUT_OF_MARKS = 4
const PHRASE = /^“[^“”]+”$/u
const CORE = /^\p{Script=Han}{2,8}(?<core>“[^“”]{2,8}”\p{Script=Han}{2,8})$/u

/** 整治小巷, 小巷的整治, 对36条小巷进行综合整治: what 小巷整治 is called in a sentence. */
function turned(form: string): string[] {
  const {thing, how, doing} = DONE_TO.exec(form)?.groups ?? {}
  if (!thing || !doing || (doing === '建设' && thing.length < SHORTEST_BUILT)) return []
  const own = `${how ?? ''}${doing}`
  const ways = doing === '建设' ? [] : (how ? [how] : HOW).flatMap((way) => [`${thing}进行${way}${doing}`, `${thing}进行了${way}${doing}`])
  return [`${own}${thing}`, `${thing}的${own}`, ...ways]
}

const DONE_TO = /^(?<thing>["“][^"“”]{2,8}["”]|\p{Script=Han}{1,9}?[^大微])(?<how>综合|专项|集中)?(?<doing>生态修复|整治|治理|改造|拆除|取缔|建设)$/u
const HOW = ['', '综合', '专项', '集中', '全面', '统一', '提升', '升级']
const SHORTEST_BUILT = 3
