import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import {checkWhole, type UnitNames} from '../src/press/check/archive.ts'
import {checkAuthority} from '../src/press/check/authority.ts'
import type {Ledger} from '../src/press/check/ledger.ts'
import {checkPage, type CheckedPage} from '../src/press/check/page.ts'
import {byPlace, problem, type Problem} from '../src/press/check/problem.ts'
import {vocabularyOf, type Vocabulary} from '../src/press/check/vocabulary.ts'
import type {Authority} from '../src/press/types.ts'
import {listContent, readContent, readUnit, type ContentTree} from './content-tree.ts'

/**
 * Checks a whole content folder, or with `only` the pages that have one of these files (`content/…`). Pages are shared out
 * among threads when there are many. Answers every problem in the order of a report, and the ledger of each page.
 */
export async function checkContent(dir: string, only?: ReadonlySet<string>): Promise<CheckedContent> {
  const tree = listContent(dir)
  const files = new Map(tree.authority.map((name) => [name, readContent(dir, `content/${name}`)]))
  const {problems, authority, papers} = checkAuthority(files)
  const vocabulary = vocabularyOf(authority, papers)
  const all = [...tree.units.values()]
  const units = only ? all.filter((unit) => [unit.raw, unit.record, ...unit.articles].some((file) => file && only.has(file))) : all
  const pages = await checkPages(units, {dir, authority, papers}, vocabulary)
  problems.push(...strangers(tree), ...pages.flatMap((page) => page.problems))
  const whole = checkWhole(only ? units : all, pages, vocabulary)
  problems.push(...(only ? whole.filter(({ruleId}) => ruleId !== 'unused-name') : whole))
  return {problems: problems.sort(byPlace), ledgers: pages.flatMap(({ledger}) => ledger ?? []), articles: units.reduce((sum, unit) => sum + unit.articles.length, 0)}
}

export interface CheckedContent {
  problems: Problem[]
  ledgers: Ledger[]
  articles: number
}

// A thread takes about as long to start as it takes to check this many articles.
const WORTH_A_THREAD = 300
const SHARE = 40

async function checkPages(units: UnitNames[], shared: {dir: string; authority: Authority; papers: string[]}, vocabulary: Vocabulary): Promise<CheckedPage[]> {
  const articles = units.reduce((sum, unit) => sum + unit.articles.length, 0)
  const threads = Math.min(availableParallelism(), Math.floor(articles / WORTH_A_THREAD))
  if (threads < 2) return units.map((unit) => checkPage(readUnit(shared.dir, unit), vocabulary))
  const shares = sharesOf(units)
  const results: CheckedPage[][] = []
  let next = 0
  await Promise.all(
    Array.from({length: threads}, async () => {
      const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {workerData: shared})
      try {
        while (next < shares.length) {
          const index = next++
          results[index] = await ask(worker, shares[index]!)
        }
      } finally {
        await worker.terminate()
      }
    }),
  )
  return results.flat()
}

function ask(worker: Worker, share: UnitNames[]): Promise<CheckedPage[]> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners()
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`检查线程意外退出(${code})`)))
    worker.postMessage(share)
  })
}

function sharesOf(units: UnitNames[]): UnitNames[][] {
  const shares: UnitNames[][] = []
  let count = Infinity
  for (const unit of units) {
    if (count >= SHARE) {
      shares.push([])
      count = 0
    }
    shares.at(-1)!.push(unit)
    count += unit.articles.length + 1
  }
  return shares
}

function strangers({links, strange, misnamed}: ContentTree): Problem[] {
  const top = {line: 1, column: 1}
  return [
    ...misnamed.map((name) => problem('file-name', `content/${name}`, top, {name: name.slice(name.lastIndexOf('/') + 1)})),
    ...links.map((name) => problem('file-link', `content/${name}`, top, {})),
    ...strange.map(({file, expected}) => problem('file-unexpected', file, top, {name: file.slice(file.lastIndexOf('/') + 1), expected})),
  ]
}
