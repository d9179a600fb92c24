import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {mergeArticle, mergeRecord} from '../../../src/press/edits/merge.ts'

const ORDER = ['title', 'date', 'dateBasis', 'programs', 'events', 'reporters', 'source']
const article = (fields: string, digest: string, body = '甲说乙。') => `---\ntitle: 甲\n${fields}source:\n  file: content/raw/p1.txt\n  lines: [[3, 6], [8, 9]]\n  digest: ${digest}\n---\n\n${body}\n`
const OLD = article('reporters:\n  - 丙\n', 'a'.repeat(32))
const OWN = article('reporters:\n  - 丁\n', 'a'.repeat(32))

describe('a file that editor and rules both changed is written as all files are', () => {
  it.each([
    ['a new list', 'programs:\n  - 戊\n'],
    ['dates', 'events:\n  - date: "2011-02"\n    text: 2月\n    line: 3\n'],
    ['a day', 'date: "2011-02-03"\n'],
    ['words that begin like a year', 'date: "2011"\ndateBasis: "2011年报头"\nevents:\n  - date: "2011-02-15"\n    text: "2011年2月15日"\n    line: 3\n'],
  ])('%s of the rules', (_, added) => {
    expect(mergeArticle({base: OLD, mine: OWN, theirs: article(`${added}reporters:\n  - 丙\n`, 'b'.repeat(32))}, ORDER).text).toBe(article(`${added}reporters:\n  - 丁\n`, 'b'.repeat(32)))
  })

  it('a digest that begins like a year, so that what comes to be as the rules make it is as ingest writes it', () => {
    const theirs = article('reporters:\n  - 丁\n', '"2011abcd2011abcd2011abcd2011abcd"')
    expect(mergeArticle({base: OLD, mine: OWN, theirs}, ORDER).text).toBe(theirs)
  })

  it('other lines of the rules, and an editor’s remark', () => {
    const mine = OWN.replace('  file:', '  # 见附页\n  file:')
    const theirs = OLD.replace('[3, 6], [8, 9]', '[3, 9]').replace('a'.repeat(32), 'b'.repeat(32))
    expect(mergeArticle({base: OLD, mine, theirs}, ORDER).text).toBe(mine.replace('[3, 6], [8, 9]', '[3, 9]').replace('a'.repeat(32), 'b'.repeat(32)))
  })
})

describe('of an item of a list that editor and rules both changed nothing is guessed', () => {
  const list = (field: string, items: readonly object[]) => `${field}: ${JSON.stringify(items)}\n`
  const event = (date: string) => ({date, text: '2月15日', line: 3})
  const shared = {people: [{name: '丁', post: '镇长'}], events: [{date: '2011-03-01', text: '3月1日', line: 4}], furniture: [{lines: [8, 9], reason: '报头'}], repairs: [{kind: 'join', lines: [20, 21]}]}

  it.each([
    ['people', [{name: '甲', post: '书记'}], [{name: '甲', post: '副书记'}], [{name: '甲', post: '区委书记'}]],
    ['events', [event('2011-02-15')], [event('2010-02-15')], [event('2012-02-15')]],
    ['events', [event('2011-02-15')], [], [event('2012-02-15')]],
    ['events', [event('2011-02-15')], [event('2010-02-15')], []],
    ['events', [], [event('2010-02-15')], [event('2012-02-15')]],
    ['furniture', [{lines: [1, 3], reason: '报头'}], [{lines: [1, 2], reason: '报头'}], [{lines: [1, 4], reason: '报头'}]],
    ['furniture', [{lines: [1, 3], reason: '报头'}], [{lines: [1, 3], reason: '广告'}], [{lines: [1, 3], reason: '栏目名'}]],
    ['repairs', [{kind: 'join', lines: [1, 2]}], [{kind: 'doubled', lines: [1, 2], dropped: '用'}], [{kind: 'join', lines: [1, 3]}]],
  ] as const)('%s: %j, of the editor %j, of the rules %j', (field, base, mine, theirs) => {
    const merged = mergeRecord({base: list(field, [...base, ...shared[field]]), mine: list(field, [...mine, ...shared[field]]), theirs: list(field, [...theirs, ...shared[field]])}, [])
    const told = (items: readonly object[]) => (items.length === 0 ? '（无）' : items.map((item) => JSON.stringify(item)).join('、'))
    expect(merged.conflicts).toEqual([{field, base: told(base), mine: told(mine), theirs: told(theirs)}])
  })

  it.each([
    ['the rules changed another', [{name: '甲', post: '书记'}, {name: '乙', post: ''}], [{name: '甲', post: '副书记'}, {name: '乙', post: ''}], [{name: '甲', post: '书记'}, {name: '乙', post: '主任'}], [{name: '甲', post: '副书记'}, {name: '乙', post: '主任'}]],
    ['both say the same', [{name: '甲', post: '书记'}], [{name: '甲', post: '副书记'}], [{name: '甲', post: '副书记'}], [{name: '甲', post: '副书记'}]],
    ['one was taken out, another came', [{name: '甲', post: '书记'}, {name: '乙', post: ''}], [{name: '乙', post: ''}], [{name: '甲', post: '书记'}, {name: '乙', post: ''}, {name: '丙', post: ''}], [{name: '乙', post: ''}, {name: '丙', post: ''}]],
    ['a name has two posts', [{name: '甲', post: '书记'}, {name: '甲', post: '主任'}], [{name: '甲', post: '书记'}, {name: '甲', post: '主任'}, {name: '丁', post: ''}], [{name: '甲', post: '书记'}], [{name: '甲', post: '书记'}, {name: '丁', post: ''}]],
  ])('people: %s', (_, base, mine, theirs, wanted) => {
    const {text, conflicts} = mergeRecord({base: list('people', base), mine: list('people', mine), theirs: list('people', theirs)}, [])
    expect(conflicts).toEqual([])
    expect(parse(text!)).toEqual({people: wanted})
  })
})

