import {describe, expect, it} from 'vitest'
import {knownFromName} from '../../src/press/page-known.ts'

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
