import {relative} from 'node:path'
import {faultWords} from './fault-words.ts'
import {Refusal} from './files.ts'

/**
 * Why one page could not be read, for its editor or else for whoever mends the program. A fault that would meet every page is thrown again.
 *
 * @example failureOf(new TypeError('x is no function')) // 'TypeError: x is no function, src/press/lines.ts:23:7'
 */
export function failureOf(error: unknown): string {
  if (OF_EVERY_PAGE.has(codeOf(error))) throw error
  if (error instanceof Refusal) return error.message.replace(/。$/u, '')
  return faultWords(error)?.replace(/。$/u, '') ?? [String(error), placeOf(error)].filter(Boolean).join(', ')
}

const OF_EVERY_PAGE: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE', 'ENOMEM'])

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? codeOf(error.cause)) : undefined
}

/** Where in the program it was thrown. */
function placeOf(error: unknown): string {
  const frame = error instanceof Error ? /(?<=file:\/\/|[\s(])\/[^()\s]+:\d+:\d+/u.exec(error.stack ?? '')?.[0] : undefined
  return frame === undefined ? '' : relative('', frame)
}
