import {describe, expect, it} from 'vitest'
import {knownFromFurniture, knownFromName} from '../../src/press/page-known.ts'

describe('knownFromName', () => {
  it.each([
    ['郑州日报-2020-06-29-A05.txt', {paper: '郑州日报', date: '2020-06-29', label: 'A05'}],
    ['郑州晚报_20160906_第12版.html', {paper: '郑州晚报', date: '2016-09-06', label: '第12版'}],
    ['大河报-2016-09-07-A10.txt', {paper: '大河报', date: '2016-09-07', label: 'A10'}],
    ['中原区周刊 2012年03月01日.txt', {paper: '中原区周刊', date: '2012-03-01'}],
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
    ['第12版:3 4 4', {label: '第12版', section: '3 4 4'}],
  ])('%s', (text, known) => {
    const page = knownFromFurniture([{type: 'furniture', lines: [1, 1], reason: {rule: 'page-label', why: ''}}], [{number: 1, offset: 0, text}])
    expect(page).toEqual(known)
  })
})