describe('what an editor wrote beside the items of a list stays', () => {
  const REMARKS = 'reporters:\n  # 照报社名单\n  - 甲 # 原印“申”，已问过报社\n  # 王记者确认\n  - 乙\n  # 以上齐\n'
  const events = (date: string, remark = '', last = '') => `events:\n  - date: "${date}"${remark && ' # 照日历'}\n    text: 3月1日\n    line: 4\n${remark}  - date: "2011-03-02"\n    text: 3月2日\n    line: 5\n${last}`
  const more = '  - date: "2011-03-03"\n    text: 3月3日\n    line: 6\n'
  it.each([
    ['both added one', 'reporters:\n  - 甲\n', REMARKS, 'reporters:\n  - 甲\n  - 丙\n', REMARKS.replace('  # 以上齐', '  - 丙\n  # 以上齐')],
    ['only remarks were added', 'reporters:\n  - 甲\n  - 乙\n', REMARKS, 'reporters:\n  - 甲\n  - 乙\n  - 丙\n', REMARKS.replace('  # 以上齐', '  - 丙\n  # 以上齐')],
    ['the rules took one out', 'reporters:\n  - 乙\n', REMARKS, '', REMARKS.replace('  # 王记者确认\n  - 乙\n', '')],
    ['the rules have another order', 'reporters:\n  - 甲\n  - 乙\n', 'reporters:\n  - 甲 # 一\n  - 乙 # 二\n', 'reporters:\n  - 乙\n  - 甲\n', 'reporters:\n  - 乙 # 二\n  - 甲 # 一\n'],
    ['in brackets', 'reporters: [甲, 乙]\n', 'reporters: [甲, 丁] # 乙是另一篇的\n', 'reporters: [甲, 乙, 丙]\n', 'reporters: [甲, 丁, 丙] # 乙是另一篇的\n'],
    ['maps', events('2011-03-01'), events('2011-03-01', '  # 王记者确认\n'), events('2011-03-01', '', more), events('2011-03-01', '  # 王记者确认\n', more)],
    ['a map that the rules changed', events('2011-03-01'), events('2011-03-01', '  # 王记者确认\n'), events('2012-03-01'), events('2012-03-01', '  # 王记者确认\n')],
    ['a map that the rules give a field more', 'people:\n  - name: 甲\n    post: 书记\n', 'people:\n  # 镇上的\n  - name: 甲 # 本名\n    post: 书记\n', 'people:\n  - name: 甲\n    office: 镇政府\n    post: 书记\n', 'people:\n  # 镇上的\n  - name: 甲 # 本名\n    office: 镇政府\n    post: 书记\n'],
    ['lines', 'lines: [[3, 6], [8, 9]] # 见附页\n', 'lines: [[3, 6], [8, 9]] # 见附页\n', 'lines: [[3, 6], [8, 10]]\n', 'lines: [[3, 6], [8, 10]] # 见附页\n'],
    ['a date', 'date: "2011-03-01"\n', '# 王记者确认\ndate: "2011-03-01" # 照报头\n', 'date: "2011-03-02"\n', '# 王记者确认\ndate: "2011-03-02" # 照报头\n'],
  ])('%s', (_, base, mine, theirs, wanted) => {
    expect(mergeRecord({base, mine, theirs}, ['date'])).toMatchObject({conflicts: [], text: wanted})
  })
})

