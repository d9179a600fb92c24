import {readFileSync} from 'node:fs'

/**
 * Strings that have made trouble for text processors, by what they try: tests/fixtures/hostile/strings.json. Newspapers may print any
 * of them; each must come out as the same visible words. Rows are only ever added.
 */
export const HOSTILE: readonly (readonly [tries: string, text: string])[] = JSON.parse(
  readFileSync(new URL('../../tests/fixtures/hostile/strings.json', import.meta.url), 'utf8'),
)
