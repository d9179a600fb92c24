import type {Note} from '../../src/press/edits/plan.ts'
import type {Complaint} from '../report.ts'
import type {Written} from './write.ts'

/** Notes that ask nothing of the editor: they say that an edit still stands. */
export const SETTLED: ReadonlySet<string> = new Set<Note['type']>(['edited-kept', 'deleted-kept'])

/** What a note of a plan says to the editor of a page, with both sides of what is in conflict. */
export function noteComplaint({file, type, conflicts = []}: Written['notes'][number], id: string): Complaint {
  const detail = conflicts.map(({field, ...sides}) => {
    const [base, mine, theirs] = differing([sides.base, sides.mine, sides.theirs])
    return `\n    ${field}：收录时“${base}” 编者改为“${mine}” 规则改为“${theirs}”`
  }).join('')
  return {file: `content/${file}`, reason: `${NOTES[type].replace('版面名', id)}${detail}`, id: type}
}

/** The first words of a text, on one line. */
export function short(text: string): string {
  return cut(oneLine(text), 0)
}

/** Texts, each on one line, from shortly before where they begin to differ. */
function differing(texts: readonly string[]): string[] {
  const lines = texts.map(oneLine)
  let shared = 0
  while (shared < lines[0]!.length && lines.every((line) => line[shared] === lines[0]![shared])) shared++
  return lines.map((line) => cut(line, line.length > SHOWN ? Math.max(0, shared - BEFORE) : 0))
}

const [SHOWN, BEFORE] = [60, 15]

function cut(line: string, from: number): string {
  const words = line.slice(from, from + SHOWN)
  return `${from > 0 ? '…' : ''}${words}${from + SHOWN < line.length ? '…' : ''}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

/** What each note of a plan says. */
export const NOTES: Record<Note['type'], string> = {
  'edited-kept': '编者改过，没有覆盖。',
  merged: '编者与规则改了不同的地方，已合并，请看一眼。',
  conflict: '编者与规则改了同一处，这一处没有合并，保留编者的；认可现状请运行 npm run ingest -- --accept 版面名。',
  'deleted-kept': '编者删去的文章，没有重建；它的行要有归处，见 npm run check。',
  'structure-kept': '规则对这个版面的分法变了，与编者改过的文章或版面附件交叉，整个版面没有动；认可现状请运行 npm run ingest -- --accept 版面名。',
}
