import {describe, expect, it} from 'vitest'
import {fold} from '../../../src/press/text/fold.ts'
import {knownFromFolio} from '../../../src/press/furniture/folio.ts'
import {readFurniture} from '../../../src/press/furniture.ts'
import {knownFromHead} from '../../../src/press/html/head.ts'
import {convertNameless} from '../nameless.ts'

const TEXT = '本报讯（记者 卢小敏）昨日，某某街道的雨水管换新了，居民说下雨再也不怕积水。'
const convert = (name: string, text: string) => convertNameless(text, name)

describe('lines of the page and the house', () => {
  it.each([
    'A07 街巷 责编 邱大河 版式 樊守田 质检 石一鸣 2017年3月9日 星期四',
    '2017年3月9日 星期四 编辑 邱大河 美编 石一鸣 校对 樊守田',
    '星期四　2017年3月9日　第A07版　首席编辑　邱大河　组版　石一鸣',
    '值班编委：邱大河　责编：樊守田　美编：石一鸣　校检：卢小敏',
    '本版统筹：邱大河 责编：樊守田 光影总监：石一鸣',
    '责编邱大河 版式 石 一 鸣 一校 卢小敏 二校 樊守田',
    'B03 村镇新闻 2014年6月',
    '2014年6月 村镇 B03',
    'A07 区街新闻',
    'A07　街巷',
    'A07区街新闻',
    '社区·B12',
    '06 社区 2017.3.9 丁酉年二月十二 值班主任 邱大河',
    '主办：某某区委宣传部 准印证号：豫内资2017字第31号',
    '国内统一连续出版物号：CN41-0000 邮发代号：35-0',
    '编辑部 某某路80号 内部资料 免费交流',
    '编辑部地址：某某路80号 电话：68180000',
    // Heads of pages without a day.
    '某某晚报 A05 社区',
    'A05 社区 某某晚报',
    '某某商报　第05版　社区',
    '某某日报 06 城事',
    '中州报 A05',
    '社区 SHEQU',
    'ＳＨＥＱＵ　社区',
    '区街新闻 QUJIE XINWEN',
    '街巷·Jie Xiang',
    '城事CHENGSHI',
    'A05 社区 SHEQU',
    // The desk in brackets or with ornaments.
    '(责任编辑:邱大河)',
    '【责编：邱大河】',
    '[责任编辑 邱大河]',
    '□版式 邱大河',
    '□版式/邱大河',
    '◎编辑 邱大河 □版式 石兰',
    // Web pages about their texts.
    '上一篇:路修好了',
    '下一篇：灯亮了　心暖了',
    '« 上一篇 路修好了',
    '上一篇:路修好了 下一篇:灯亮了 心暖了',
    '【下一条】灯亮了',
    '来源:某某晚报 发布时间:2017-03-09 08:12',
    '来源：某某网　2017年3月9日　点击：12次',
    '信息来源:某某区融媒体中心',
    '发布日期:2017年3月9日 浏览次数:12',
    '欢迎关注“某某发布”微信公众号',
    '扫码关注某某晚报官方微信',
    '扫一扫 关注某某街道公众号',
    '更多精彩内容请扫描二维码',
    '欢迎关注某某街道微信公众号:mmjd_2017',
  ])('%s', (text) => expect(readFurniture(text)?.rule).toBeTruthy())

  it.each([
    '编辑部的故事',
    'B12路改线',
    'A07 号楼',
    'K107 次列车',
    '值班主任 值班站长',
    '社区免费发放春联',
    '统筹 邱大河 执行 樊守田 记者 石一鸣 文/图',
    '地址：某某路12号 电话：68180000',
    '主办：某某街道办事处',
    '责任编辑邱大河说，版式改了三回。',
    '版式新了 校对严了',
    '举报 B12 路改线',
    '某某晚报进社区 A05 送报亭',
    '某某晚报 B12 路改线',
    '黑板报 A05 期',
    '小区 KTV 该管管了',
    '小区 WIFI 全覆盖',
    '社区 PARTY',
    '街巷 SHEQU XINWEN',
    '□编辑 说说心里话',
    '(编辑的一天)',
    '□邱大河 石兰',
    '上一篇文章写得好',
    '下一条路修到哪里',
    '下一条街 明年见',
    '来源清楚 去向明白',
    '资金来源:政府出资',
    '水的来源:三口老井',
    '来源：居民们说，是三口老井的水。',
    '来源:某某晚报 作者:方大山',
    '时间:3月9日 地点:某某广场',
    '社区开通微信公众号',
    '扫码关注社区公众号 居民办事不跑腿',
    '关注公众号 能领垃圾袋',
    '欢迎关注社区的孩子',
    '社区给楼道贴二维码',
  ])('none of them: %s', (text) => expect(readFurniture(text)?.rule).toBeUndefined())

  it.each([
    ['a07 街巷 责编 邱大河 质检:石一鸣 2017年3月9日 星期四', {date: '2017-03-09', label: 'A07', section: '街巷'}],
    ['a07 区街新闻', {label: 'A07', section: '区街新闻'}],
    ['社区 b12', {label: 'B12', section: '社区'}],
    ['某某晚报  b12', {label: 'B12', paper: '某某晚报'}],
    ['b12 某某日报', {label: 'B12', paper: '某某日报'}],
    ['某某晚报 a05 社区', {paper: '某某晚报', label: 'A05', section: '社区'}],
    ['a05 社区 shequ', {label: 'A05', section: '社区'}],
    ['2017/3/9 星期四 编辑 邱大河', {date: '2017-03-09'}],
    ['责编 邱大河 版式 樊守田', {}],
    ['2017年13月9日 编辑 邱大河 校对 樊守田', {}],
  ])('%s tells %j', (text, known) => expect(knownFromFolio(fold(text))).toEqual(known))

  it.each([
    ['来源:某某晚报 发布时间:2017-03-09 08:12', {paper: '某某晚报', date: '2017-03-09'}],
    ['来源:某某晚报 更新时间:2017-03-10 发布时间:2017-03-09', {paper: '某某晚报', date: '2017-03-09'}],
    ['社区 SHEQU', {section: '社区'}],
    ['AII·07版:城事·社区', {label: 'AII·07版', section: '城事·社区'}],
  ])('%s above an article is no part of it and tells %j', (line, known) => {
    const page = convert('p.txt', `${line}\n\n雨水管换新\n\n${TEXT}`)
    expect(page.known).toEqual(known)
    expect(page.articles.map(({segment}) => segment.lines)).toEqual([[[3, 5]]])
    expect(page.articles[0]!.facts.events.filter((event) => event.line < 3)).toEqual([])
  })

  it('a line of the source that names the author signs the article', () => {
    const page = convert('p.txt', `雨水管换新\n\n来源：某某晚报　作者：方大山　发布时间：2017-03-09 08:12\n\n昨日，某某街道的雨水管换新了，居民说下雨再也不怕积水。`)
    expect(page.articles.map(({segment, facts}) => [segment.lines, facts.reporters])).toEqual([[[[1, 5]], ['方大山']]])
  })

  it('date the page from its foot', () => {
    const page = convert('p.txt', `雨水管换新\n\n${TEXT}\n\n2017年3月9日 星期四 编辑 邱大河 校对 樊守田`)
    expect(page.known).toEqual({date: '2017-03-09'})
    expect(page.furniture.map(({lines, reason}) => [lines, reason.rule])).toEqual([[[5, 5], 'folio']])
  })
})

