import {describe, expect, it} from 'vitest'
import {correctionList} from '../../src/components/correction-list.ts'
import type {ArticleData} from '../../src/site/archive-parts.ts'
import {buildArchive} from '../../src/site/archive.ts'
import {correctionsFor} from '../../src/site/corrections.ts'

const LINES = ['老院子改造', '', '家属院道路平整,绿树成荫。二二七区居民很高兴。']
const source = {file: 'content/raw/p1.txt', lines: [[1, 3]] as [number, number][]}

function pageWith(words: string, data: ArticleData = {}) {
  const archive = buildArchive({
    info: {city: '', title: '', description: '', papers: [], site: 'https://example.org/', rights: ''},
    articles: [{path: 'p1/L001.mdx', data: {title: '老院子改造', source, ...data}, blocks: [{role: 'paragraph', text: words, html: words}]}],
    pages: [{id: 'p1', data: {}, lines: LINES}],
    authority: {places: [], programs: []},
  })
  return [archive.articles[0]!, archive.pages[0]!] as const
}

describe('corrections of an article', () => {
  it.each([
    ['nothing changed', LINES[2]!, {}, []],
    ['words exchanged', LINES[2]!.replace('道路', '路面'), {}, [{line: 3, printed: '道路', corrected: '路面', before: '家属院', after: '平整'}]],
    ['a title corrected, with nothing of the block after it', LINES[2]!, {title: '老院子大改造'}, [{line: 1, printed: '', corrected: '大', before: '老院子', after: '改造'}]],
    ['the last clause changed', LINES[2]!.replace('二二七区居民很高兴', '二二七区居民很欢喜'), {}, [{line: 3, printed: '高兴', corrected: '欢喜', before: '二二七区居民很', after: ''}]],
    ['words taken out with a reason', LINES[2]!.replace('二二七', '二七'), {corrections: [{line: 3, printed: '二二七', corrected: '二七', reason: '重字'}]}, [{line: 3, printed: '二二七', corrected: '二七', reason: '重字'}]],
    ['a declaration that says what is not so', LINES[2]!, {corrections: [{line: 3, printed: '甲', corrected: '乙'}]}, []],
  ] as [string, string, ArticleData, object[]][])('%s', (_, words, data, expected) => {
    expect(correctionsFor(...pageWith(words, data))).toMatchObject(expected)
  })

  it('are none for a withdrawn article, whose words are nowhere to be shown', () => {
    const [article, page] = pageWith(LINES[2]!.replace('道路', '路面'), {withdrawn: {reason: '应当事人要求', date: '2026-01-31'}})
    expect(correctionsFor(article, page)).toEqual([])
    expect(correctionList(article, page, (route) => route)).toBe('')
  })

  it('stand side by side with the words around them, as text', () => {
    const [article, page] = pageWith(LINES[2]!.replace('道路', '<b>路</b>面'))
    expect(correctionList(article, page, (route) => route)).toMatch(/第3行<\/a> 印作“[^<]*<del>道路?<\/del>.*&lt;b&gt;/u)
  })
})
