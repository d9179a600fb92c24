import {expect, it} from 'vitest'
import {withDigest} from '../../../src/press/digest.ts'
import {readBases, RECORD} from '../../../src/press/edits/bases.ts'
import {planPage, type PlannedPage} from '../../../src/press/edits/plan.ts'

const article = (lines: string) => `---\nsource:\n  file: content/raw/甲.txt\n  lines: ${lines}\n---\n\n甲乙丙\n`
/** A page whose article L003 an editor changed so that it claims these lines; L005 is as the rules make it. */
const page = (lines: string): PlannedPage => ({
  drafts: [{name: 'L003', lines: [[3, 4]], text: article('[[3, 4]]')}, {name: 'L005', lines: [[5, 9]], text: article('[[5, 9]]')}],
  mine: new Map([['L003', article(lines)]]),
  bases: new Map([['L003', article('[[3, 4]]')]]),
  record: {mine: '', theirs: ''},
})

it.each([
  ['lines of its own', '[[1, 4]]', []],
  ['a line of another', '[[3, 5]]', ['structure-kept']],
  ['more lines than any page has', '[[3, 9999999]]', ['structure-kept']],
])('an edited article that claims %s', (_, lines, notes) => {
  expect(planPage(page(lines)).notes.map(({type}) => type).filter((type) => type === 'structure-kept')).toEqual(notes)
})

it('merges beside what clashes, comes to rest, and goes on where it was killed between the article and its base', () => {
  const text = (title: string, date: string) => withDigest(`---\ntitle: ${title}\ndate: "${date}"\nsource:\n  file: content/raw/甲.txt\n  lines: [[3, 4]]\n---\n\n甲乙丙\n`)
  const old = text('甲', '2011-03')
  const edited = old.replace('title: 甲', 'title: 丁')
  const plan = (mine: string, base: string) => planPage({drafts: [{name: 'L003', lines: [[3, 4]], text: text('戊', '2011-03-05')}], mine: new Map([['L003', mine]]), bases: new Map([['L003', base], [RECORD, '']]), record: {mine: '', theirs: ''}})
  const first = plan(edited, old)
  expect(first.notes.map(({type}) => type)).toEqual(['conflict'])
  const [written, bases] = first.steps.map((step) => step.text!)
  expect(written).toMatch(/title: 丁\ndate: "2011-03-05"/u)
  const next = readBases(bases!).get('L003')!
  expect(plan(written!, next)).toMatchObject({steps: [], notes: [{type: 'conflict'}]})
  expect(plan(written!, old).steps).toEqual([first.steps[1]])
})
