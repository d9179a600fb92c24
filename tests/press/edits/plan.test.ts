import {describe, expect, it} from 'vitest'
import {withDigest} from '../../../src/press/digest.ts'
import {readBases, RECORD} from '../../../src/press/edits/bases.ts'
import {planPage, type PlannedPage} from '../../../src/press/edits/plan.ts'

const article = (lines: string) => `---\nsource:\n  file: content/raw/甲.txt\n  lines: ${lines}\n---\n\n甲乙丙\n`
/** A page whose article L003 an editor changed so that it claims these lines; L005 is as the rules make it. */
const page = (lines: string): PlannedPage => ({
  drafts: [{name: 'L003', text: article('[[3, 4]]')}, {name: 'L005', text: article('[[5, 9]]')}],
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

describe('no line of a page is lost or claimed twice by a new cut', () => {
  const record = (...rows: string[]) => (rows.length === 0 ? '' : `furniture:\n${rows.map((lines) => `  - lines: ${lines}\n    reason: 附件\n`).join('')}`)
  const untouched = (lines: string) => withDigest(article(lines))
  const edited = (lines: string, base: string) => untouched(base).replace(base, lines).replace('甲乙丙', '甲丁丙')
  const files = (all: Record<string, string>) => new Map(Object.entries(all))

  it.each<[string, {mine: Record<string, string>; bases: Record<string, string>; rules: Record<string, string>; own: string | undefined; was: string; theirs: string; told: string[]}]>([
    ['an article that the rules now make of what an editor set apart', {
      mine: {L003: edited('[[3, 4]]', '[[3, 9]]')}, bases: {L003: untouched('[[3, 9]]')}, rules: {L003: untouched('[[3, 4]]'), L005: untouched('[[5, 9]]')},
      own: record('[5, 9]'), was: record(), theirs: record(), told: ['page.yaml structure-kept'],
    }],
    ['an article that the rules lengthen by what an editor set apart', {
      mine: {L003: untouched('[[3, 4]]')}, bases: {L003: untouched('[[3, 4]]')}, rules: {L003: untouched('[[3, 5]]')},
      own: record('[5, 5]'), was: record(), theirs: record(), told: ['page.yaml structure-kept'],
    }],
    ['furniture that the rules give to an article whose lines the editor changed', {
      mine: {L003: edited('[[3, 4]]', '[[3, 6]]')}, bases: {L003: untouched('[[3, 6]]')}, rules: {L003: untouched('[[3, 9]]')},
      own: record('[5, 6]', '[7, 9]'), was: record('[7, 9]'), theirs: record(), told: ['page.yaml structure-kept'],
    }],
    ['an article that the rules make longer by furniture', {
      mine: {L003: edited('[[3, 6]]', '[[3, 6]]')}, bases: {L003: untouched('[[3, 6]]')}, rules: {L003: untouched('[[3, 9]]')},
      own: record('[1, 1]', '[7, 9]'), was: record('[7, 9]'), theirs: record(), told: ['L003 merged'],
    }],
    ['an article of another scan, whose lines are those of two', {
      mine: {L003: edited('[[3, 6]]', '[[3, 6]]'), L007: untouched('[[7, 9]]')}, bases: {L003: untouched('[[3, 6]]'), L007: untouched('[[7, 9]]')}, rules: {L003: untouched('[[3, 6]]'), L006: untouched('[[6, 9]]')},
      own: undefined, was: record(), theirs: record(), told: ['L003 structure-kept'],
    }],
    ['an article of another scan, which is longer', {
      mine: {L003: edited('[[3, 6]]', '[[3, 6]]'), L007: untouched('[[7, 9]]')}, bases: {L003: untouched('[[3, 6]]'), L007: untouched('[[7, 9]]')}, rules: {L003: untouched('[[3, 7]]'), L008: untouched('[[8, 9]]')},
      own: undefined, was: record(), theirs: record(), told: ['L003 merged'],
    }],
    ['lines that an editor claims twice, which check tells', {
      mine: {L003: edited('[[3, 6]]', '[[3, 5]]'), L006: untouched('[[6, 9]]')}, bases: {L003: untouched('[[3, 5]]'), L006: untouched('[[6, 9]]')}, rules: {L003: untouched('[[3, 5]]'), L006: untouched('[[6, 10]]')},
      own: record(), was: record(), theirs: record(), told: ['L003 edited-kept'],
    }],
  ])('%s', (_, {mine, bases, rules, own, was, theirs, told}) => {
    const plan = planPage({drafts: Object.entries(rules).map(([name, text]) => ({name, text})), mine: files(mine), bases: files({...bases, [RECORD]: was}), record: {mine: own, theirs}})
    expect(plan.notes.map(({name, type}) => `${name} ${type}`)).toEqual(told)
    if (told[0]!.endsWith('structure-kept')) expect(plan.steps).toEqual([])
  })
})

it('merges beside what clashes, comes to rest, and goes on where it was killed between the article and its base', () => {
  const text = (title: string, date: string) => withDigest(`---\ntitle: ${title}\ndate: "${date}"\nsource:\n  file: content/raw/甲.txt\n  lines: [[3, 4]]\n---\n\n甲乙丙\n`)
  const old = text('甲', '2011-03')
  const edited = old.replace('title: 甲', 'title: 丁')
  const plan = (mine: string, base: string) => planPage({drafts: [{name: 'L003', text: text('戊', '2011-03-05')}], mine: new Map([['L003', mine]]), bases: new Map([['L003', base], [RECORD, '']]), record: {mine: '', theirs: ''}})
  const first = plan(edited, old)
  expect(first.notes.map(({type}) => type)).toEqual(['conflict'])
  const [written, bases] = first.steps.map((step) => step.text!)
  expect(written).toMatch(/title: 丁\ndate: "2011-03-05"/u)
  const next = readBases(bases!).get('L003')!
  expect(plan(written!, next)).toMatchObject({steps: [], notes: [{type: 'conflict'}]})
  expect(plan(written!, old).steps).toEqual([first.steps[1]])
})
