import {describe, expect, it} from 'vitest'
import {convertNameless} from '../nameless.ts'

const TEXT = '本报讯（记者 卢小敏）昨日，某某街道的雨水管换新了，居民说下雨再也不怕积水。'
const MORE = '街道办事处的石兰说，剩下的六栋楼月底前换完，费用由街道出。'
const LABEL = '第06版：街巷新闻 上一版3  4下一版'
const BAR = '返回主页 | 江州日报 | 版面导航 |\n3上一篇  下一篇4      【打印】'
const FOOT = '3上一篇  下一篇4\n\n版权声明 @ 江州网 网站版权所有'

/** Each article's first words part by part, then the rules of furniture that is not its page's usual. */
function read(text: string): string[] {
  const {articles, furniture} = convertNameless(text)
  const usual = new Set(['navigation', 'page-label', 'copyright'])
  return [...articles.map(({segment}) => segment.passages.map(({role, text: words}) => `${role === 'paragraph' ? '' : `${role} `}${words.slice(0, 8)}`).join('/')), ...furniture.filter(({reason}) => !usual.has(reason.rule)).map(({lines: [line], reason}) => `${line} ${reason.rule}`)]
}

describe('the table of headlines between a page’s label and its navigation', () => {
  it.each([
    ['headlines that end as sentences do', `${LABEL}\n桥栏修好了\n“下雨再也不怕积水！”\n夜市搬家\n\n${BAR}\n老旧小区换了雨水管\n“下雨再也不怕积水！”\n\n${TEXT}`, ['kicker 老旧小区换了雨水/title “下雨再也不怕积/本报讯（记者 卢', '2 headline-list', '3 headline-list', '4 headline-list']],
    ['headlines that each begin with a place', `${LABEL}\n甲街：一天修好桥栏\n乙路：雨水管换新\n丙巷：夜市搬家\n丁里：路灯亮了\n\n${BAR}\n乙路：雨水管换新\n\n${TEXT}`, ['title 乙路：雨水管换新/本报讯（记者 卢', '2 headline-list', '3 headline-list', '4 headline-list', '5 headline-list']],
    ['advertisements between them', `${LABEL}\n桥栏修好了\n地点：甲街与乙路路口\n事件：雨水管坏了没人管\n今日话题：摊该摆哪儿\n广告\n广告\n\n${BAR}\n事件：雨水管坏了没人管\n\n${TEXT}`, ['title 事件：雨水管坏了/本报讯（记者 卢', '2 headline-list', '3 headline-list', '4 headline-list', '5 headline-list', '6 advertisement', '7 advertisement']],
    ['headlines that break after a comma', `${LABEL}\n桥栏修好了\n雨水管换新，\n居民放心了\n夜市搬家\n\n${BAR}\n雨水管换新，\n居民放心了\n\n${TEXT}`, ['title 雨水管换新，　居/本报讯（记者 卢', '2 headline-list', '3 headline-list', '4 headline-list', '5 headline-list']],
    ['below a label with the paper’s day', `2016年3月9日 第06版\n桥栏修好了\n“下雨再也不怕积水！”\n\n${BAR}\n“下雨再也不怕积水！”\n\n${TEXT}`, ['title “下雨再也不怕积/本报讯（记者 卢', '1 page-date', '2 headline-list', '3 headline-list']],
    ['arrows whose buttons are pictures', `阴影\n第06版：街巷新闻\n3  4  \nPDF 版\n桥栏修好了\n雨水管换新\n夜市搬家\n\n${BAR}\n雨水管换新\n\n${TEXT}`, ['title 雨水管换新/本报讯（记者 卢', '5 headline-list', '6 headline-list', '7 headline-list']],
    ['one arrow', `第01版：要闻\n4  \nPDF 版\n桥栏修好了\n雨水管换新\n\n${BAR}\n雨水管换新\n\n${TEXT}`, ['title 雨水管换新/本报讯（记者 卢', '4 headline-list', '5 headline-list']],
  ])('%s', (_, text, found) => expect(read(text)).toEqual(found))

  it.each([
    ['a picture and its credit', `${LABEL}\n剪窗花\n昨日，居民在剪窗花 本报记者 石兰 摄\n\n${FOOT}`, ['title 剪窗花/caption 昨日，居民在剪窗']],
    ['a headline and its text', `${LABEL}\n雨水管换新\n\n${TEXT}\n\n${FOOT}`, ['title 雨水管换新/本报讯（记者 卢']],
  ])('none: %s', (_, text, found) => expect(read(text)).toEqual(found))
})

