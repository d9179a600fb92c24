import {describe, expect, it} from 'vitest'
import {fold} from '../../src/press/fold.ts'
import {knownFromFolio} from '../../src/press/folio.ts'
import {readFurniture} from '../../src/press/furniture.ts'
import {knownFromHead} from '../../src/press/html-head.ts'
import {convertPage} from '../../src/press/pipeline.ts'

const TEXT = '本报讯（记者 卢小敏）昨日，某某街道的雨水管换新了，居民说下雨再也不怕积水。'
const convert = (name: string, text: string) =>
  convertPage({name, bytes: new TextEncoder().encode(text), known: {}, authority: {city: '', places: [], programs: [], elsewhere: [], periods: []}})

describe('lines of the page and the house', () => {
  it.each([
    'A07 街巷 责编 邱大河 版式 樊守田 质检 石一鸣 2017年3月9日 星期四',
    '2017年3月9日 星期四 编辑 邱大河 美编 石一鸣 校对 樊守田',
    '星期四　2017年3月9日　第A07版　首席编辑　邱大河　组版　石一鸣',
    '值班编委：邱大河　责编：樊守田　美编：石一鸣　校检：卢小敏',
    '本版统筹：邱大河 责编：樊守田 光影总监：石一鸣',
    '责编邱大河 版式 石 一 鸣 一校 卢小敏 二校 樊守田',
    'A07 区街新闻',
    'A07　街巷',
    'A07区街新闻',
    '社区·B12',
    '06 社区 2017.3.9 丁酉年二月十二 值班主任 邱大河',
    '主办：某某区委宣传部 准印证号：豫内资2017字第31号',
    '国内统一连续出版物号：CN41-0000 邮发代号：35-0',
    '编辑部 某某路80号 内部资料 免费交流',
    '编辑部地址：某某路80号 电话：68180000',
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
  ])('none of them: %s', (text) => expect(readFurniture(text)?.rule).toBeUndefined())

  it.each([
    ['a07 街巷 责编 邱大河 质检:石一鸣 2017年3月9日 星期四', {date: '2017-03-09', label: 'A07', section: '街巷'}],
    ['a07 区街新闻', {label: 'A07', section: '区街新闻'}],
    ['社区 b12', {label: 'B12', section: '社区'}],
    ['2017/3/9 星期四 编辑 邱大河', {date: '2017-03-09'}],
    ['责编 邱大河 版式 樊守田', {}],
    ['2017年13月9日 编辑 邱大河 校对 樊守田', {}],
  ])('%s tells %j', (text, known) => expect(knownFromFolio(fold(text))).toEqual(known))

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
    ['<meta name="update" content="2017-03-09">', {}],
    ['<meta name="keywords" content="2017-03-09">', {}],
    ['<meta name="date" content="2017-99-09">', {}],
  ])('%s', (tag, known) => expect(knownFromHead(`<html><head>${tag}</head><body><p>2016年1月1日</p></body></html>`)).toEqual(known))

  it('says nothing of a text', () => expect(knownFromHead('社区新事\n<meta name="date" content="2017-03-09">')).toEqual({}))

  it('read the page label between its neighbours in one row of a table', () => {
    const page = convert('p.html', `<html><body><table><tr><td>上一版</td><td>第A07版：街巷</td><td>下一版</td></tr></table>\n<h1>雨水管换新</h1>\n<p>${TEXT}</p></body></html>`)
    expect(page.known).toMatchObject({label: '第A07版', section: '街巷'})
  })
})
