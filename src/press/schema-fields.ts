/** Fields that stand in several schemas of what editors write. The `error` of a refinement is the permanent id of check's message. */
import {z} from 'zod'
import {readEdtf} from './calendar/edtf.ts'

/** A letter, number, mark or sign: a text without any shows nothing. */
export const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u
/** One line of visible text: no control characters, nothing but a single printed line. */
export const line = (max = 300) => z.string().max(max).regex(/^(?=[^\p{L}\p{N}\p{P}\p{S}]*[\p{L}\p{N}\p{P}\p{S}])[^\p{Cc}\u2028\u2029]*$/u, {error: 'control-character'})
/** The same, or nothing. */
export const oneLine = (max: number) => z.string().max(max).regex(/^[^\p{Cc}\u2028\u2029]*$/u, {error: 'control-character'})
/** A list of names, empty when it is left out; the sentence tells editors what goes in. */
export const names = (sentence: string) => z.array(line(80)).default([]).describe(sentence)
/** A date as EDTF, as far as the archive reads it. */
export const edtf = () => z.string().refine((text) => readEdtf(text) !== undefined, {error: 'date-format'})
/** Number of a raw line, the first is 1. */
export const lineNumber = () => z.int().min(1).max(10_000_000)

/** Raw lines, inclusive and 1-based, in ascending order and without overlap. */
export const ranges = z
  .array(z.tuple([lineNumber(), lineNumber()]))
  .min(1)
  .refine((list) => list.every(([first, last], i) => first <= last && (i === 0 || list[i - 1]![1] < first)), {
    error: 'lines-order',
  })

/** File of a raw page: one name inside content/raw, so no path can lead out of the folder. */
export const rawFile = z.string().regex(/^content\/raw\/(?!\.)[^/\\\p{Cc}]+$/u, {error: 'path-escape'})
/** SHA-256 in hexadecimal digits, whole or its beginning. */
export const digest = z.string().regex(/^[0-9a-f]{12,64}$/, {error: 'digest-format'})
