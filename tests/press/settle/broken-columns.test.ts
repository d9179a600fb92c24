import {describe, expect, it} from 'vitest'
import {convertNameless} from '../nameless.ts'

const LEAD = '本报讯（记者 方大山）昨日，某某社区的老楼里扶手装好了，灯也亮了，居民夜里回家不用再摸黑。'
const CLOSED = '石大爷在这里住了三十年，过去下雨天要蹚水出门，如今路面平了，下水道也通了。'

/** What the lines of a page are: paragraphs as they were joined, all else with its role. */
function read(page: string): string[] {
  return convertNameless(page).articles.flatMap(({segment}) => segment.passages.map(({role, text}) => (role === 'paragraph' ? text : `${role} ${text}`)))
}

describe('pieces of a paragraph that look like subheads', () => {
  it.each([
    ['a quotation is open', '清渠的办法由村民自己定,按照“先上游、后下游,先干', '渠、后支渠”的次序,十天就挖通了。'],
    ['a title in brackets is open', '孩子们围坐在老槐树下,听老人讲《河神和他的', '九个儿子》的故事。'],
    ['a bracket is open', '新栽的树分三种,一种是老品种(村里叫它', '黑蛋枣),一种是嫁接的。'],
    ['the next line begins with an ending', '镇里把三条老街的门头、招牌、路灯交给同一家设计院统一规划', '的时候,先请住户来挑颜色。'],
    ['the name of a document is cut after its first letter', '《规', '划》提出,到明年入冬前,三条老街都要通上暖气。'],
    ['somebody has spoken, and does something', '“水来了!”石大爷从板凳上站起来,手里的茶碗差点', '掉在地上,也没有人笑话他。'],
    ['the next line begins with a price', '大灶设在祠堂的厢房里,老人来吃一荤一素', '4元,外来的人7元。'],
  ])('%s', (_, piece, rest) => {
    expect(read(`老楼装扶手\n\n${LEAD}\n\n${CLOSED}\n\n${piece}\n\n${rest}`).at(-1)).toBe(piece + rest)
    expect(read(`老楼装扶手\n\n${LEAD}\n\n先说一头\n\n${piece}\n\n${rest}`).slice(-2)).toEqual(['subhead 先说一头', piece + rest])
  })

  it.each([
    ['with a clause of its own', '渠首的闸门锈死了多年,几个后生轮流上去敲打,', '到了第三天傍晚,闸板终于松动', '水头一路奔到村口的涝池。'],
    ['from the middle of a word on', '老师傅姓石,修水车从不画图,这一回却把图样拿给院里的居', '民看过以后又添上去一排木头格子', '没有一个人嫌麻烦。'],
  ])('between halves, %s', (_, first, piece, last) => {
    expect(read(`老楼装扶手\n\n${LEAD}\n\n${first}\n\n${piece}\n\n${last}`).at(-1)).toBe(first + piece + last)
  })
})

describe('lines that are kept', () => {
  it.each([
    ['over a line that begins with a colon', '柳林镇 一条渠三代人', ':柳林镇在山脚下,家家户户都守着一条渠。'],
    ['over a year', '一条渠，修还是不修', '1978年，村里开了三天三夜的会。'],
    ['that end in the wrong quotation mark', '石大妈问:”渠几时能通?“', '方师傅答:”下月就通。“'],
  ])('%s', (_, line, below) => {
    expect(read(`老楼装扶手\n\n${LEAD}\n\n${CLOSED}\n\n${line}\n\n${below}`).at(-1)).toBe(below)
  })
})

describe('lines under text that stops short', () => {
  it.each([
    ['a headline over an item', 'title', '一座老桥，三代守桥人的灯', '本报讯（记者 石兰）桥头的灯亮了。'],
    ['a headline over names', 'title', '一座老桥，三代守桥人的灯', '本报记者 石兰\n\n桥头的灯又亮了。'],
    ['a line of two parts', 'subhead', '桥头的灯又亮了 守桥人有了接班的', '桥头住着石家祖孙三代。'],
    ['a short line', 'subhead', '桥头的灯又亮了', '桥头住着石家祖孙三代。'],
  ])('are kept: %s', (_, role, line, below) => {
    const page = `老楼装扶手\n\n${LEAD}\n\n院里的石榴树今年结了三百多个果子。居民们商量着把最大的那些送给\n\n${line}\n\n${below}`
    expect(read(page).map((text) => text.replace('\u3000', ' '))).toContain(`${role} ${line}`)
  })
})

const SENTENCES = [
  '进村的路原来只有两米宽，拉石榴的车进不来，果子要靠人一筐一筐往外背，背到公路边天都黑了，一亩地的收成有三成磕坏在路上。',
  '村里开了六次院坝会，谁家让几棵树、谁家挪一堵墙，都写在一张大红纸上，贴在祠堂门口，让来来往往的人都看得见，说得上话。',
  '修路没有请施工队，石匠领着几个年轻人从后山采石，妇女们烧水做饭，连放了学的孩子也帮着递瓦片，前后干了整整四十天才完工。',
  '路通那天，头一辆车是收石榴的，司机把车停在戏台底下按了三声喇叭，老人们端着茶碗出来看，说这一声等了大半辈子总算听到了。',
  '如今村口立着一块石碑，上面没有字，石匠说字都在路上，走的人多了自然认得，等后山的水也引下来，再请先生来写上第一行也不迟。',
]

/** Each of two sentences. */
const PARAGRAPHS = SENTENCES.map((sentence, i) => sentence + SENTENCES[(i + 2) % SENTENCES.length]!)

/** A paragraph in pieces of so many characters and some more, one a line, blank lines between; none ends where a sentence does. */
function pieces(text: string, length: number): string {
  const lines: string[] = []
  for (let rest = text; rest !== ''; ) {
    let end = length + MORE[(lines.length + text.charCodeAt(0)) % MORE.length]!
    if (rest.length - end < SHORTEST) end = rest.length
    while (end < rest.length && /[。；”]/u.test(rest[end - 1]!)) end++
    lines.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return lines.join('\n\n')
}

const MORE = [0, 9, 4, 14]
const SHORTEST = 5

describe('a page whose text is broken again and again', () => {
  const lengths = Array.from({length: 12}, (_, i) => 18 + i)

  it.each(lengths)('is whole again from pieces of about %i characters', (length) => {
    const page = ['一条路修了四十天', LEAD, ...PARAGRAPHS.map((text) => pieces(text, length))].join('\n\n')
    expect(read(page)).toEqual(['title 一条路修了四十天', LEAD, ...PARAGRAPHS])
  })

  it.each(lengths)('keeps its subheads and headlines between pieces of about %i characters', (length) => {
    const [first, second, third, fourth, fifth] = PARAGRAPHS.map((text) => pieces(text, length))
    const page = ['一条路修了四十天', LEAD, first, '大事小情，院坝里说', second, '石匠领头', third, '村口的石碑上没有一个字', '本报记者 石兰', fourth, '白河乡 一棵老树三代人来守', `本报讯（记者 孟凡）${fifth}`].join('\n\n')
    expect(read(page)).toEqual(['title 一条路修了四十天', LEAD, PARAGRAPHS[0], 'subhead 大事小情，院坝里说', PARAGRAPHS[1], 'subhead 石匠领头', PARAGRAPHS[2], 'title 村口的石碑上没有一个字', 'byline 本报记者 石兰', PARAGRAPHS[3], 'title 白河乡　一棵老树三代人来守', `本报讯（记者 孟凡）${PARAGRAPHS[4]}`])
  })
})
