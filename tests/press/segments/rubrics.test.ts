import {describe, expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {segmentPage} from '../../../src/press/segments.ts'

const TEXT = '本报讯(记者 方大山)昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞,说这里比过去干净多了。'
const PLAIN = '昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞,说这里比过去干净多了。'

/** What was read, in short: an article with its kind, section and the words of its headline; furniture with its rule. */
function read(page: string): string[] {
  return segmentPage(splitLines(page)).map((segment) => {
    if (segment.type === 'furniture') return `- ${segment.lines[0]} ${segment.reason.rule}`
    const head = segment.passages.filter(({role}) => ['kicker', 'title', 'subtitle', 'subhead', 'byline'].includes(role)).map(({role, text}) => `${role}=${text}`)
    return [`${segment.kind} ${segment.lines.map(([a, b]) => `${a}-${b}`).join()}`, ...(segment.section ? [`[${segment.section}]`] : []), ...head].join(' ')
  })
}

describe('rubrics over several items', () => {
  it.each<[string, string, string[]]>([
    ['over items headed by streets', `社区要闻\n甲水路\n修路忙开了\n${TEXT}\n乙山街\n架桥忙开了\n${TEXT}`, ['- 1 rubric-of-several', 'article 2-4 [社区要闻] kicker=甲水路 title=修路忙开了', 'article 5-7 [社区要闻] kicker=乙山街 title=架桥忙开了']],
    ['over a unit’s item and a brief of another manner', `区街快讯\n\n甲水路办事处\n\n修路忙开了\n\n${TEXT}\n\n桥头装上灯　老人笑开颜\n${TEXT}`, ['- 1 rubric-of-several', 'article 3-7 [区街快讯] kicker=甲水路办事处 title=修路忙开了', 'article 9-10 [区街快讯] title=桥头装上灯　老人笑开颜']],
    ...['街谈区事', '短评快语录'].map((rubric): [string, string, string[]] => [`${rubric} over units below another item`, `修路忙\n\n${TEXT}\n\n${rubric}\n\n甲水路街道\n\n架桥忙开了\n\n${TEXT}\n\n乙山街街道\n\n通水了,鸭先知\n\n${TEXT}`, ['article 1-3 title=修路忙', '- 5 rubric-of-several', `article 7-11 [${rubric}] kicker=甲水路街道 title=架桥忙开了`, `article 13-17 [${rubric}] kicker=乙山街街道 title=通水了,鸭先知`]]),
    ['a desk and its rubric', `城乡传递·短讯\n■甲山\n修路忙开了\n${TEXT}\n■乙水\n架桥忙开了\n${TEXT}\n■丙河\n通水了,鸭先知\n${TEXT}`, ['- 1 rubric-of-several', 'article 2-4 [城乡传递·短讯] kicker=■甲山 title=修路忙开了', 'article 5-7 [城乡传递·短讯] kicker=■乙水 title=架桥忙开了', 'article 8-10 [城乡传递·短讯] kicker=■丙河 title=通水了,鸭先知']],
    ['over the introduction of a round-up', `镇长访谈\n\n修路架桥\n\n${PLAIN}\n\n甲镇镇长　方大山\n\n路到家门口\n\n${PLAIN}\n\n记者　石兰\n\n乙镇镇长　邱大河\n\n桥到村口\n\n${PLAIN}\n\n记者　石兰`, ['- 1 rubric-of-several', 'intro 3-5 [镇长访谈] title=修路架桥', 'profile 7-13 [镇长访谈] title=路到家门口 byline=记者　石兰', 'profile 15-21 [镇长访谈] title=桥到村口 byline=记者　石兰']],
    ['a line over a rubric that stands over each item', `有话就说　热线66001234\n\n记者帮忙\n\n路灯何时亮\n\n${PLAIN}\n\n记者帮忙\n\n水管何时修\n\n${PLAIN}\n\n记者　石兰\n\n修路忙\n\n${TEXT}`, ['- 1 column-banner', 'article 3-7 [记者帮忙] title=路灯何时亮', 'article 9-15 [记者帮忙] title=水管何时修 byline=记者　石兰', 'article 17-19 title=修路忙']],
    ['coined words over each of several headlines, and the line over them', `跑腿热线：66001\n您说我办\n路灯何时亮\n${PLAIN}\n您说我办\n水管何时修\n${PLAIN}\n本报记者　石兰\n修路忙\n${TEXT}`, ['- 1 column-banner', 'article 2-4 [您说我办] title=路灯何时亮', 'article 5-8 [您说我办] title=水管何时修 byline=本报记者　石兰', 'article 9-10 title=修路忙']],
    ['the name of a supplement right over a rubric', `民生周刊\n社区速递\n甲水路\n修路忙开了\n${TEXT}\n乙山路\n架桥忙开了\n${TEXT}`, ['- 1 page-banner', '- 2 rubric-of-several', 'article 3-5 [社区速递] kicker=甲水路 title=修路忙开了', 'article 6-8 [社区速递] kicker=乙山路 title=架桥忙开了']],
    ['letters apart, over items without headlines', `修路忙\n\n${TEXT}\n\n简　讯\n\n■甲水路街道　5月15日，街道表彰了二十名好媳妇。（石兰）\n\n■乙山路街道　近日，街道查了三十家餐馆。（方大山）\n\n架桥忙\n\n${TEXT}`, ['article 1-3 title=修路忙', '- 5 rubric-of-several', 'article 7-7 [简讯] kicker=■甲水路街道', 'article 9-9 [简讯] kicker=■乙山路街道', 'article 11-13 title=架桥忙']],
    ['letters apart, over one item', `修路忙\n\n${TEXT}\n\n链　接\n\n架桥忙开了\n\n${PLAIN}`, ['article 1-3 title=修路忙', 'article 5-9 [链　接] title=架桥忙开了']],
    ['over letters', `修路忙\n\n${TEXT}\n\n读者来信\n\n路灯何时亮\n\n编辑同志：\n\n门口的路灯三个月不亮，请问问谁管。\n\n翠竹苑小区 12户居民\n\n谢谢送药的人\n\n我把药落在车上，司机下班后送到家里。\n\n市民 石兰\n\n架桥忙\n\n${TEXT}`, ['article 1-3 title=修路忙', '- 5 rubric-of-several', 'article 7-13 [读者来信] title=路灯何时亮', 'article 15-19 [读者来信] title=谢谢送药的人', 'article 21-23 title=架桥忙']],
    ['over one letter', `来函照登\n\n路灯何时亮\n\n编辑同志：\n\n门口的路灯三个月不亮，请问问谁管。\n\n读者 石兰\n\n架桥忙\n\n${TEXT}`, ['article 1-9 [来函照登] title=路灯何时亮', 'article 11-13 title=架桥忙']],
    ...['对话', '街谈巷议', '乡间杂谈', '今日快评', '锐评', '街头锐评', '辣评', '今日漫评', '街谈', '冷眼', '大家谈', '绿城冷眼', '一家之言', '有话直说'].map((rubric): [string, string, string[]] => [`${rubric} over one item`, `修路忙\n\n${TEXT}\n\n${rubric}\n\n桥要修到谁家门口\n\n本报记者 石兰\n\n${PLAIN}`, ['article 1-3 title=修路忙', `article 5-11 [${rubric}] title=桥要修到谁家门口 byline=本报记者 石兰`]]),
    ['a comment whose writer signs in brackets', `修路忙\n\n${TEXT}\n\n锐评\n\n“修路”不能只刷一层漆\n\n${PLAIN}\n\n路平了，心才平。（石 河 生）\n\n关于修路的公告\n\n${PLAIN}`, ['article 1-3 title=修路忙', 'article 5-11 [锐评] title=“修路”不能只刷一层漆', 'article 13-15 title=关于修路的公告']],
    ['a programme behind a point, over several offices', `修路忙\n\n${TEXT}\n\n能力作风建设·我为群众办实事\n\n甲水路办事处\n\n修路忙开了\n\n${TEXT}\n\n乙山街办事处\n\n架桥忙开了\n\n${TEXT}`, ['article 1-3 title=修路忙', '- 5 rubric-of-several', 'article 7-11 [能力作风建设·我为群众办实事] kicker=甲水路办事处 title=修路忙开了', 'article 13-17 [能力作风建设·我为群众办实事] kicker=乙山街办事处 title=架桥忙开了']],
    ...['作风建设年｜我为群众办实事', '“我为群众办实事”实践活动', '“春风行动”', '学习贯彻党代会精神·一线故事'].map((rubric): [string, string, string[]] => [`${rubric} over several offices`, `修路忙\n\n${TEXT}\n\n${rubric}\n\n甲水路办事处\n\n修路忙开了\n\n${TEXT}\n\n乙山街办事处\n\n架桥忙开了\n\n${TEXT}`, ['article 1-3 title=修路忙', '- 5 rubric-of-several', `article 7-11 [${rubric}] kicker=甲水路办事处 title=修路忙开了`, `article 13-17 [${rubric}] kicker=乙山街办事处 title=架桥忙开了`]]),
    ['between points', `修路忙\n${TEXT}\n·相关链接·\n架桥忙开了\n${PLAIN}`, ['article 1-2 title=修路忙', 'article 3-5 [·相关链接·] title=架桥忙开了']],
  ])('%s', (_, page, expected) => expect(read(page)).toEqual(expected))

  it.each<[string, string, string[]]>([
    ['a rubric below the kicker of one item', `甲水路办事处\n\n区街快讯\n\n修路忙开了\n\n${TEXT}\n\n架桥忙开了\n\n${TEXT}`, ['article 1-7 [区街快讯] kicker=甲水路办事处 title=修路忙开了', 'article 9-11 title=架桥忙开了']],
    ['marks before two subheads', `修路忙\n\n${TEXT}\n\n■摸底\n\n${PLAIN}\n\n■动工\n\n${PLAIN}`, ['article 1-11 title=修路忙 subhead=■摸底 subhead=■动工']],
    ['ranks over units', `【头条】\n甲镇\n修路忙开了\n${TEXT}\n【二条】\n乙镇\n架桥忙开了\n${TEXT}\n【三条】\n丙镇\n通水了,鸭先知\n${TEXT}`, ['article 1-4 [【头条】] kicker=甲镇 title=修路忙开了', 'article 5-8 [【二条】] kicker=乙镇 title=架桥忙开了', 'article 9-12 [【三条】] kicker=丙镇 title=通水了,鸭先知']],
    ['the same rubric again and again', `■链接\n修路忙开了\n${TEXT}\n■链接\n架桥忙开了\n${TEXT}\n■链接\n通水了,鸭先知\n${TEXT}`, ['article 1-3 [■链接] title=修路忙开了', 'article 4-6 [■链接] title=架桥忙开了', 'article 7-9 [■链接] title=通水了,鸭先知']],
    ['a conversation at the end of an article', `修路忙\n\n本报记者 石兰\n\n${PLAIN}\n\n对话\n\n记者：路修了几年？\n\n镇长：修了三年。\n\n架桥忙\n\n${TEXT}`, ['article 1-11 title=修路忙 byline=本报记者 石兰 subhead=对话', 'article 13-15 title=架桥忙']],
    ['what the paper asks for below the one item of others', `便民信息\n\n周末去哪里修伞\n\n老河口广场周六有人修伞磨刀，上午八点开始。\n\n谁家还有老水车\n\n本报面向全市征集老农具的故事，请寄编辑部。\n\n修路忙\n\n${TEXT}`, ['article 1-5 [便民信息] title=周末去哪里修伞', 'article 7-9 title=谁家还有老水车', 'article 11-13 title=修路忙']],
    ...['修桥引众议', '求职遭冷眼', '引来一片热评', '街谈巷议话修桥', '锐评员走进小区', '大家谈出好办法'].map((title): [string, string, string[]] => [`a headline: ${title}`, `修路忙\n\n${TEXT}\n\n${title}\n\n本报记者 石兰\n\n${PLAIN}`, ['article 1-3 title=修路忙', `article 5-9 title=${title} byline=本报记者 石兰`]]),
    ['a headline that ends as a rubric’s name may', `修路忙\n\n${TEXT}\n\n两代人的对话\n\n本报记者 石兰\n\n${PLAIN}`, ['article 1-3 title=修路忙', 'article 5-9 title=两代人的对话 byline=本报记者 石兰']],
    ['a unit over a rubric that stands over each item', `甲水路办事处\n\n记者帮忙\n\n路灯何时亮\n\n${TEXT}\n\n记者帮忙\n\n水管何时修\n\n${TEXT}`, ['article 1-7 [记者帮忙] kicker=甲水路办事处 title=路灯何时亮', 'article 9-13 [记者帮忙] title=水管何时修']],
  ])('none: %s', (_, page, expected) => expect(read(page)).toEqual(expected))
})

describe('lines over an office that are no rubrics', () => {
  it.each([
    ['修路·架桥', 1],
    ['某某区启动“春风行动”活动', 2],
    ['某某区深入开展主题教育', 2],
    ['十个镇建成“一刻钟”工程', 2],
    ['修路,架桥,“春风行动”', 2],
  ])('%s, over %i', (above, count) => {
    const items = ['甲水路办事处\n\n修路忙开了', '乙山街办事处\n\n架桥忙开了'].slice(0, count).map((head) => `${head}\n\n${TEXT}`)
    const segments = segmentPage(splitLines([`修路忙\n\n${TEXT}`, above, ...items].join('\n\n')))
    expect(segments.map((segment) => segment.type === 'article' && segment.section)).toEqual(segments.map(() => undefined))
  })
})

describe('names of streets below an item that is signed at its head', () => {
  it.each(['东大街', '白石巷', '文正路'])('%s heads the next item and signs nothing', (street) => {
    expect(read(`修路忙\n${TEXT}\n${street}\n架桥忙开了\n${TEXT}`)).toEqual(['article 1-2 title=修路忙', `article 3-5 kicker=${street} title=架桥忙开了`])
  })

  it('a name below an unsigned text signs it', () => {
    expect(read(`修路忙\n\n${PLAIN}\n\n石兰\n\n架桥忙开了\n\n${TEXT}`)).toEqual(['article 1-5 title=修路忙 byline=石兰', 'article 7-9 title=架桥忙开了'])
  })
})

describe('the parts of a headline right under each other', () => {
  const page = (head: string) => `${head}\n\n${TEXT}\n\n又修桥\n\n${TEXT}\n\n再修路\n\n${TEXT}`

  it.each<[string, string, string]>([
    ['a question and its answer', '小桥谁来修?\n某某街道请来四个村的师傅,三天修好了三座小桥', 'title=小桥谁来修? subtitle=某某街道请来四个村的师傅,三天修好了三座小桥'],
    ['a line much longer than the one above', '小桥修好了\n某某街道请来四个村的师傅,三天修好了三座小桥', 'title=小桥修好了 subtitle=某某街道请来四个村的师傅,三天修好了三座小桥'],
    ['what kind of piece it is', '把路修到村口\n某某区乡村建设会议侧记', 'title=把路修到村口 subtitle=某某区乡村建设会议侧记'],
    ['kicker, title, longer line', '某某区乡村建设\n\n小桥修好了\n某某街道请来四个村的师傅,三天修好了三座小桥', 'kicker=某某区乡村建设 title=小桥修好了 subtitle=某某街道请来四个村的师傅,三天修好了三座小桥'],
    ['lines of one title', '某某街道请来四个村的\n师傅修桥', 'title=某某街道请来四个村的　师傅修桥'],
  ])('%s', (_, head, expected) => expect(read(page(head))[0]).toBe(`article 1-${head.split('\n').length + 2} ${expected}`))
})

describe('a text that is signed at its end alone', () => {
  it('keeps its subheads of two parts, the last one included', () => {
    expect(read(`一个车位　三家人抢\n${PLAIN}\n画线之后　还是不够\n车有二百辆,线画了八十条。\n错时停车　大院开门\n街道和六家单位签了协议,下班后让居民停车。\n立体车库　卡在一户\n方案公示后,一楼的一户居民怕挡光,不同意。\n本报记者　石兰\n修路忙\n${TEXT}`)).toEqual(['article 1-9 title=一个车位　三家人抢 subhead=画线之后　还是不够 subhead=错时停车　大院开门 subhead=立体车库　卡在一户 byline=本报记者　石兰', 'article 10-11 title=修路忙'])
  })
})

describe('a conversation', () => {
  it('in which a name stands with an office in brackets is text', () => {
    expect(read(`修路忙\n${TEXT}\n停车难要靠共享来破\n石兰（记者）：您怎么看停车难?\n方大山（某院工程师）：要把单位的车位用起来。\n石兰：立体车库呢?\n方大山：要把账算清楚。\n记者　石兰`)).toEqual(['article 1-2 title=修路忙', 'article 3-8 title=停车难要靠共享来破 byline=记者　石兰'])
  })
})

describe('side pieces', () => {
  it('end with a note in brackets on who put them together', () => {
    expect(read(`老院新事\n本报记者　方大山\n${PLAIN}\n${PLAIN}\n一座老院的日志\n从吵到笑\n3月2日　第一次开会,吵到散场。\n5月8日　花坛里种下了月季。\n（方大山根据社区日志整理）\n邻居们说\n大家的院子大家管\n石大妈：过去下雨一脚泥,现在好了。\n邱师傅：灯亮了,夜里不怕了。\n石兰　整理`)).toEqual([
      'article 1-4 title=老院新事 byline=本报记者　方大山',
      'article 5-9 kicker=一座老院的日志 title=从吵到笑 byline=（方大山根据社区日志整理）',
      'article 10-14 kicker=邻居们说 title=大家的院子大家管 byline=石兰　整理',
    ])
  })
})

describe('a line that a column break cut', () => {
  it.each([
    ['去年修好的16条', '16条小巷里,已有9条装上了灯,大家出门方便多了。'],
    ['巷长制在甲山街道的四个社区开展', '开展以来,巷长们走遍了所有的小巷,记下了三百件事。'],
  ])('%s | %s', (line, rest) => expect(read(`修路忙\n\n${TEXT}\n\n${line}\n\n${rest}`)).toEqual(['article 1-7 title=修路忙']))

  it.each([
    ['走进石榴社区', '石榴社区在河边,住着三百户人家,过去出门要绕三里路。'],
    ['新添车位120个', '住在楼上的石女士说,过去停车要转三圈。'],
  ])('a subhead: %s | %s', (line, rest) => expect(read(`修路忙\n\n${TEXT}\n\n${line}\n\n${rest}`)).toEqual([`article 1-7 title=修路忙 subhead=${line}`]))
})