describe('beside what clashes all else is merged, and told again as long as it clashes', () => {
  const events = (date: string) => `events:\n  - date: "${date}"\n    text: 昨日\n    line: 4\n`
  const digest = (text: string) => /digest: (\S+)/u.exec(text)![1]
  const versions = {
    'a field': {base: article('date: "2011-03"\n', 'a'.repeat(32)), mine: article('', 'a'.repeat(32)).replace('title: 甲', 'title: 丁').replace('source:', 'date: "2011-03"\nsource:'), theirs: article('date: "2011-03-05"\n', 'b'.repeat(32)).replace('title: 甲', 'title: 戊')},
    'a list': {base: article(`date: "2011-03"\n${events('2011-03-01')}`, 'a'.repeat(32)), mine: article('date: "2011-03"\n', 'a'.repeat(32)), theirs: article(`date: "2011-03-05"\n${events('2011-03-04')}`, 'b'.repeat(32))},
    'the words': {base: article('date: "2011-03"\n', 'a'.repeat(32)), mine: article('date: "2011-03"\n', 'a'.repeat(32), '甲说丁。'), theirs: article('date: "2011-03-05"\n', 'b'.repeat(32), '甲说戊。')},
  }

  it.each(Object.entries(versions))('%s', (_, {base, mine, theirs}) => {
    const first = mergeArticle({base, mine, theirs}, ORDER)
    expect(first.text).toBe(mine.replace('date: "2011-03"', 'date: "2011-03-05"').replace('a'.repeat(32), digest(first.base!)!))
    expect(first.conflicts).toHaveLength(1)
    expect(mergeArticle({base: first.base!, mine: first.text!, theirs}, ORDER)).toEqual({...first, conflicts: first.conflicts})
    // Another change of the rules is merged, too.
    const later = theirs.replace('date: "2011-03-05"', 'date: "2011-03-06"')
    expect(mergeArticle({base: first.base!, mine: first.text!, theirs: later}, ORDER).text).toContain('date: "2011-03-06"')
  })

  it('but no days beside a date that clashes, which they are counted from', () => {
    const [base, mine, theirs] = [`date: "2011-03"\n${events('2011-03-01')}`, `date: "2010-01-01"\n${events('2011-03-01')}`, `date: "2011-03-05"\nprograms: [戊]\n${events('2011-03-04')}`]
    const {text, base: next, conflicts} = mergeRecord({base, mine, theirs}, ORDER)
    expect(conflicts.map(({field}) => field)).toEqual(['date'])
    expect(parse(text!)).toEqual({...parse(mine), programs: ['戊']})
    expect(parse(next!)).toEqual({...parse(base), programs: ['戊']})
  })

  it.each([
    ['the words', '甲说丁。', '甲说戊。', ''],
    ['the kicker', '甲说乙。', '甲说乙。', 'kicker: 戊\n'],
  ])('and nothing where %s clash of an article that the rules now make of other lines', (_, own, rules, kicker) => {
    const mine = article(kicker && 'kicker: 丁\n', 'a'.repeat(32), own)
    const theirs = article(kicker, 'b'.repeat(32), rules).replace('[8, 9]', '[8, 11]')
    const {conflicts, ...merged} = mergeArticle({base: article('', 'a'.repeat(32)), mine, theirs}, ORDER)
    expect(merged).toEqual({})
    expect(conflicts).toHaveLength(1)
  })

  it('and nothing where its lines clash', () => {
    const lines = (text: string, last: number) => text.replace('[8, 9]', `[8, ${last}]`)
    const merged = mergeArticle({base: OLD, mine: lines(OLD, 10), theirs: lines(article('date: "2011"\nreporters:\n  - 丙\n', 'b'.repeat(32)), 11)}, ORDER)
    expect(merged).toEqual({conflicts: [expect.objectContaining({field: 'source.lines'})]})
  })
})
