import {expect, it} from 'vitest'
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
