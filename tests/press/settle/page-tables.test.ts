import {describe, expect, it} from 'vitest'
import {BAR, FOOT, LABEL, MORE, readSaved, TEXT} from '../saved-page.ts'

describe('the table of headlines between a page’s label and its navigation', () => {
  it.each([
    ['headlines that end as sentences do', `${LABEL}\n桥栏修好了\n“下雨再也不怕积水！”\n夜市搬家\n\n${BAR}\n老旧小区换了雨水管\n“下雨再也不怕积水！”\n\n${TEXT}`, ['kicker 老旧小区换了雨水/title “下雨再也不怕积/本报讯（记者 卢', '2 headline-list', '3 headline-list', '4 headline-list']],
    ['headlines that each begin with a place', `${LABEL}\n甲街：一天修好桥栏\n乙路：雨水管换新\n丙巷：夜市搬家\n丁里：路灯亮了\n\n${BAR}\n乙路：雨水管换新\n\n${TEXT}`, ['title 乙路：雨水管换新/本报讯（记者 卢', '2 headline-list', '3 headline-list', '4 headline-list', '5 headline-list']],
    ['advertisements between them', `${LABEL}\n桥栏修好了\n地点：甲街与乙路路口\n事件：雨水管坏了没人管\n今日话题：摊该摆哪儿\n广告\n广告\n\n${BAR}\n事件：雨水管坏了没人管\n\n${TEXT}`, ['title 事件：雨水管坏了/本报讯（记者 卢', '2 headline-list', '3 headline-list', '4 headline-list', '5 headline-list', '6 advertisement', '7 advertisement']],
    ['headlines that break after a comma', `${LABEL}\n桥栏修好了\n雨水管换新，\n居民放心了\n夜市搬家\n\n${BAR}\n雨水管换新，\n居民放心了\n\n${TEXT}`, ['title 雨水管换新，　居/本报讯（记者 卢', '2 headline-list', '3 headline-list', '4 headline-list', '5 headline-list']],
    ['below a label with the paper’s day', `2016年3月9日 第06版\n桥栏修好了\n“下雨再也不怕积水！”\n\n${BAR}\n“下雨再也不怕积水！”\n\n${TEXT}`, ['title “下雨再也不怕积/本报讯（记者 卢', '1 page-date', '2 headline-list', '3 headline-list']],
    ['arrows whose buttons are pictures', `阴影\n第06版：街巷新闻\n3  4  \nPDF 版\n桥栏修好了\n雨水管换新\n夜市搬家\n\n${BAR}\n雨水管换新\n\n${TEXT}`, ['title 雨水管换新/本报讯（记者 卢', '5 headline-list', '6 headline-list', '7 headline-list']],
    ['one arrow', `第01版：要闻\n4  \nPDF 版\n桥栏修好了\n雨水管换新\n\n${BAR}\n雨水管换新\n\n${TEXT}`, ['title 雨水管换新/本报讯（记者 卢', '4 headline-list', '5 headline-list']],
  ])('%s', (_, text, found) => expect(readSaved(text)).toEqual(found))

  it.each([
    ['a picture and its credit', `${LABEL}\n剪窗花\n昨日，居民在剪窗花 本报记者 石兰 摄\n\n${FOOT}`, ['title 剪窗花/caption 昨日，居民在剪窗']],
    ['a headline and its text', `${LABEL}\n雨水管换新\n\n${TEXT}\n\n${FOOT}`, ['title 雨水管换新/本报讯（记者 卢']],
  ])('none: %s', (_, text, found) => expect(readSaved(text)).toEqual(found))
})

describe('headlines that look like a table of them', () => {
  it.each([
    ['over the day and a button', `街巷>>\n雨水管换新\n2016年03月21日  来源:江州晚报\n【PDF版】\n${TEXT}`, ['kicker 街巷>>/title 雨水管换新/本报讯（记者 卢', '3 page-date']],
    ['over an advertisement', `第A09版：街巷 上一版  下一版\n甲街道：雨水管换新\n广告\n\n□本报记者 石兰\n${MORE}`, ['title 甲街道：雨水管换/byline □本报记者 石兰/街道办事处的石兰', '3 advertisement']],
    ['over buttons', `当前报纸名称：江州晚报\n\n“一巷一品”有新样\n\n日期:03-21\n字号:\n版面：第11版：街巷  上一篇  下一篇\n\n${TEXT}`, ['title “一巷一品”有新/本报讯（记者 卢', '1 breadcrumb', '5 page-date']],
    ['named in the table above', `${LABEL}\n推动老街长久安宁\n\n${BAR}\n推动老街长久安宁\n\nB07\n\n${TEXT}`, ['title 推动老街长久安宁/本报讯（记者 卢', '2 headline-list', '8 folio']],
  ])('%s', (_, text, found) => expect(readSaved(text)).toEqual(found))
})
