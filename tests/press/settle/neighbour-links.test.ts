import {describe, expect, it} from 'vitest'
import {convertNameless} from '../nameless.ts'

const TEXT = '本报讯（记者 卢小敏）昨日，某某街道的雨水管换新了，居民说下雨再也不怕积水。'
const convert = (name: string, text: string) => convertNameless(text, name)
const read = (name: string, text: string) => {
  const {articles, furniture} = convert(name, text)
  return [...articles.map(({segment}) => segment.passages.map(({text: words}) => words.slice(0, 8)).join('/')), ...furniture.map(({lines: [line], reason}) => `${line} ${reason.rule}`)]
}
const html = (links: string) => `<!doctype html><html><body>\n<h1>雨水管换新</h1>\n<p>${TEXT}</p>\n${links}\n</body></html>`
const ARTICLE = '雨水管换新/本报讯（记者 卢'

describe('links to the articles before and after, with their headlines', () => {
  it.each([
    ['in one block', '<div><a href="1">上一篇:路修好了</a><a href="3">下一篇:灯亮了 心暖了</a></div>', ['4 neighbour-link']],
    ['in blocks of their own', '<p>上一篇：<a href="1">路修好了</a></p>\n<p>下一篇：<a href="3">灯亮了 心暖了</a></p>', ['4 neighbour-link', '5 neighbour-link']],
    ['none before', '<p>上一篇：没有了</p>\n<p>下一篇：<a href="3">灯亮了 心暖了</a></p>', ['4 neighbour-link', '5 neighbour-link']],
    ['under their labels', '<dl><dt>上一篇：</dt>\n<dd>路修好了</dd>\n<dt>下一篇：</dt>\n<dd>灯亮了 心暖了</dd></dl>', ['4 navigation', '5 neighbour-link', '6 navigation', '7 neighbour-link']],
    ['under labels without a colon', '<ul><li>上一篇</li>\n<li>路修好了</li>\n<li>下一篇</li>\n<li>灯亮了 心暖了</li></ul>', ['4 navigation', '5 neighbour-link', '6 navigation', '7 neighbour-link']],
  ])('%s', (_, links, furniture) => expect(read('p.html', html(links))).toEqual([ARTICLE, ...furniture]))

  it.each([
    ['headlines of other pages without a heading', '<div class="other-title">\n<a href="1">路修好了　灯亮了</a>\n<a href="2">某某办事处：水通了</a>\n</div>', ['5 linked-headline', '6 linked-headline']],
    ['in a row', '<p><a href="1">路修好了</a>\n<a href="2">水通了</a>\n<a href="3">灯亮了</a></p>\n<p>某某报社版权所有</p>', ['4 linked-headline', '5 linked-headline', '6 linked-headline', '7 copyright']],
  ])('%s', (_, links, furniture) => expect(read('p.html', html(links))).toEqual([ARTICLE, ...furniture]))

  it('a headline in parts below links to the page’s articles, one of them its own', () => {
    expect(read('p.html', `<html><body>\n<div>\n<a href="1">垃圾分类进小区</a>\n<a href="2">雨水管都换新了</a>\n<a href="3">夜市摊搬了家</a>\n</div>\n<div class="bt1">下雨不怕积水</div>\n<div class="bt2">雨水管都换新了</div>\n<div class="bt3">某某街道一年办好二十件实事</div>\n<p>${TEXT}</p></body></html>`)).toEqual(['下雨不怕积水/雨水管都换新了/某某街道一年办好/本报讯（记者 卢', '3 headline-list', '4 headline-list', '5 headline-list'])
  })

  it('links in a text and a headline that is a link stay', () => {
    expect(read('p.html', `<!doctype html><html><body>\n<h1><a href="1">雨水管换新</a></h1>\n<p>${TEXT}</p>\n<p>另见<a href="1">路修好了</a></p>\n<p><a href="2">某某办事处：水通了。</a></p>\n</body></html>`)).toEqual([`${ARTICLE}/另见路修好了/某某办事处：水通`])
  })

  it('between two articles of a text', () => {
    expect(read('p.txt', `雨水管换新\n\n${TEXT}\n\n上一篇:路修好了\n下一篇:灯亮了 心暖了\n\n路灯换新\n\n${TEXT}`)).toEqual([ARTICLE, '路灯换新/本报讯（记者 卢', '5 neighbour-link', '6 neighbour-link'])
  })

  it('buttons without headlines leave the headline below them alone', () => {
    expect(read('p.txt', `上一篇\n下一篇\n雨水管换新\n\n${TEXT}`)).toEqual([ARTICLE, '1 navigation', '2 navigation'])
  })
})