describe('headlines that look like a table of them', () => {
  it.each([
    ['over the day and a button', `街巷>>\n雨水管换新\n2016年03月21日  来源:江州晚报\n【PDF版】\n${TEXT}`, ['kicker 街巷>>/title 雨水管换新/本报讯（记者 卢', '3 page-date']],
    ['over an advertisement', `第A09版：街巷 上一版  下一版\n甲街道：雨水管换新\n广告\n\n□本报记者 石兰\n${MORE}`, ['title 甲街道：雨水管换/byline □本报记者 石兰/街道办事处的石兰', '3 advertisement']],
    ['over buttons', `当前报纸名称：江州晚报\n\n“一巷一品”有新样\n\n日期:03-21\n字号:\n版面：第11版：街巷  上一篇  下一篇\n\n${TEXT}`, ['title “一巷一品”有新/本报讯（记者 卢', '1 breadcrumb', '5 page-date']],
    ['named in the table above', `${LABEL}\n推动老街长久安宁\n\n${BAR}\n推动老街长久安宁\n\nB07\n\n${TEXT}`, ['title 推动老街长久安宁/本报讯（记者 卢', '2 headline-list', '8 folio']],
  ])('%s', (_, text, found) => expect(read(text)).toEqual(found))
})

describe('a headline that is printed twice', () => {
  it.each([
    ['on one line', `${BAR}\n雨水管换新六栋楼\n\n雨水管换新六栋楼\n\n${TEXT}`, ['title 雨水管换新六栋楼/本报讯（记者 卢', '3 headline-again']],
    ['below a kicker that is not', `${BAR}\n一分钱不用居民出\n雨水管换新六栋楼\n\n雨水管换新六栋楼\n\n${TEXT}`, ['kicker 一分钱不用居民出/title 雨水管换新六栋楼/本报讯（记者 卢', '6 headline-again']],
    ['where only the article was copied', `甲街道：\n雨水管换新六栋楼\n\n甲街道：\n\n雨水管换新六栋楼\n\n${TEXT}`, ['kicker 甲街道：/title 雨水管换新六栋楼/本报讯（记者 卢', '4 headline-again', '6 headline-again']],
    ['below headlines of others', `夜市搬家早市开张\n桥栏修好了\n雨水管换新六栋楼\n雨水管换新六栋楼\n\n${TEXT}`, ['title 雨水管换新六栋楼/本报讯（记者 卢', '1 headline-list', '2 headline-list', '3 headline-list']],
    ['on two lines, then each apart', `${BAR}\n甲街道：\n雨水管换新六栋楼\n\n甲街道：\n\n雨水管换新六栋楼\n\n${TEXT}`, ['kicker 甲街道：/title 雨水管换新六栋楼/本报讯（记者 卢', '6 headline-again', '8 headline-again']],
  ])('%s', (_, text, found) => expect(read(text)).toEqual(found))
})

describe('a web page that shows one article at a time', () => {
  const HEAD = `${LABEL}\n桥栏修好了\n雨水管换新\n\n${BAR}\n雨水管换新`
  it.each([
    ['parts signed one by one', `${HEAD}\n\n${MORE}\n\n（记者 卢小敏）\n\n一块黑板传家常\n\n昨日，乙社区门口挂起一块黑板，谁家丢了钥匙都写在上面。\n\n（记者 卢小敏 通讯员 石兰）\n\n${FOOT}`],
    ['a picture before the text', `${HEAD}\n\n工人在换雨水管。本报记者 石兰 摄\n\n${TEXT}\n\n${FOOT}`],
    ['who is in charge', `${HEAD}\n\n${MORE}\n\n责任人 街道党工委书记 石兰 办事处主任 邱大河\n\n昨日，工人来看了，说三天修好。\n\n记者 卢小敏 文/图\n\n${FOOT}`],
    ['an advertisement over the byline', `${LABEL}\n雨水管换新\n广告\n\n□本报记者 石兰\n核心提示丨小管子连着大民生。\n${TEXT}`],
    ['labels that look like a table', `${LABEL}\n地点：甲街与乙路路口\n事件：雨水管坏了没人管\n桥栏修好了\n\n${BAR}\n地点：甲街与乙路路口\n事件：雨水管坏了没人管\n\n地点：甲街与乙路路口\n\n事件：雨水管坏了没人管\n\n□本报记者 石兰\n\n${TEXT}\n\n${MORE}\n\n${FOOT}`],
    ['a summary', `${HEAD}\n□本报记者 石兰\n\n核心提示｜小管子连着大民生。\n\n${TEXT}\n\n${FOOT}`],
  ])('%s', (_, text) => expect(convertNameless(text).articles).toHaveLength(1))

  it('the next article of several that were saved one after the other begins with its own navigation', () => {
    expect(convertNameless(`${HEAD}\n\n${TEXT}\n\n${FOOT}\n\n${LABEL}\n桥栏修好了\n雨水管换新\n\n${BAR}\n桥栏修好了\n\n${TEXT}\n\n${FOOT}`).articles).toHaveLength(2)
  })
})
