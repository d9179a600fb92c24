import {describe, expect, it} from 'vitest'
import {doubled} from '../../src/press/doubled.ts'
import {repairParagraphs} from '../../src/press/paragraphs.ts'
import type {ArticleSegment} from '../../src/press/types.ts'

function repair(...texts: string[]) {
  const segment: ArticleSegment = {
    type: 'article',
    kind: 'article',
    lines: [[1, texts.length * 2]],
    passages: texts.map((text, i) => ({role: 'paragraph', text, pieces: [{at: 0, length: text.length, line: i * 2 + 1, column: 0}]})),
    reasons: [],
    confidence: 1,
  }
  return repairParagraphs(segment)
}

describe('column breaks', () => {
  it.each([
    ['机关干部包楼', '院、包路段,吃住在现场。'],
    ['全镇共拆除28000平方米;2月', '15日,又出动铲车两辆。'],
    ['开展了“亮赛比”暨“三项工程”', '专场交流活动。'],
    ['截至', '目前,已完成八成。'],
    ['路灯全换成了节能的(太阳能', '的更省电)。'],
    ['问了好几家(有的在城东)', '才买到。'],
    ['他说:“我们', '今年,要做的还有很多。”'],
  ])('%s | %s', (before, after) => {
    const {segment, repairs} = repair(before, after)
    expect(segment.passages.map(({text}) => text)).toEqual([before + after])
    expect(repairs).toEqual([{kind: 'join', lines: [1, 3], rule: 'unfinished-line'}])
  })

  it('goes on below a sentence whose end is printed again', () => {
    const {segment, repairs} = repair('村口的灯总算亮了。', '了。有人跑来看。')
    expect(segment.passages.map(({text}) => text)).toEqual(['村口的灯总算亮了。有人跑来看。'])
    expect(repairs[0]).toMatchObject({kind: 'doubled', dropped: '了。'})
  })

  it('drops a syllable printed on both sides and points at what is left', () => {
    const {segment, repairs} = repair('三位一体联动', '联动机制,作用明显。')
    expect(segment.passages[0]!.text).toBe('三位一体联动机制,作用明显。')
    expect(segment.passages[0]!.pieces[1]).toEqual({at: 6, length: 8, line: 3, column: 2})
    expect(repairs[0]).toMatchObject({kind: 'doubled', dropped: '联动'})
  })
})

describe('paragraph ends that are kept', () => {
  it.each([
    ['工作已经完成。', '居民十分满意。'],
    ['他说:“好。”', '大家都笑了。'],
    ['做法如下:', '第一,走访居民。'],
    ['十分方便。(记者 方大山)', '又讯,昨日雨。'],
    ['也是创先争优活动扎实开展', '去年5月份,活动在全国展开。'],
    ['楼道的灯坏了谁来修?(某某乡 甲女士)', '物业说,今天就修。'],
    ['楼道的灯坏了', '答:今天就修。'],
    ['桥头添了路灯', '■村口修了车棚。'],
  ])('%s | %s', (before, after) => {
    expect(repair(before, after).repairs).toEqual([])
  })

  it('reports text that stops short, with its line', () => {
    const {messages} = repair('也是活动扎实开展', '去年5月份,活动展开。')
    expect(messages.map(({ruleId, line}) => [ruleId, line])).toEqual([['text-truncated', 1]])
  })
})

