import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {checkContent} from '../../../scripts/check/content.ts'
import {textReport} from '../../../src/press/check/report.ts'
import {RULES} from '../../../src/press/check/rules.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/check')
const room = mkdtempSync(join(tmpdir(), 'jiezhi-check-'))

afterAll(() => rmSync(room, {recursive: true}))

/** Faults that git cannot store in a fixture folder. */
const MADE: Record<string, (dir: string) => void> = {
  'file-link': (dir) => symlinkSync(join(dir, 'raw/p1.txt'), join(dir, 'raw/p2.txt')),
  'file-size': (dir) => truncateSync(join(dir, 'articles/p1/L001.mdx'), 5 * 1024 * 1024),
}

/** Told by `--against` only; held by the tests of that option. */
const OF_TWO_VERSIONS = ['against-vanished', 'against-changed', 'against-article', 'against-words']

/** Told of what no file by itself brings about; held by `tests/trust/page-failures.test.ts`. */
const OF_NO_FILE = ['page-failed']

/** A sound archive with the files of one fixture laid over it; `.delete` names the files to take away. */
function archiveOf(name: string): string {
  const dir = join(room, name)
  cpSync(join(FIXTURES, 'base'), dir, {recursive: true})
  const overlay = join(FIXTURES, name)
  if (existsSync(overlay)) cpSync(overlay, dir, {recursive: true})
  const gone = join(dir, '.delete')
  if (existsSync(gone)) for (const file of readFileSync(gone, 'utf8').trim().split('\n')) rmSync(join(dir, file))
  rmSync(join(dir, 'report.txt'), {force: true})
  MADE[name]?.(dir)
  return dir
}

const cases = [...readdirSync(FIXTURES).filter((name) => name !== 'base' && !(name in MADE)), ...Object.keys(MADE)].sort()

describe('one bad file for each message', () => {
  it('has a case for every row of the table, and no other', () => {
    const sound = ['unused-name']
    expect([...cases, ...OF_TWO_VERSIONS, ...OF_NO_FILE, ...sound].sort()).toEqual(Object.keys(RULES).sort())
  })

  it('says of the sound archive only what is not used yet', async () => {
    const {problems, ledgers} = await checkContent(archiveOf('sound'))
    expect(problems.map(({ruleId}) => ruleId)).toEqual(['unused-name', 'unused-name'])
    expect(ledgers).toMatchObject([{page: 'p1', missing: 0}])
  })

  it.each(cases)('%s', async (name) => {
    const {problems} = await checkContent(archiveOf(name))
    const told = problems.filter(({ruleId}) => ruleId !== 'unused-name')
    expect(told.map(({ruleId}) => ruleId)).toContain(name)
    expect(textReport(told)).toBe(readFileSync(join(FIXTURES, '../check-reports', `${name}.txt`), 'utf8'))
  })

  it('tells of everything at once: one fault does not hide another', async () => {
    const dir = archiveOf('many')
    const file = join(dir, 'articles/p1/L001.mdx')
    const spoiled = readFileSync(file, 'utf8').replace('streets: [棉纺路街道]', 'streets: [棉纺街道]\nkicker:').replace('date: "2011-03-02"', 'date: 2011-03-02').replace('整治老旧小区,五棉社区先行', '改造老旧小区')
    writeFileSync(file, spoiled)
    const {problems} = await checkContent(dir)
    expect(problems.filter(({ruleId}) => ruleId !== 'unused-name').map(({ruleId}) => ruleId).sort()).toEqual(['date-unquoted', 'field-empty', 'field-order', 'unknown-street', 'words-corrected', 'words-lost'])
  })
})
