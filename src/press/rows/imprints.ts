import type {Reason} from '../types.ts'
import type {Row} from './row.ts'

/** The line of a web page or an e-paper that says where and when the text below it was printed; it stands between headline and text. */
export function isImprint({shape, reason}: Row): boolean {
  return shape === 'furniture' && IMPRINTS.has(reason.rule)
}

const IMPRINTS = new Set(['source-line', 'account-line', 'page-date', 'day-line'])

/** A line of a headline that is printed a second time. */
export function isPrintedAgain({reason}: Row): boolean {
  return reason === PRINTED_AGAIN
}

export const PRINTED_AGAIN: Reason = {rule: 'headline-again', why: '标题又印了一遍'}
