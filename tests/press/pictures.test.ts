import {describe, expect, it} from 'vitest'
import {convertNameless} from './nameless.ts'

const FIRST = '本报讯（记者 石兰）昨日，某某街道组织两百名志愿者清扫楼院，清出垃圾四车，居民们纷纷称赞。'
const LAST = '“这条路修了三年，今天总算通了。”家住路口的邱大娘说。'
const NEWS = '本报讯（记者 白涛）近日，某某区新建的菜市场开门迎客，摊位一百二十个。'
const CAPTION = '老人在新修的凉亭里下棋，这里过去是垃圾堆。'

function read(page: string): string[] {
  return convertNameless(page).articles.map(({segment, facts}) =>
    [segment.kind, segment.lines.flat().join('-'), segment.passages.find(({role}) => role === 'title')?.text ?? '', [...facts.reporters, ...facts.correspondents].join('、'), facts.photographers.join('、')].join('|'),
  )
}

/** The caption at a page's head, between two articles and at its foot. */
const around = (caption: string) => [`${caption}\n\n楼院大扫除\n\n${FIRST}\n\n${LAST}`, `楼院大扫除\n\n${FIRST}\n\n${LAST}\n\n${caption}\n\n菜市场开张\n\n${NEWS}`, `楼院大扫除\n${FIRST}\n${LAST}\n${caption}`]
const OTHERS = [['楼院大扫除'], ['楼院大扫除', '菜市场开张'], ['楼院大扫除']]

