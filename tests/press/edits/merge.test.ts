import {describe, expect, it} from 'vitest'
import {mergeArticle} from '../../../src/press/edits/merge.ts'

const ORDER = ['title', 'date', 'programs', 'events', 'reporters', 'source']
const article = (fields: string, digest: string, body = '甲说乙。') => `---\ntitle: 甲\n${fields}source:\n  file: content/raw/p1.txt\n  lines: [[3, 6], [8, 9]]\n  digest: ${digest}\n---\n\n${body}\n`
const OLD = article('reporters:\n  - 丙\n', 'a'.repeat(32))
const OWN = article('reporters:\n  - 丁\n', 'a'.repeat(32))

describe('a file that editor and rules both changed is written as all files are', () => {
  it.each([
    ['a new list', 'programs:\n  - 戊\n'],
    ['dates', 'events:\n  - date: "2011-02"\n    text: 2月\n    line: 3\n'],
    ['a day', 'date: "2011-02-03"\n'],
  ])('%s of the rules', (_, added) => {
    expect(mergeArticle({base: OLD, mine: OWN, theirs: article(`${added}reporters:\n  - 丙\n`, 'b'.repeat(32))}, ORDER).text).toBe(article(`${added}reporters:\n  - 丁\n`, 'b'.repeat(32)))
  })

  it('other lines of the rules, and an editor’s remark', () => {
    const mine = OWN.replace('  file:', '  # 见附页\n  file:')
    const theirs = OLD.replace('[3, 6], [8, 9]', '[3, 9]').replace('a'.repeat(32), 'b'.repeat(32))
    expect(mergeArticle({base: OLD, mine, theirs}, ORDER).text).toBe(mine.replace('[3, 6], [8, 9]', '[3, 9]').replace('a'.repeat(32), 'b'.repeat(32)))
  })
})
