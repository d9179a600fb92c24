/**
 * Who speaks in a conversation: labels that stand with a colon before several of its lines, at least two of them before two lines each.
 *
 * @param labels of its lines, as of `speakerOf`
 * @example speakersIn(['张', '李', '张', '李', undefined]) // Set {'张', '李'}
 */
export function speakersIn(labels: readonly (string | undefined)[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const label of labels) if (label !== undefined) times.set(label, (times.get(label) ?? 0) + 1)
  const speakers = [...times].filter(([, count]) => count > 1).map(([speaker]) => speaker)
  return speakers.length > 1 ? new Set(speakers) : NOBODY
}

/** The label with a colon before what is said: a name, `记者`, or the syllable that stands for a name. @param line folded text */
export function speakerOf(line: string): string | undefined {
  // Most lines have no colon so early.
  return line.lastIndexOf(':', LONGEST) > 0 ? SPEAKER.exec(line)?.[1] : undefined
}

const NOBODY: ReadonlySet<string> = new Set()
const LONGEST = 4
/** A sentence that a column break cut goes on with `说:`; a unit with a colon heads its news. */
const SPEAKER = /^(?!.{0,2}(?:[说道问称]|表示|介绍|认为|指出|强调|要求)[:]|.{0,3}[区县市乡镇村局路街]:)(\p{Script=Han}{1,4}):\s?\S/u
