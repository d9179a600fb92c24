import {describe, expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {columnOf} from '../../../src/press/wrapped/column.ts'
import {wholeLines} from '../../../src/press/wrapped/whole-lines.ts'
import {convertNameless} from '../nameless.ts'

const WIDTH = 16
const TEXT = '某某社区的老楼里，扶手装好了，灯也亮了。居民说，夜里回家不用再摸黑，孩子放学也走得放心，楼道里堆了多年的杂物三天清完。'
const MORE = '这是街道办的第三件实事，花了四十天，改造了十二个楼院，还添了八十个车位，老人们说如今路面平了，晚上还能在院里下棋。'

const cut = (text: string) => text.match(new RegExp(`[^]{1,${WIDTH}}`, 'gu'))!

/** What is put together of the lines of a page: each of `printed` cut at the column's edge, below them so much text that the page has a column. */
function put(printed: readonly string[], between = '\n'): string[] {
  const text = [...printed, TEXT, MORE, TEXT, MORE].map((words) => (words === '' ? '' : cut(words).join('\n'))).join(between)
  const lines = splitLines(text)
  return wholeLines(lines, columnOf(lines)!).map((line) => line.text).filter((words) => words !== '')
}

const ENDS: [string, [above: string, below: string]][] = [
  ['a sentence that ends at the edge', ['昨日，某某社区的老楼装上了扶手。', '居民说，夜里回家不用再摸黑。']],
  ['an item below a headline', ['某某街道老楼装扶手居民夜里不摸黑', '本报讯（记者 方大山）昨日，某某社区的老楼装上了扶手。']],
  ['an item of a list', ['●昨日，某某社区给老楼装上了扶手', '●今日，某某社区请来了医生。']],
  ['names below a headline', ['某某街道老楼装扶手居民夜里不摸黑', '□记者 方大山 通讯员 石兰']],
  ['names above a text', ['□见习记者 方大山 通讯员 石兰', '昨日，某某社区的老楼装上了扶手。']],
  ['names at a text’s end, above a headline', ['扶手装好了，灯亮了。记者 方大山', '某某街道添车位']],
  ['a headline in brackets', ['【某某街道：老楼里装上新扶手了】', '昨日，某某社区的老楼装上了扶手。']],
  ['a subtitle with its dash', ['某某街道老楼装扶手居民夜里不摸黑', '——某某社区见闻']],
  ['an office line', ['老楼装上新扶手居民夜里不用再摸黑', '某某街道办事处主任 方大山']],
  ['labels', ['某某街道：甲社区、乙社区、丙社区', '某某镇：丁村、戊村']],
  ['a headline in two parts', ['老楼装上新扶手　居民夜里不再摸黑', '昨日，某某社区的老楼装上了扶手。']],
]

const GOES: [string, string][] = [
  ['a sentence', '昨日，某某社区的老楼里扶手装好了灯也亮了，居民都说好。'],
  ['a mark that closes', '昨日，某某社区的老楼里装好了扶手。”居民都说好。'],
  ['a quotation and who said it', '“夜里回家，再也不用摸着黑走了。”石大妈说，这样真好。'],
  ['what follows a colon', '街道负责人在会上给各社区提了要求：年底前全部装完。'],
  ['a figure', '昨日，某某社区老楼里装上扶手120处，添了车位三个。'],
  ['a day', '某某日报　本版责编石兰　2011-03-04'],
  ['a headline in two parts', '老楼装上了新扶手　居民夜里回家不摸黑'],
  ['a headline', '某某街道老楼装上扶手居民夜里回家不摸黑'],
  ['names', '本报记者 方大山 通讯员 石兰 吕小河'],
  ['an opening', '本报讯（记者 方大山 通讯员 石兰）昨日，某某社区装上了扶手。'],
  ['a dash', '昨日，某某社区的老楼里装上了扶手——居民盼了三年。'],
]

describe('what the edge of a column cuts', () => {
  it.each(GOES)('is put together: %s', (_, printed) => expect(put([printed])[0]).toBe(printed))

  it.each(GOES)('is put together where blank lines part the paragraphs: %s', (_, printed) => expect(put([printed], '\n\n')[0]).toBe(printed))

  it('has a space between names where none is printed at the edge', () => {
    const [above, below] = ['城区报记者 方大山 实习生 白涛', '通讯员 吕小河 石兰']
    expect(above).toHaveLength(WIDTH)
    expect(put([above, below])[0]).toBe(`${above}\u3000${below}`)
  })
})

describe('what ends at the edge of a column by chance', () => {
  it.each(ENDS)('stays apart: %s', (_, printed) => {
    expect(printed[0]).toHaveLength(WIDTH)
    expect(put(printed).slice(0, 2)).toEqual(printed)
  })
})

describe('a kicker as wide as the column, with a title below it', () => {
  const [kicker, title] = ['某某街道老楼装扶手居民夜里不摸黑', '扶手装到家门口']
  const items = (others: readonly string[]) => [kicker, `${title}了`, '本报讯（记者 方大山）昨日，某某社区的老楼装上了扶手。', '', ...others, '本报讯（记者 石兰）今日，某某社区请来了医生。']

  it('is one where the page sets others so', () => expect(put(items(['居民看病不出院', '医生请进家门'])).slice(0, 2)).toEqual([kicker, `${title}了`]))

  it('is the first line of its headline where it does not', () => expect(put(items(['居民看病不出院']))[0]).toBe(`${kicker}${title}了`))
})

it('words stand where they are printed', () => {
  const page = convertNameless(`添车位\n\n${[TEXT, MORE, TEXT].map((text) => cut(text).join('\n')).join('\n\n')}\n`)
  const [article] = page.articles
  expect(article!.segment.passages.map(({text}) => text)).toEqual(['添车位', TEXT, MORE, TEXT])
  for (const {text, pieces} of article!.segment.passages) for (const {at, length, line, column} of pieces) expect(page.lines[line - 1]!.text.slice(column, column + length)).toBe(text.slice(at, at + length))
  expect(page.repairs.slice(0, 2)).toEqual([{kind: 'join', lines: [3, 4], rule: 'column-edge'}, {kind: 'join', lines: [4, 5], rule: 'column-edge'}])
})
