import {expect, it} from 'vitest'
import {ledgerOf} from '../../../src/press/ledger.ts'
import {splitLines} from '../../../src/press/lines.ts'
import {tightLines} from '../../../src/press/wrapped/tight-lines.ts'
import {convertNameless} from '../nameless.ts'

const tight = (text: string) => tightLines(splitLines(text))?.map((line) => line.text)
const FOUR = ['某某社区 30 名党员', '整治 4 处楼院', '新增 120 个车位', '共 7 天完工']

it.each([
  ['figures set off', [...FOUR, '137 天改完 41 个老院', '某区 5月'], ['某某社区30名党员', '整治4处楼院', '新增120个车位', '共7天完工', '137天改完41个老院', '某区 5月']],
  ['marks with a space behind', Array.from({length: 4}, () => '甲来了, 乙来了: 丙说, 好'), Array.from({length: 4}, () => '甲来了,乙来了:丙说,好')],
  ['two spaces between words', Array.from({length: 4}, () => '记者  甲某\u3000\u3000乙某'), Array.from({length: 4}, () => '记者 甲某\u3000乙某')],
])('of a page with %s', (_, lines, expected) => expect(tight(lines.join('\n'))).toEqual(expected))

it.each([
  ['a few figures set off', FOUR.slice(1).join('\n')],
  ['as many that are not', [...FOUR, ...FOUR.map((line) => line.replaceAll(' ', ''))].join('\n')],
  ['spaces that part words', Array.from({length: 6}, () => '社区帮讨薪 民工送锦旗').join('\n')],
  ['cells, and names behind one space', [...Array.from({length: 8}, () => '首班  末班'), ...Array.from({length: 4}, () => '记者 甲某')].join('\n')],
])('no page with %s', (_, text) => expect(tight(text)).toBeUndefined())

it('the words of its articles stand in them as they are printed', () => {
  const page = convertNameless('某路街道 137 天改完 41 个老院\n\n本报讯（记者 甲大山）12 月 5 日，某路街道的 41 个老院改造完工，共 137 天。\n\n街道抽调 30 名干部，分成 4 个小组。\n\n“新增 120 个车位，花了 7 天，”居民说。\n')
  const [{segment, data}] = page.articles as [(typeof page.articles)[number]]
  expect(data.title).toBe('某路街道 137 天改完 41 个老院')
  expect(segment.passages.map(({text}) => text)).toContain('街道抽调 30 名干部，分成 4 个小组。')
  for (const {text, pieces} of segment.passages) for (const {at, length, line, column} of pieces) expect(text.slice(at, at + length)).toBe(page.lines[line - 1]!.text.slice(column, column + length))
  expect(ledgerOf(page)).toMatchObject({lost: [], twice: []})
})
