import {expect, it} from 'vitest'
import {alignBlocks} from '../../src/site/block-lines.ts'

const FIRST = '昨日,圃田乡拆除沿街违法建筑近三万平方米。'
const NEWS = '本报讯(记者梁月琳通讯员王红旗)'
const UNTIL = '活动将持续到6月底,6个街道都将参加。'
const LAST = '市民可以拨打热线电话咨询,也可以到社区报名。'

it.each<[string, {raw: string[]; blocks: string[]; title?: string; wanted: number[][]}]>([
  ['as printed', {raw: [FIRST, '', NEWS, UNTIL], blocks: [FIRST, NEWS + UNTIL], wanted: [[1], [3, 4]]}],
  ['a paragraph printed with the end of the one before on its first line', {raw: ['甲乙', '丙丁戊', '己'], blocks: ['甲乙丙', '丁戊己'], wanted: [[1, 2], [2, 3]]}],
  ['below its headline', {raw: ['圃田乡', '拆除违建', '圃田乡昨日', '拆除违建。'], title: '圃田乡拆除违建', blocks: ['圃田乡昨日拆除违建。'], wanted: [[3, 4]]}],
  ['a stray page number taken out, which the next paragraph but one has too', {raw: [FIRST, '6', NEWS, UNTIL, LAST], blocks: [FIRST, NEWS, UNTIL, LAST], wanted: [[1], [3], [4], [5]]}],
  ['words taken out that stand again far below', {raw: [FIRST, '热线', NEWS, UNTIL, LAST], blocks: [FIRST, NEWS, UNTIL, LAST], wanted: [[1], [3], [4], [5]]}],
  ['a long line taken out that stands again far below', {raw: [FIRST, LAST.slice(0, 12), NEWS, UNTIL, LAST], blocks: [FIRST, NEWS, UNTIL, LAST], wanted: [[1], [3], [4], [5]]}],
  ['a caption moved below the text', {raw: ['图为拆除现场。', FIRST, NEWS, UNTIL], blocks: [FIRST, NEWS, UNTIL, '图为拆除现场。'], wanted: [[2], [3], [4], [1]]}],
  ['short lines between two that were rewritten', {raw: ['甲乙丙丁', '戊己庚辛', '子丑寅卯', '辰巳午未', '申酉戌亥'], blocks: ['甲乙天丁', '戊己庚辛', '子丑寅卯', '辰巳地未', '申酉戌亥'], wanted: [[1], [2], [3], [4], [5]]}],
  ['a line rewritten in its middle', {raw: [FIRST, NEWS, UNTIL], blocks: [FIRST.replace('沿街违法建筑', '路边的违建'), NEWS, UNTIL], wanted: [[1], [2], [3]]}],
  ['a line rewritten but for its beginning', {raw: [FIRST, NEWS + UNTIL, LAST], blocks: [FIRST, `${NEWS}改到年末才会结束,全部街道参加。`, LAST], wanted: [[1], [2], [3]]}],
  ['a line rewritten throughout', {raw: [FIRST, NEWS, UNTIL], blocks: [FIRST, '特约撰稿', UNTIL], wanted: [[1], [], [3]]}],
  ['a paragraph that an editor added', {raw: [FIRST, UNTIL], blocks: [FIRST, '以上为上半部分。', UNTIL], wanted: [[1], [], [2]]}],
  ['a very long passage taken out between two slips', {raw: [FIRST, ...Array.from({length: 300}, (_, i) => `名单第${i}号，住${i * 7}号院，`), NEWS, UNTIL], blocks: [FIRST.replace('近', '约'), NEWS, UNTIL.replace('参加', '出席')], wanted: [[1], [302], [303]]}],
])('%s', (_, {raw, blocks, title, wanted}) => {
  const aligned = alignBlocks(
    blocks.map((text) => ({role: 'paragraph', text, html: text})),
    {source: {file: 'content/raw/p.txt', lines: [[1, raw.length]]}, ...(title && {title})},
    raw,
  )
  expect(aligned.map(({lines}) => lines)).toEqual(wanted)
})
