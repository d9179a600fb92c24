import type {Row} from '../rows/row.ts'
import {speakerOf, speakersIn} from '../wording/speakers.ts'

/**
 * Questions of a conversation that look like subheads: a line of one who speaks, right above or below a line of another one.
 *
 * @example settleDialogues(rows of '张：几时通水？\n李：月底。\n张：水够吗？\n李：够。') // body, body, body, body
 */
export function settleDialogues(rows: readonly Row[]): readonly Row[] {
  const labels = rows.map(({plain}) => speakerOf(plain))
  if (!labels.some((label, at) => label !== undefined && rows[at]!.shape === 'display')) return rows
  const speakers = speakersIn(labels)
  const isOther = (own: string, label: string | undefined) => label !== undefined && label !== own && speakers.has(label)
  return rows.map((row, at) => {
    const own = labels[at]
    const speaks = row.shape === 'display' && row.closed && own !== undefined && speakers.has(own) && (isOther(own, labels[at - 1]) || isOther(own, labels[at + 1]))
    return speaks ? {...row, shape: 'body', closed: true, reason: {rule: 'dialogue', why: '两人以上轮流说话，每段以姓名和冒号开头'}} : row
  })
}
