import {describe, expect, it} from 'vitest'
import {findBylines} from '../../../src/press/recognizers/bylines.ts'
import {readCredits} from '../../../src/press/recognizers/credit-line.ts'

const names = (text: string) => findBylines(text).map(({rule, credits}) => [rule, credits.reporters.join(), credits.correspondents.join(), credits.photographers.join()])

describe('bylines that are read', () => {
  it.each([
    ['本报讯(记者 方大山 通讯员 吕小河 石兰)今年以来,', 'lead', '方大山', '吕小河,石兰', ''],
    ['本报讯（记者 方大山）昨日，', 'lead', '方大山', '', ''],
    ['本报讯 (记者 方 山 通讯员 吕 河)帮邻居', 'lead', '方山', '吕河', ''],
    ['(郑报全媒体记者 方大山/文 石兰/图)清晨,', 'lead', '方大山', '', '石兰'],
    ['□晚报记者 方大山 本报讯 昨日,记者从', 'lead', '方大山', '', ''],
    ['本报讯(記者 張大山)昨日', 'lead', '張大山', '', ''],
    ['本报记者 方大山 通讯员 吕小河', 'own-line', '方大山', '吕小河', ''],
    ['□首席记者 方大山', 'own-line', '方大山', '', ''],
    ['见习记者 方大山 实习生 石兰 文/图', 'own-line', '方大山,石兰', '', '石兰'],
    ['晚报记者 方大山/文 石兰/图', 'own-line', '方大山', '', '石兰'],
    ['图/方大山 文/石兰', 'own-line', '石兰', '', '方大山'],
    ['通讯员 吕小河 文/图', 'own-line', '', '吕小河', '吕小河'],
    ['某某日报·某某客户端记者方大山', 'own-line', '方大山', '', ''],
    ['中州晨讯(记者 方大山)昨日,', 'lead', '方大山', '', ''],
    ['豫都传媒讯(记者 方大山 通讯员 吕小河)昨日,', 'lead', '方大山', '吕小河', ''],
    ['据某某网消息(通讯员 吕小河)河边', 'lead', '', '吕小河', ''],
    ['某某新报讯 记者 方大山 报道:昨日', 'lead', '方大山', '', ''],
    ['■某某今报记者 方大山 报道 昨日,围墙画满了画。', 'lead', '方大山', '', ''],
    ['■某某今报记者 方大山 石兰', 'own-line', '方大山,石兰', '', ''],
    ['某某传媒记者 方大山 文/图', 'own-line', '方大山', '', '方大山'],
    ['某某电视台记者 方大山', 'own-line', '方大山', '', ''],
    ['共建共享。记者 方大山 通讯员 吕小河 文/图', 'tail', '方大山', '吕小河', '吕小河'],
    ['送来了鲜花。本报记者 方大山 摄', 'tail', '', '', '方大山'],
    ['十分方便。(记者 方大山)', 'tail-brackets', '方大山', '', ''],
    ['十分方便。(方大山)', 'signature', '方大山', '', ''],
    ['才有“烟火气”。 方大山', 'signature', '方大山', '', ''],
  ])('%s', (text, rule, reporters, correspondents, photographers) => {
    expect(names(text)).toEqual([[rule, reporters, correspondents, photographers]])
  })

  it('keeps the columns of what it read', () => {
    const text = '本报讯(记者 方大山)昨日,有人说。(石兰)'
    expect(findBylines(text).map(({start, end}) => text.slice(start, end))).toEqual(['(记者 方大山)', '(石兰)'])
  })

  it('takes a sign without a space for the last syllable of a two-syllable name', () => {
    expect(readCredits('通讯员 吕小河 陈先文/图')?.correspondents).toEqual(['吕小河', '陈先文'])
  })
})

describe('who wrote a piece that is not the paper’s', () => {
  it.each(['路修到了门口。(作者系某某市某某镇党委书记 邱大河)', '(作者单位:某某街道办事处)', '(本文作者为某某社区主任 石 鸣)', '(某某市某某镇镇长 邱大河)'])('%s', (text) => {
    expect(names(text)).toEqual([['author-note', '', '', '']])
  })

  it.each(['(作者 方大山)', '路修到了门口。(作者方大山)'])('%s is a byline', (text) => expect(names(text)[0]![1]).toBe('方大山'))
})

describe('sentences that name nobody', () => {
  it.each([
    '昨日,记者从某某区了解到,今年已完成改造。',
    '记者:下一步还有什么打算?',
    '他告诉记者 方大山',
    '本报讯 2月14日,某某街道组织清雪。',
    '某某市某某镇党委书记 方大山',
    '(一)加强领导。',
    '活动由区文化局主办(详见今日A05版)。',
    '记者走访了辖区的三个社区',
    '本报讯(记者从某某区获悉)今年',
    '项目已完成(占总数的六成)。',
    '记者手记',
    '记者 手记',
    '本报记者调查',
    '记者 帮办',
    '喜讯(见下图)传来',
    '据气象台消息,今日有雨。',
    '',
  ])('%s', (text) => {
    expect(findBylines(text)).toEqual([])
  })
})
