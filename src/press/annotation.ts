import type {Annotation, Mention} from './types.ts'

/** A mention that became a value. */
export function resolved(mention: Mention, value: string, rule: string, why: string, options: {implied?: boolean; subject?: boolean} = {}): Annotation {
  return {mention, value, certainty: options.implied ? 'implied' : 'stated', subject: options.subject ?? true, reason: {rule, why}}
}

/** A mention that is kept for the explanation only. */
export function putAside(mention: Mention, rule: string, why: string): Annotation {
  return {mention, value: undefined, certainty: 'stated', subject: false, reason: {rule, why}}
}
