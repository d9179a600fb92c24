import {describe, expect, it} from 'vitest'
import {convertNameless} from '../nameless.ts'
import {BAR, PLAIN, readSaved, TEXT} from '../saved-page.ts'

const TOP = '第03版:某某新闻 上一版3  4下一版\n树苗栽下了\n雨水管换新\n居民不怕积水\n夜市搬了家\n返回主页 | 版面导航\n3上一篇  下一篇4\n'
const END = '\n\n3上一篇  下一篇4\n版权声明 @ 某某网 网站版权所有'

/** Title, kicker and subtitle of each article, then the lines that are the headline again. */
function read(page: string): string[] {
  const {articles, furniture} = convertNameless(page)
  const heads = articles.map(({segment}) => segment.passages.filter(({role}) => !['paragraph', 'byline', 'caption'].includes(role)).map(({role, text}) => `${role}=${text}`).join(' '))
  return [...heads, ...furniture.filter(({reason}) => reason.rule === 'headline-again').map(({lines: [line]}) => `${line} again`)]
}

describe('a headline that is printed twice', () => {
  it.each<[string, string, string[]]>([
    ['over the text', `某某报\n路灯亮了\n\n路灯亮了\n\n${TEXT}\n\n${PLAIN}`, ['title=路灯亮了', '2 again']],
    ['with the line of source between', `路灯亮了\n2014年07月02日  来源:某某晚报\n路灯亮了\n${TEXT}`, ['title=路灯亮了', '1 again']],
    ['in two lines, then in one', `上一篇 下一篇\n雨水管换新\n居民不怕积水\n\n雨水管换新 居民不怕积水\n\n${TEXT}\n\n${PLAIN}`, ['title=雨水管换新　居民不怕积水', '2 again', '3 again']],
    ['with the column that it is a part of', `上一篇 下一篇\n路灯亮了\n\n■《巷子里的路灯》新闻追踪\n\n路灯亮了\n\n${TEXT}\n\n${PLAIN}`, ['section=■《巷子里的路灯》新闻追踪 title=路灯亮了', '2 again']],
    ['in two lines, a blank line between them the second time', `上一篇 下一篇\n雨水管换新\n居民不怕积水\n\n雨水管换新\n\n居民不怕积水\n\n记者 卢小敏\n\n${PLAIN}`, ['title=雨水管换新　居民不怕积水', '5 again', '7 again']],
    ['below the kicker, with a list that has only the title', `${TOP}水泵也修好\n雨水管换新\n居民不怕积水\n\n雨水管换新\n\n居民不怕积水\n\n${TEXT}${END}`, ['kicker=水泵也修好 title=雨水管换新　居民不怕积水', '12 again', '14 again']],
    ['below the kicker and above the subtitle', `${TOP}连夜换了三十根\n雨水管换新\n“再也不怕积水”\n\n雨水管换新\n\n“再也不怕积水”\n\n${TEXT}${END}`, ['kicker=连夜换了三十根 title=雨水管换新 subtitle=“再也不怕积水”', '12 again', '14 again']],
    ['the kicker only over the second one', `${TOP}雨水管换新\n居民不怕积水\n\n水泵也修好\n\n雨水管换新\n\n居民不怕积水\n\n${TEXT}${END}`, ['kicker=水泵也修好 title=雨水管换新　居民不怕积水', '8 again', '9 again']],
    ['with a quotation', `第03版:某某新闻\n雨水管换新\n“再也不用垫砖头!”\n夜市搬了家\n返回主页 | 版面导航\n雨水管换新\n“再也不用垫砖头!”\n\n雨水管换新\n\n“再也不用垫砖头!”\n\n${TEXT}${END}`, ['title=雨水管换新　“再也不用垫砖头!”', '9 again', '11 again']],
    ['above the subtitle', `${TOP}雨水管换新\n居民不怕积水\n\n雨水管换新\n\n居民不怕积水\n\n“再也不用垫砖头”\n\n${TEXT}${END}`, ['title=雨水管换新　居民不怕积水 subtitle=“再也不用垫砖头”', '8 again', '9 again']],
    ['below the text', `${TOP}雨水管换新\n居民不怕积水\n\n${TEXT}\n\n${PLAIN}\n\n雨水管换新\n\n居民不怕积水${END}`, ['title=雨水管换新　居民不怕积水', '15 again', '17 again']],
    ['of where and what', `第03版:某某新闻\n换书会\n地点:某某路南口\n事件:井盖丢了三天没人管\n今日话题:井盖归谁管\n返回主页 | 版面导航\n地点:某某路南口\n事件:井盖丢了三天没人管\n\n地点:某某路南口\n\n事件:井盖丢了三天没人管\n\n${TEXT}${END}`, ['title=地点:某某路南口　事件:井盖丢了三天没人管', '10 again', '12 again']],
  ])('%s', (_, page, expected) => expect(read(page)).toEqual(expected))

  it.each<[string, string]>([
    ['a list over the first of its articles', `路灯全都亮了\n新桥今日通车\n路灯全都亮了\n\n${TEXT}\n\n新桥今日通车\n\n${TEXT}`],
    ['a refrain within a text', `老街的灯\n\n${TEXT}\n\n灯亮了街也亮\n\n灯亮了街也亮\n\n${PLAIN}`],
    ['a title that the last line says again', `某某报\n灯还为你亮着\n\n${TEXT}\n\n灯还为你亮着`],
    ['the name of a column over two of its pieces', `街坊说街坊\n\n街坊说街坊修路忙\n\n${TEXT}`],
  ])('none: %s', (_, page) => expect(read(page).filter((line) => line.endsWith('again'))).toEqual([]))
})

describe('a headline that is printed twice, and what becomes of the rest', () => {
  it.each([
    ['on one line', `${BAR}\n雨水管换新六栋楼\n\n雨水管换新六栋楼\n\n${TEXT}`, ['title 雨水管换新六栋楼/本报讯（记者 卢', '3 headline-again']],
    ['below a kicker that is not', `${BAR}\n一分钱不用居民出\n雨水管换新六栋楼\n\n雨水管换新六栋楼\n\n${TEXT}`, ['kicker 一分钱不用居民出/title 雨水管换新六栋楼/本报讯（记者 卢', '6 headline-again']],
    ['where only the article was copied', `甲街道：\n雨水管换新六栋楼\n\n甲街道：\n\n雨水管换新六栋楼\n\n${TEXT}`, ['kicker 甲街道：/title 雨水管换新六栋楼/本报讯（记者 卢', '4 headline-again', '6 headline-again']],
    ['below headlines of others', `夜市搬家早市开张\n桥栏修好了\n雨水管换新六栋楼\n雨水管换新六栋楼\n\n${TEXT}`, ['title 雨水管换新六栋楼/本报讯（记者 卢', '1 headline-list', '2 headline-list', '3 headline-list']],
    ['on two lines, then each apart', `${BAR}\n甲街道：\n雨水管换新六栋楼\n\n甲街道：\n\n雨水管换新六栋楼\n\n${TEXT}`, ['kicker 甲街道：/title 雨水管换新六栋楼/本报讯（记者 卢', '6 headline-again', '8 headline-again']],
  ])('%s', (_, text, found) => expect(readSaved(text)).toEqual(found))
})