describe('a caption stands by itself wherever it is printed', () => {
  it.each<[string, string, string]>([
    ['今报记者 方大山/图', '', '方大山'],
    ['方大山 摄影报道', '方大山', '方大山'],
    ['本报记者 方大山 通讯员 吕小河 摄影报道', '方大山、吕小河', '方大山、吕小河'],
    ['（记者 方大山 摄影报道）', '方大山', '方大山'],
    ['方大山 文/图', '方大山', '方大山'],
    ['见习记者 方大山 实习生 吕小河 摄', '', '方大山、吕小河'],
    ['受访者供图', '', ''],
    ['（资料图片）', '', ''],
    ['某某街道供图', '', ''],
    ['新华社发（方大山 摄）', '', '方大山'],
    ['图片由某某社区提供', '', ''],
    ['图：方大山', '', '方大山'],
  ])('%s', (credit, writers, photographers) => {
    for (const caption of [CAPTION + credit, `${CAPTION}\n${credit}`]) {
      for (const [i, page] of around(caption).entries()) {
        const articles = read(page)
        expect(articles.filter((article) => article.startsWith('photo')).map((article) => article.split('|').slice(2))).toEqual([['', writers, photographers]])
        expect(articles.filter((article) => !article.startsWith('photo')).map((article) => article.split('|')[2])).toEqual(OTHERS[i])
      }
    }
  })

  it.each(['方大山 摄', '本报记者 方大山 摄', '（方大山 摄）', '方大山/图', '受访者供图'])('without a last mark: %s', (credit) => {
    for (const caption of [`孩子们在操场上放风筝，迎接春天的到来　${credit}`, `孩子们在操场上放风筝，迎接春天的到来\n${credit}`]) {
      for (const page of around(caption)) expect(read(page).filter((article) => article.startsWith('photo'))).toHaveLength(1)
    }
  })

  it.each([['图为老人在新修的凉亭里下棋。'], ['上图：老人下棋。', '下图：孩子放风筝。'], ['图①：老人下棋。', '图②：孩子放风筝。']])('opening with words for a picture, its credit below: %s', (...captions) => {
    for (const gap of ['\n', '\n\n']) {
      for (const [i, page] of around([...captions, '本报记者 方大山 摄'].join(gap)).entries()) {
        const articles = read(page)
        expect(articles.filter((article) => article.startsWith('photo')).map((article) => article.split('|').slice(2))).toEqual([['', '', '方大山']])
        expect(articles.filter((article) => !article.startsWith('photo')).map((article) => article.split('|')[2])).toEqual(OTHERS[i])
      }
    }
  })

  it('broken into lines as wide as the column, its credit below', () => {
    const column = (text: string) => text.match(/[^]{1,18}/gu)!.join('\n')
    const text = `${FIRST}今年以来，街道把老楼院的清扫排成了日历，哪天扫哪院，谁来扫，都写在楼道口，居民一看就明白。社区还请来志愿者教老人用手机报修，水管漏了，灯泡坏了，当天有人上门，不收一分钱，居民说这比跑三趟都管用，心里踏实多了。`
    const caption = column('老人在新修的凉亭里下棋，这里过去是垃圾堆，如今种上了花，装上了灯。')
    expect(read(`${caption}\n方大山 摄\n\n楼院大扫除\n${column(text)}\n`).map((article) => article.replace(/\|\d+-\d+\|/u, '|'))).toEqual(['photo|||方大山', 'article|楼院大扫除|石兰|'])
  })

  it.each(['本报记者 方大山 摄影报道', '今报记者 方大山 图', '方大山 摄', '方大山 文/图', '（通讯员 方大山 文/图）', '方 山 摄'])('broken into lines of any width, right under an article and above the next headline: %s', (credit) => {
    const scene = '6月3日，在某某区甲山公园，几位老人在新修的凉亭里下棋，乘凉。'
    const news = [FIRST, LAST, '据介绍，街道今后每月清扫一次，把老楼院的清扫排成日历，哪天扫哪院，谁来扫，都写在楼道口。']
    for (const width of [17, 18, 20, 22]) {
      const column = (text: string) => text.match(new RegExp(`[^]{1,${width}}`, 'gu'))!.join('\n')
      const page = ['楼院大扫除', ...news.map(column), column(scene + credit), '菜市场开张', column(NEWS), column('市场设有便民摊位，附近村民自家种的菜可以免费进场，卖完就走。')].join('\n')
      expect(read(page).map((article) => article.split('|').filter((_, i) => i === 0 || i === 2).join('|'))).toEqual(['article|楼院大扫除', 'photo|', 'article|菜市场开张'])
    }
  })

  it('broken into lines, its credit without a mark before it or cut by the line’s end', () => {
    const scene = '两岸的村民走上新修的石桥，赶集不再绕路'
    const news = [FIRST, '据介绍，街道今后每月清扫一次，把老楼院的清扫排成日历，哪天扫哪院，谁来扫，都写在楼道口。', LAST, '社区还请来志愿者教老人用手机报修，水管漏了，灯泡坏了，当天有人上门，不收一分钱。']
    for (const width of [15, 16, 18, 20, 22]) {
      const column = (text: string) => text.match(new RegExp(`[^]{1,${width}}[，。、）]?`, 'gu'))!.join('\n')
      for (const credit of ['　方大山 摄', '　本报记者 方大山 摄', '。方大山/摄', '。\n通讯员 方大山 摄']) {
        const caption = column(scene + credit.split('\n')[0]!) + (credit.includes('\n') ? `\n${credit.split('\n')[1]}` : '')
        const page = [caption, '楼院大扫除', ...news.map(column), '菜市场开张', column(NEWS)].join('\n')
        expect(read(page).map((article) => article.split('|').filter((_, i) => i === 0 || i === 2).join('|'))).toEqual(['photo|', 'article|楼院大扫除', 'article|菜市场开张'])
      }
    }
  })

  it.each<[string, string]>([
    ['two lines, the credit behind', '两岸的村民走上新修的石桥，赶集\n不再绕路。方大山 摄'],
    ['three lines, a word cut', '两岸的村民走上新修的石\n桥，赶集不再绕远了　本\n报记者 方大山 摄'],
    ['a first line that stops at 在', '桥修好了，两岸的村民正在\n桥头试走。（方大山 摄）'],
    ['the credit below', '两岸的村民走上新修的石桥，赶集\n不再绕路。\n通讯员 方大山 摄'],
    ['the credit cut', '两岸的村民走上新修的石\n桥，不再绕路。记者 方大\n山 摄'],
    ['set in', '　　两岸的村民走上新修的石桥，赶\n集不再绕路。方大山 摄'],
  ])('as wide as its picture, on a page with a paragraph on a line: %s', (_, caption) => {
    const pages = [`${caption}\n楼院大扫除\n${FIRST}\n${LAST}`, `楼院大扫除\n${FIRST}\n${LAST}\n${caption}`, `楼院大扫除\n${FIRST}\n${LAST}\n${caption}\n菜市场开张\n${NEWS}`]
    for (const [i, page] of pages.entries()) {
      const articles = read(page).map((article) => article.split('|').filter((_, at) => at === 0 || at === 2).join('|'))
      expect(articles).toEqual([['photo|', 'article|楼院大扫除'], ['article|楼院大扫除', 'photo|'], ['article|楼院大扫除', 'photo|', 'article|菜市场开张']][i])
    }
  })

  it('below a brief whose signature fills its line', () => {
    const column = (text: string) => text.match(/[^]{1,18}/gu)!.join('\n')
    const brief = '近日，某某街道给老人办起手机课堂，二十多位老人学会了挂号缴费，往后看病不用再排长队了。(通讯员 丁志远)'
    const page = ['楼院大扫除', column(FIRST), column(LAST), '手机课堂开课', column(brief), column('两岸的村民走上新修的石桥，赶集不再绕路。方大山 摄')].join('\n')
    expect(brief.length % 18).toBeGreaterThan(14)
    expect(read(page).map((article) => article.split('|').filter((_, i) => i === 0 || i === 2).join('|'))).toEqual(['article|楼院大扫除', 'article|手机课堂开课', 'photo|'])
  })

  it('that begins with 图为, its credit below', () => {
    expect(read(`图为老人在新修的凉亭里下棋。\n方大山 摄\n楼院大扫除\n${FIRST}`)).toEqual(['photo|1-2|||方大山', 'article|3-4|楼院大扫除|石兰|'])
    expect(read(`楼院大扫除\n${FIRST}\n图为老人在新修的凉亭里下棋。\n方大山 摄`)).toHaveLength(2)
  })

  it.each([
    ['昨日，某某街道组织老人参观新修的凉亭，\n图为老人在凉亭里下棋。本报记者 方大山 摄', '\n\n', ['1-3', '5-8']],
    ['昨日，某某街道组织老人参观新修的凉亭，\n图为老人在凉亭里下棋。本报记者 方大山 摄', '\n', ['1-6']],
  ])('between blank lines, where paragraphs have none, what is printed below is not of the text above: %j, %j', (caption, gap, expected) => {
    const page = `楼院大扫除\n${FIRST}\n${LAST}${gap}${caption}${gap}好消息：每周六上午，甲山社区免费为居民修理小家电，请大家相互转告。`
    expect(read(page).map((article) => article.split('|')[1])).toEqual(expected)
  })

  it('below an unsigned article, of another day and place', () => {
    const unsigned = '楼院大扫除\n昨日，某某街道组织两百名志愿者清扫楼院，清出垃圾四车，居民们纷纷称赞，说这里比过去干净多了，走路不用绕，开窗没有味，还盼着志愿者常来。'
    expect(read(`${unsigned}\n6月3日，在甲山公园，几位老人在新修的凉亭里下棋。方大山 文/图\n菜市场开张\n${NEWS}`).map((article) => article.split('|', 2).join('|'))).toEqual(['article|1-2', 'photo|3-3', 'article|4-5'])
    expect(read(`${unsigned}\n6月3日，某某街道又一次清扫楼院，这一回连楼顶也没放过。方大山 文/图\n菜市场开张\n${NEWS}`).map((article) => article.split('|', 2).join('|'))).toEqual(['article|1-3', 'article|4-5'])
  })

  it('with a headline of its own', () => {
    expect(read(`楼院大扫除\n\n${FIRST}\n\n凉亭添新趣\n\n${CAPTION}方大山 摄\n\n菜市场开张\n\n${NEWS}`)).toEqual(['article|1-3|楼院大扫除|石兰|', 'photo|5-7|凉亭添新趣||方大山', 'article|9-11|菜市场开张|白涛|'])
    expect(read(`凉亭添新趣\n${CAPTION}\n方大山 摄\n楼院大扫除\n${FIRST}`)).toEqual(['photo|1-3|凉亭添新趣||方大山', 'article|4-5|楼院大扫除|石兰|'])
  })
})

