import type {Credits} from './credit-line.ts'

/** Characters `start` to `end` of a text that name its writers, and the rule that recognized them. */
export interface Byline {
  rule: 'lead' | 'own-line' | 'tail' | 'tail-brackets' | 'signature' | 'glued' | 'author-note'
  start: number
  end: number
  credits: Credits
}
