import {describe, expect, it} from 'vitest'
import {readFurniture} from '../../src/press/furniture.ts'
import {knownFromFurniture, knownFromName} from '../../src/press/page-known.ts'

describe('knownFromName', () => {
  it.each([
    ['郑州日报-2020-06-29-A05.txt', {paper: '郑州日报', date: '2020-06-29', label: 'A05'}],
    ['郑州晚报_20160906_第12版.html', {paper: '郑州晚报', date: '2016-09-06', label: '第12版'}],
    ['大河报-2016-09-07-A10.txt', {paper: '大河报', date: '2016-09-07', label: 'A10'}],
    ['中原区周刊 2012年03月01日.txt', {paper: '中原区周刊', date: '2012-03-01'}],
    ['郑州日报2020年6月29日第3版.txt', {paper: '郑州日报', date: '2020-06-29'}],
    ['郑州日报-2020-6-9-A05.txt', {paper: '郑州日报', date: '2020-06-09', label: 'A05'}],
    ['2020-06-29-郑州日报.txt', {paper: '郑州日报', date: '2020-06-29'}],
    ['河南日报农村版-2013-01-09.txt', {paper: '河南日报', date: '2013-01-09'}],
    ['003_200823f155d71e7b.txt', {}],
    ['版面-2020-06-29.txt', {date: '2020-06-29'}],
    ['郑州日报-2020-02-30.txt', {paper: '郑州日报'}],
    ['扫描12020062934.txt', {}],
  ])('%s', (name, known) => expect(knownFromName(name)).toEqual(known))
})

describe('knownFromFurniture', () => {
  it.each([
    ['第06版:区街新闻 上一版3  4下一版', {label: '第06版', section: '区街新闻'}],
    ['第06版：区街新闻　上一版　下一版', {label: '第06版', section: '区街新闻'}],
    ['3上一版 第06版:区街新闻 下一版4', {label: '第06版', section: '区街新闻'}],
    ['第M05版:东城·街巷 上一版3  4下一版', {label: '第M05版', section: '东城·街巷'}],
    ['第04版:新闻1+1 上一版3 4下一版', {label: '第04版', section: '新闻1+1'}],
    ['第S02版:东城播报 要闻 | 上一版3 4下一版 | ![]() |', {label: '第S02版', section: '东城播报 要闻'}],
    ['第12版:3 4 4', {label: '第12版', section: '3 4 4'}],
  ])('%s', (text, known) => {
    const page = knownFromFurniture([{type: 'furniture', lines: [1, 1], reason: {rule: 'page-label', why: ''}}], [{number: 1, offset: 0, text}])
    expect(page).toEqual(known)
  })

  it.each([
    ['版面：第11版：街巷       上一篇    下一篇', {label: '第11版', section: '街巷'}],
    ['当前报纸名称：江州晚报', {paper: '江州晚报'}],
    ['3上一篇  下一篇4 2016 年3月9日 星期 放大 缩小 默认', {date: '2016-03-09'}],
    ['江州网  日期: 2016-03-09  来源: 江州日报', {paper: '江州日报', date: '2016-03-09'}],
    ['2016-03-09 1 1 江州日报 content_20001.html 1 渡口通了夜班车 /enpproperty-->', {paper: '江州日报', date: '2016-03-09'}],
    ['版权声明：本页内容归江州日报社所有，转载请先取得书面同意。', {paper: '江州日报'}],
    ['所有内容为江州日报社版权所有.未经许可，不得转载', {paper: '江州日报'}],
    ['返回江州日报', {paper: '江州日报'}],
    ['江州网 | 江州日报', {paper: '江州日报'}],
    // Which of a house's papers it is, such a bar does not tell; the first of them tells the city.
    ['江州日报 | 江州晚报 | 江州网', {paper: '江州日报'}],
  ])('%s', (text, known) => {
    const reason = readFurniture(text)!
    expect(knownFromFurniture([{type: 'furniture', lines: [1, 1], reason}], [{number: 1, offset: 0, text}])).toEqual(known)
  })
})