it('takes a quoted name at a caption’s head for no speech', () => {
  expect(read(`楼院大扫除\n${FIRST}\n“百家宴”在甲山社区开席。方大山 摄\n菜市场开张\n${NEWS}`).map((article) => article.split('|', 2).join('|'))).toEqual(['article|1-2', 'photo|3-3', 'article|4-5'])
})

describe('a caption of two paragraphs', () => {
  it('whose sentence a column’s end cuts is one', () => {
    const half = '一大早，甲山脚下的果农就把桃子摆成了长蛇阵，得知消息的市民自'
    expect(read(`楼院大扫除\n\n${FIRST}\n\n${LAST}\n\n${half}\n\n市民自发来买桃，一上午买走三百斤。 江州晨报记者 方大山 摄\n\n菜市场开张\n\n${NEWS}`).map((article) => article.split('|', 2).join('|'))).toEqual(['article|1-5', 'photo|7-9', 'article|11-13'])
    expect(read(`楼院大扫除\n\n${FIRST}\n\n${half}\n\n市民自发来买桃，一上午买走三百斤。\n\n菜市场开张\n\n${NEWS}`).map((article) => article.split('|', 2).join('|'))).toEqual(['article|1-7', 'article|9-11'])
  })

  it('by a photographer with 文 in his name is one', () => {
    expect(read(`楼院大扫除\n\n${FIRST}\n\n6月3日，甲山公园里几位老人在下棋。江州晨报全媒体记者 贺文山 摄\n\n菜市场开张\n\n${NEWS}`).map((article) => article.split('|', 2).join('|'))).toEqual(['article|1-3', 'photo|5-5', 'article|7-9'])
  })

  it('signed by who wrote and photographed, below a picture with its headline, stands alone', () => {
    expect(read(`凉亭添新趣\n\n${CAPTION}\n本报记者 白涛 摄\n\n河湾的戏楼修了三个月。昨日，开台锣鼓敲响了，十里八乡的戏迷都来了。记者 方大山 通讯员 石兰 文/图\n\n菜市场开张\n\n${NEWS}`).map((article) => article.split('|', 2).join('|'))).toEqual(['photo|1-4', 'photo|6-6', 'article|8-10'])
  })

  it('below an article that tells of something else is one', () => {
    expect(read(`楼院大扫除\n${FIRST}\n${LAST}\n昨日清晨，河湾公园的浅滩上，几百只灰鹤正在觅食。\n专家提醒观鸟者不要靠得太近。方大山 摄\n菜市场开张\n${NEWS}`)).toEqual(['article|1-3|楼院大扫除|石兰|', 'photo|4-5|||方大山', 'article|6-7|菜市场开张|白涛|'])
  })

  it('goes on from the article when it tells of the same', () => {
    expect(read(`楼院大扫除\n${FIRST}\n昨日下午，某某街道的楼院里，两百名志愿者还在清扫。\n墙角的垃圾也清走了。方大山/摄影\n菜市场开张\n${NEWS}`)[0]).toBe('article|1-3|楼院大扫除|石兰|')
  })
})

