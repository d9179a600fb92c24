import {describe, expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {columnOf} from '../../../src/press/wrapped/column.ts'

const TEXT = '某某社区的老楼里，扶手装好了，灯也亮了。居民说，夜里回家不用再摸黑，孩子放学也走得放心。楼道里堆了多年的杂物，3天清完，运走垃圾12车。这是街道办的第三件实事，花了40天，改造了12个楼院，还添了80个车位。老人们说，过去下雨天要蹚水出门，如今路面平了，下水道通了，晚上还能在院里下棋。'

/** The text cut where its letters, or the columns that they take, reach the width; marks may hang beyond the edge. */
function cut(text: string, width: number, {halves = false, hang = false} = {}): string[] {
  const lines: string[] = []
  let [line, taken] = ['', 0]
  for (const letter of text) {
    const more = halves && /[\x20-\x7e]/u.test(letter) ? 0.5 : 1
    if (taken + more > width && !(hang && '，。、'.includes(letter) && taken < width + 1)) {
      lines.push(line)
      ;[line, taken] = ['', 0]
    }
    line += letter
    taken += more
  }
  return [...lines, line]
}

const page = (lines: readonly string[]) => splitLines(['添车位', '', ...lines].join('\n'))

describe('the column of a page', () => {
  it.each([15, 18, 22, 26, 30].flatMap((width) => [{width}, {width, halves: true}, {width, halves: true, hang: true}]))('of lines that are cut: %o', ({width, ...how}) => {
    const lines = [...cut(TEXT + TEXT + TEXT, width, how), '', ...cut(TEXT, width, how)]
    const column = columnOf(page(lines))
    expect(lines.map((line) => (line === '' ? true : column!.fills(line))).filter(Boolean).length).toBeGreaterThanOrEqual(lines.length - 2)
    expect(column!.fills('添车位')).toBe(false)
  })

  it.each<[string, string[]]>([
    ['a paragraph on a line', Array.from({length: 14}, () => TEXT)],
    ['a few lines', cut(TEXT, 30)],
    ['headlines', Array.from({length: 14}, (_, i) => TEXT.slice(0, 8 + i))],
    ['verse', Array.from({length: 14}, () => '老楼装上了新扶手')],
    ['a table', Array.from({length: 14}, (_, i) => `${10 + i}　某某街道　98.${10 + i}　93.90`)],
  ])('is none where it is but %s', (_, lines) => expect(columnOf(page(lines))).toBeUndefined())
})
