import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {Folder} from '../../../scripts/files.ts'
import {readAuthorityFolder} from '../../../scripts/read/authority-files.ts'
import {addDays} from '../../../src/press/calendar/edtf.ts'
import {convertPage} from '../../../src/press/pipeline.ts'

const ITEMS = readFileSync(new URL('../../gold/years.tsv', import.meta.url), 'utf8').trimEnd().split('\n').map((line) => line.split('\t') as [string, string, string])
const {authority} = await readAuthorityFolder(new Folder('content'))

/** The windows of a page that holds one item. */
function windowsOf(text: string) {
  const page = convertPage({name: 'a.txt', bytes: new TextEncoder().encode(`社区有了新变化\n\n本报讯(记者 李明 通讯员 王强)${text}\n`), known: {}, authority})
  return page.issue?.windows ?? []
}

// News items as papers print them, each with a year, and the day on which it was printed, judged before any rule was tried on them. P: the year
// was over, O: it was the paper's own, F: it was to come. Of the 90 to come the rules knew at first 55; with years behind the news' own day and
// the ends of plans, mended on other sentences, 73. The floors only rise; the years that the windows touch, on the average, only fall.
it.each([
  ['P', 'a year that is over', 70, 15.6],
  ['O', "the paper's own year", 40, 10.4],
  ['F', 'a year to come', 88, 15.9],
] as const)('%s: %s', (label, _, floor, ceiling) => {
  const own = ITEMS.filter(([judged]) => judged === label).map(([, day, text]) => ({day, text, windows: windowsOf(text)}))
  // Some items are of the day before.
  const wrong = own.filter(({day, windows}) => windows.length > 0 && !windows.some(({start, end}) => addDays(start, -1) <= day && day <= end))
  expect(own.length - wrong.length, wrong.map(({text}) => text).join('\n')).toBeGreaterThanOrEqual(floor)
  const years = own.map(({windows}) => (windows.length === 0 ? EVERY_YEAR : new Set(windows.flatMap(({start, end}) => yearsFrom(Number(start.slice(0, 4)), Number(end.slice(0, 4))))).size))
  expect(years.reduce((sum, count) => sum + count, 0) / own.length).toBeLessThanOrEqual(ceiling)
})

const EVERY_YEAR = 19

function yearsFrom(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index)
}
