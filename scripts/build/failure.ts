/** How a build fails, and how that is told. */
import {faultWords} from '../fault-words.ts'

/** What the person who builds can mend; the message says how. */
export class BuildFailure extends Error {}

/**
 * Does work in which a site is built, and tells of its failure: what the content or the machine lacks in a sentence, a mistake of the program
 * with the place where it happened. Answers the exit code.
 *
 * @example process.exitCode = await orTellFailure(() => buildSite({outDir: 'dist', say: console.log}))
 */
export async function orTellFailure(work: () => Promise<unknown>): Promise<0 | 1> {
  try {
    await work()
    return 0
  } catch (error) {
    console.error(failureWords(error))
    return 1
  }
}

function failureWords(error: unknown): string {
  if (error instanceof BuildFailure) return error.message
  const fault = faultWords(error)
  return `建站失败：${fault ? `${fault}旧的网站没有改动。` : ((error as Error).stack ?? error)}`
}