describe('doubled syllables', () => {
  it.each([
    ['发挥作用', '用,效果明显。', '用'],
    ['由居民组成', '组成巡查组。', '组成'],
    ['提高工作', '作风建设水平。', ''],
    ['大家研究', '研究再定。', ''],
    ['老师和学生人', '人都有书读。', ''],
    ['果子要一筐', '一筐往外背。', ''],
    ['过期的一概', '一概不收。', '一概'],
    ['共有100', '100户居民。', ''],
    ['天天', '天,都有人来。', ''],
    ['居民们很满', '满意,说今后放心了。', '满'],
    ['这是邻居的', '的孩子送来的。', '的'],
    ['把院里的环', '环境收拾干净。', '环'],
    ['晚饭后来了', '了三百多人。', '了'],
    ['他说的', '的确如此。', ''],
    ['老人听到了', '了解情况的电话。', ''],
    ['在我区', '区长的带领下。', ''],
    ['街道管委会', '会议定在周三。', ''],
    ['今天', '天气很好。', ''],
    ['居民要好', '好学习。', ''],
    ['每个', '个体户都领到一份。', ''],
    ['变化往', '往发生在细处。', ''],
    ['全市', '市民都能来。', ''],
    // The lone first syllable of a word, whatever stands before it; none that ends words or clauses itself.
    ['志愿者在楼道里清', '清洁扶手。', '清'],
    // Words that no dictionary of everyday language has.
    ['头一件事就是向各家筹', '筹资八千元修下水道。', '筹'],
    ['街道组织青年植', '植绿三百棵。', '植'],
    ['网格员每天都要走', '走走再说。', ''],
    ['院里的事都在亭子里商', '商量着办。', '商'],
    ['沿街商户自', '自觉把车停进线内。', '自'],
    ['居民们得到实', '实在在的好处。', ''],
    ['三年来陆', '陆续续搬走了。', ''],
    ['来了一个代表团', '团长姓方。', ''],
    ['社区建成服务站', '站长是位退休教师。', ''],
    ['有人说', '说法不一样。', ''],
    ['大家都来看', '看望老人的也多了。', ''],
    // With its mark.
    ['村里修了石板路,', '石板路,一头连着学校。', '石板路,'],
    ['两年来,', '两年来,已走访百户。', '两年来,'],
    ['村口的灯亮了。', '了。有人来看。', '了。'],
    ['大家放心。今年春天,', '放心。今年春天,', '放心。今年春天,'],
    ['建起游园、', '游园、书屋。', '游园、'],
    ['大家都说好。', '好。就这么办。', ''],
    ['大家都说:好。', '好。就这么办。', ''],
    ['等啊等,', '等啊等,总算等到了。', ''],
    ['一共用了三天,', '天,都晴着。', ''],
    ['干了五年,', '五年,不算短。', '五年,'],
    ['村里的路通了。', '路通了。车来了。', ''],
    ['家家户户都高兴。', '兴。大家来看。', ''],
    ['大家都来推窗户了。', '户了。有人来看。', '户了。'],
    ['路通了。', '路通了。车来了。', ''],
    ['去年修好的12条', '12条路里有9条装上了灯。', '12条'],
    ['去年修好的12条', '2条路里有一条装上了灯。', ''],
    // Within the name that quotation marks hold.
    ['街道开通“接种专', '专车”,接送老人。', '专'],
    ['街道开通“买菜专', '专线”。', '专'],
    ['社区组织“红袖', '袖标”巡逻队。', '袖'],
    ['社区组建“银龄互', '互助团”。', '互'],
    ['墙上挂着“安心铃', '铃声”的说明。', '铃'],
    ['老人们爱“常来串', '串门”。', ''],
    ['亭子里“聊', '聊天”的人多。', ''],
    ['社区办起“相约谈', '谈心屋”。', ''],
    ['村里通了“村', '村通”公交。', ''],
    ['大家都说“日子天', '天向上”。', ''],
    ['居民选出“志愿站', '站长”。', ''],
    ['这是“我们社区', '区长”说的。', ''],
    ['他说:“坐专', '专车”来的人多。', '专'],
    // Words that are never said twice.
    ['两个社区共', '共修路三条。', '共'],
    ['甲山街道办', '办事处组织居民植树。', '办'],
    ['甲山街道办', '办事大厅开到周末。', ''],
    ['他至今还', '还着账。', ''],
  ])('%s | %s', (before, after, dropped) => {
    expect(doubled(before, after)).toBe(dropped)
  })
})