describe('saved pages', () => {
  it.each([
    ['<meta name="PubDate" content="2017-03-09 05:12">', {date: '2017-03-09'}],
    ["<META CONTENT='20170309' NAME=publishdate>", {date: '2017-03-09'}],
    ['<meta property="article:published_time" content="2017-03-09T05:12:00+08:00">', {date: '2017-03-09'}],
    ['<title>中原时报数字报 2017年3月9日</title>', {paper: '中原时报', date: '2017-03-09'}],
    ['<title>中原时报</title>\n<!-- <nodename>第06版:区街新闻</nodename><date>2017-03-09 00:00:00</date> -->', {paper: '中原时报', date: '2017-03-09', label: '第06版', section: '区街新闻'}],
    ['<!-- saved from url=(0040)http://epaper.example.org/html/2017-03/09/content_1.htm -->', {date: '2017-03-09'}],
    ['<meta name="update" content="2017-03-09">', {}],
    ['<meta name="keywords" content="2017-03-09">', {}],
    ['<meta name="date" content="2017-99-09">', {}],
  ])('%s', (tag, known) => {
    const html = `<html><head>${tag}</head><body><h1>雨水管换新</h1>\n<p>${TEXT}</p></body></html>`
    expect(knownFromHead(html)).toEqual(known)
    expect(convert('p.html', html).known).toEqual(known)
  })

  it('says nothing of a text', () => expect(knownFromHead('社区新事\n<meta name="date" content="2017-03-09">')).toEqual({}))

  it('read the page label between its neighbours in one row of a table', () => {
    const page = convert('p.html', `<html><body><table><tr><td>上一版</td><td>第A07版：街巷</td><td>下一版</td></tr></table>\n<h1>雨水管换新</h1>\n<p>${TEXT}</p></body></html>`)
    expect(page.known).toMatchObject({label: '第A07版', section: '街巷'})
  })
})