describe('an article keeps its text when its pictures are credited', () => {
  it.each<[string, string, string[]]>([
    ['who wrote and photographed below its text', `楼院大扫除\n\n昨日，某某街道组织志愿者清扫楼院。\n\n清出垃圾四车，居民称赞。\n\n本报记者 方大山 文/图`, ['article|1-7|楼院大扫除|方大山|方大山']],
    ['the same in brackets', `楼院大扫除\n\n昨日，某某街道组织志愿者清扫楼院。\n\n清出垃圾四车，居民称赞。（方大山 摄影报道）`, ['article|1-5|楼院大扫除|方大山|方大山']],
    ['a picture between headline and text', `楼院大扫除\n\n${CAPTION}方大山 摄\n\n${FIRST}\n\n${LAST}`, ['article|1-7|楼院大扫除|石兰|方大山']],
    ['a picture between two paragraphs', `楼院大扫除\n\n${FIRST}\n\n${CAPTION}方大山 摄\n\n${LAST}\n\n菜市场开张\n\n${NEWS}`, ['article|1-7|楼院大扫除|石兰|方大山', 'article|9-11|菜市场开张|白涛|']],
    ['a picture between two paragraphs, its credit below', `楼院大扫除\n\n${FIRST}\n\n${CAPTION}\n\n方大山 摄\n\n${LAST}\n\n菜市场开张\n\n${NEWS}`, ['article|1-9|楼院大扫除|石兰|方大山', 'article|11-13|菜市场开张|白涛|']],
    ['the same with words for a picture', `楼院大扫除\n${FIRST}\n图为老人下棋。\n方大山 摄\n${LAST}\n菜市场开张\n${NEWS}`, ['article|1-5|楼院大扫除|石兰|方大山', 'article|6-7|菜市场开张|白涛|']],
    ['who wrote and photographed below its picture', `楼院大扫除\n昨日，某某街道组织志愿者清扫楼院。\n图为老人下棋。\n方大山 文/图`, ['article|1-4|楼院大扫除|方大山|方大山']],
    ['a picture’s credit at the end of a paragraph that goes on', `楼院大扫除\n${FIRST}\n据介绍，街道今后每月清扫一次。方大山 摄\n菜市场开张\n${NEWS}`, ['article|1-3|楼院大扫除|石兰|方大山', 'article|4-5|菜市场开张|白涛|']],
    ['the same below what the reporter saw', `楼院大扫除\n${FIRST}\n昨日上午，记者在三号楼院看到，楼道已经清扫干净。方大山 摄\n菜市场开张\n${NEWS}`, ['article|1-3|楼院大扫除|石兰|方大山', 'article|4-5|菜市场开张|白涛|']],
    ['a picture below somebody’s words', `楼院大扫除\n\n${FIRST}\n\n${LAST}\n\n方大山 摄`, ['article|1-7|楼院大扫除|石兰|方大山']],
    ['a source of pictures below its text', `楼院大扫除\n\n${FIRST}\n\n${LAST}\n\n受访者供图\n\n菜市场开张\n\n${NEWS}`, ['article|1-7|楼院大扫除|石兰|', 'article|9-11|菜市场开张|白涛|']],
    ['a headline with its photographer', `孩子们在操场上放风筝迎接春天\n\n方大山 摄\n\n昨日，某某小学举行风筝节，三百名孩子参加。`, ['article|1-5|孩子们在操场上放风筝迎接春天||方大山']],
    ['a headline over a caption of one line', `楼院大扫除\n${FIRST}\n${LAST}\n凉亭里面添新趣\n老人在下棋。方大山 摄`, ['article|1-3|楼院大扫除|石兰|', 'photo|4-5|凉亭里面添新趣||方大山']],
    ['a picture that says what it shows, below an article of who wrote and photographed', `楼院大扫除\n\n本报记者 方大山 文/图\n\n昨日，某某街道组织志愿者清扫楼院。\n\n${LAST}\n\n图为志愿者在楼道里刷墙。\n\n菜市场开张\n\n${NEWS}`, ['article|1-9|楼院大扫除|方大山|方大山', 'article|11-13|菜市场开张|白涛|']],
    ['the same below an article of a writer alone', `楼院大扫除\n\n本报记者 方大山\n\n昨日，某某街道组织志愿者清扫楼院。\n\n${LAST}\n\n图为老人在甲山公园下棋。\n\n菜市场开张\n\n${NEWS}`, ['article|1-7|楼院大扫除|方大山|', 'photo|9-9|||', 'article|11-13|菜市场开张|白涛|']],
    ['who took the pictures of the column', `楼院大扫除\n\n${FIRST}\n\n${LAST}\n\n本栏图片由本报记者 方大山 石河 摄\n\n菜市场开张\n\n${NEWS}`, ['article|1-7|楼院大扫除|石兰|方大山、石河', 'article|9-11|菜市场开张|白涛|']],
    ['what the reporter did, signed below', `楼院大扫除\n\n市民反映：\n\n邱女士打进热线说，她住的楼院堆满了旧家具，半年没有人来清扫。\n\n记者核实：\n\n12日下午，楼道里的纸箱堆到了窗台，拐角处只能侧着身子过。\n\n昨天下午，我把情况反映给甲山街道，对方说明天就派车来拉。\n\n见习记者 方大山 文/图\n\n菜市场开张\n\n${NEWS}`, ['article|1-13|楼院大扫除|方大山|方大山', 'article|15-17|菜市场开张|白涛|']],
    ['what an office answered, signed below', `楼院大扫除\n\n邱女士打进热线说，她住的楼院堆满了旧家具，半年没有人来清扫。楼道里的纸箱堆到了窗台，拐角处只能侧着身子过，老人上楼得歇三回。\n\n昨天上午，乙水区行政执法局答复，已经在街口找好场地，下周起腾出六十个摊位。\n\n见习记者 方大山 文/图\n\n菜市场开张\n\n${NEWS}`, ['article|1-7|楼院大扫除|方大山|方大山', 'article|9-11|菜市场开张|白涛|']],
    ['headlines about pictures', `居民办起老照片展　资料图片上墙\n\n${FIRST}\n\n街道印制服务地图\n\n${NEWS}`, ['article|1-3|居民办起老照片展　资料图片上墙|石兰|', 'article|5-7|街道印制服务地图|白涛|']],
  ])('%s', (_, page, articles) => expect(read(page)).toEqual(articles))
})
