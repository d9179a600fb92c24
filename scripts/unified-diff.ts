import {createTwoFilesPatch} from 'diff'

/**
 * The change of one file as a unified diff, its name printed as editors know it: `diff` would write every Chinese character of it
 * as three octal numbers.
 *
 * @param name shown above the change; a file that was empty or not there counts as new
 */
export function unifiedDiff(name: string, before: string, after: string, context = 4): string {
  const shown = name.replace(/\p{Cc}/gu, '�')
  const patch = createTwoFilesPatch('a', 'b', before, after, undefined, undefined, {context})
  return patch.replace(/^=+\n--- .*\n\+\+\+ .*\n/u, () => `--- ${before === '' ? '/dev/null' : shown}\n+++ ${after === '' ? '/dev/null' : shown}\n`)
}
