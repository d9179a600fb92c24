import {expect, it} from 'vitest'
import {convertNameless} from '../nameless.ts'

const NEWS = '本报讯（记者 方大山）昨日，某某街道组织志愿者清扫楼院，居民们纷纷称赞，说这里比过去干净多了。'

/** What the lines of a page are: each paragraph's first letters, all else with its role. */
function read(page: string): string[] {
  return convertNameless(page).articles.flatMap(({segment}) => segment.passages.map(({role, text}) => (role === 'paragraph' ? text.slice(0, 6) : `${role} ${text}`)))
}

it.each<[string, string, string[]]>([
  ['syllables that stand for names', '渠水几时能到田头\n\n对话人：某某村村民石长河（以下简称“石”）、镇水利站站长方大山（以下简称“方”）\n\n石：渠修了三年，苗还在等水，到底几时能通？\n\n方：下月初八放水。\n\n石：水够不够三个村分？\n\n方：够，上游的闸已经修好了。\n\n石：要是又漏了找谁？\n\n方：找我。', ['title 渠水几时能到田头', '对话人：某某', '石：渠修了三', '方：下月初八', '石：水够不够', '方：够，上游', '石：要是又漏', '方：找我。']],
  ['offices', '渠水几时能到田头\n记者：渠修了几年？\n站长：三年。\n记者：水够吗？\n站长：够。', ['title 渠水几时能到田头', '记者：渠修了', '站长：三年。', '记者：水够吗', '站长：够。']],
  ['an answer that a column break cut', '渠水几时能到田头\n\n石：渠修了几年？\n\n方：修了三年，换了三个村的石匠，总算把最难的那一\n\n段修通了。\n\n石：水够吗？\n\n方：够。', ['title 渠水几时能到田头', '石：渠修了几', '方：修了三年', '石：水够吗？', '方：够。']],
])('a conversation of %s is text', (_, page, expected) => expect(read(page)).toEqual(expected))

it.each<[string, string, string[]]>([
  ['headlines that begin with a place', `登高：渠水到田头\n\n${NEWS}\n\n望河：一个人守桥\n\n${NEWS}\n\n登高：老井还有用\n\n${NEWS}\n\n望河：灯亮了\n\n${NEWS}`, ['title 登高：渠水到田头', '本报讯（记者', 'title 望河：一个人守桥', '本报讯（记者', 'title 登高：老井还有用', '本报讯（记者', 'title 望河：灯亮了', '本报讯（记者']],
  ['what a cut sentence goes on with', `修路忙\n\n${NEWS}\n\n路通了。住在楼上的石女士拉着前来采访的记者走到桥头，指着新修的栏杆\n\n说：再不绕路了。\n\n桥也通了。住在楼下的方师傅从屋里搬出两把椅子，给路过的人歇脚，一边\n\n说：早该这样。`, ['title 修路忙', '本报讯（记者', '路通了。住在', '桥也通了。住']],
])('not so %s', (_, page, expected) => expect(read(page)).toEqual(expected))
