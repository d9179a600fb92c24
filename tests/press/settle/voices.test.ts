import {describe, expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {segmentPage} from '../../../src/press/segments.ts'

const NEWS = '本报讯(记者 方大山)昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞,说这里比过去干净多了。'
const SIGNED = '修路忙\n\n□本报记者 石兰\n\n山路修到了家门口,乡亲们出门不用再踩泥,往后还要再修三条。'
const SAID = '市民：桥头的井盖响了半个月,夜里吵得睡不着,盼着有人管一管。'
const ANSWER = '回复：接到反映后,管理所已于7月11日换了新井盖。'

/** First and last line of each article, its section and its title. */
function read(...parts: string[]): string[] {
  return segmentPage(splitLines(parts.join('\n\n'))).map((segment) => {
    if (segment.type === 'furniture') return `- ${segment.lines[0]} ${segment.reason.rule}`
    const title = segment.passages.find(({role}) => role === 'title')?.text
    return [segment.lines.flat().join('-'), ...(segment.section ? [`[${segment.section}]`] : []), ...(title ? [title] : [])].join(' ')
  })
}

describe('what readers say, under its rubric', () => {
  it.each(['百姓声音', '声音', '读者之声', '群众呼声', '民声', '街坊说', '有问必答', '你问我答', '民意直通车', '网友留言'])('%s, below a feature', (rubric) => {
    expect(read(SIGNED, rubric, SAID, ANSWER, '架桥忙', NEWS)).toEqual(['1-5 修路忙', `7-11 [${rubric}]`, '13-15 架桥忙'])
  })

  it.each([
    ['居民方先生：路灯不亮。', '记者回访：灯已修好。'],
    ['某某区柳叶路某小区居民方女士：路灯不亮。', '街道回应：灯已修好。'],
    ['街坊问：路灯何时亮？', '某某街道办事处答复：月底前亮。'],
    ['网友“小河”：路灯不亮。', '办理结果：灯已修好。'],
  ])('%s', (said, answer) => {
    expect(read(SIGNED, '百姓声音', said, answer, '架桥忙', NEWS)).toEqual(['1-5 修路忙', '7-11 [百姓声音]', '13-15 架桥忙'])
  })

  it('over a headline of its own', () => {
    expect(read(SIGNED, '声音', '井盖什么时候能换？', SAID, ANSWER, '架桥忙', NEWS)).toEqual(['1-5 修路忙', '7-13 [声音] 井盖什么时候能换？', '15-17 架桥忙'])
  })

  it.each([
    ['居民心声', ['居民方先生说，路好走了。', '往后还要再修三条。']],
    ['群众呼声', [SAID, '往后还要再修三条。']],
    ['倾听群众呼声', ['镇里隔三岔五开会，听大家说。']],
  ])('not %s over a part of a feature', (subhead, text) => {
    expect(read(SIGNED, subhead, ...text, '架桥忙', NEWS)).toEqual([`1-${7 + text.length * 2} 修路忙`, `${9 + text.length * 2}-${11 + text.length * 2} 架桥忙`])
  })
})

describe('a notice to the public under its rubric', () => {
  const WATER = '因供水管道改造施工，5月15日22时至5月16日8时，柳叶巷以东片区将停水，请提前储水。'

  it.each([
    ['便民提示', WATER],
    ['温馨提示', WATER],
    ['出行提示', '受大桥加固影响，6月1日起，三号桥封闭，12路公交车绕行。'],
    ['便民信息', '为配合线路检修，5月20日8时至18时，石榴园社区停电。'],
    ['温馨提醒', '接供电公司通知，5月20日8时至18时，石榴园社区停电。'],
  ])('%s: %s', (rubric, notice) => expect(read(SIGNED, rubric, notice)).toEqual(['1-5 修路忙', `7-9 [${rubric}]`]))

  it.each([
    ['温馨提示', '乡亲们出门修路时不用再踩泥,家门口的山路往后还要再修三条。'],
    ['温馨提示', '报名的乡亲可在周末到村部登记，名额有限。'],
    ['温馨提醒', '报名的乡亲可在周末到村部登记，名额有限。'],
  ])('not %s that adds to the text above: %s', (rubric, text) => expect(read(SIGNED, rubric, text)).toEqual(['1-9 修路忙']))
})

describe('pages that print below each headline where and when its text was printed', () => {
  const IMPRINT = '2025年04月17日 来源:某某报'
  const item = (title: string) => `${title}\n${IMPRINT}\n某某报记者 方大山\n${NEWS}`
  const PAGE = [item('修路忙'), item('架桥忙'), item('通水了'), item('种树忙')].join('\n\n')

  it('a headline like a sentence below its rubric', () => {
    expect(read(PAGE, `声音\n街坊说:充电桩什么时候能用?\n${IMPRINT}\n居民方先生:充电桩一直没通电。\n记者回访:25日前通电。`).filter((line) => !line.startsWith('-')).at(-1)).toBe('21-22-24-25 [声音] 街坊说:充电桩什么时候能用?')
  })

  it('an item that nobody signs', () => {
    expect(read(PAGE, `老人们的新去处\n${IMPRINT}\n亭子里摆上了棋盘,天天有人下棋。`).filter((line) => !line.startsWith('-')).at(-1)).toBe('21-21-23-23 老人们的新去处')
  })

  it('a subhead without such a line', () => {
    expect(read(PAGE, `老人们的新去处\n${IMPRINT}\n亭子里摆上了棋盘。\n孩子们也来了\n放学后有人教下棋。`).filter((line) => !line.startsWith('-')).at(-1)).toBe('21-21-23-25 老人们的新去处')
  })
})
