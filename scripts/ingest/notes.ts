import type {Note} from '../../src/press/edits/plan.ts'
import type {Complaint} from '../report.ts'
import type {Written} from './write.ts'

/** Notes that ask nothing of the editor: they say that an edit still stands. */
export const SETTLED: ReadonlySet<string> = new Set<Note['type']>(['edited-kept', 'deleted-kept'])

/** What a note of a plan says to the editor of a page, with both sides of what is in conflict. */
export function noteComplaint({file, type, conflicts = []}: Written['notes'][number], id: string): Complaint {
  const detail = conflicts.map(({field, base, mine, theirs}) => `\n    ${field}：收录时“${short(base)}” 编者改为“${short(mine)}” 规则改为“${short(theirs)}”`).join('')
  return {file: `content/${file}`, reason: `${NOTES[type].replace('版面名', id)}${detail}`, id: type}
}

/** The first words of a text, on one line. */
export function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}

/** What each note of a plan says. */
export const NOTES: Record<Note['type'], string> = {
  'edited-kept': '编者改过，没有覆盖。',
  merged: '编者与规则改了不同的地方，已合并，请看一眼。',
  conflict: '编者与规则改了同一处，没有合并，保留编者的；认可现状请运行 npm run ingest -- --accept 版面名。',
  'deleted-kept': '编者删去的文章，没有重建；它的行要有归处，见 npm run check。',
  'structure-kept': '规则对这个版面的分法变了，与编者改过的文章交叉，整个版面没有动；认可现状请运行 npm run ingest -- --accept 版面名。',
}
