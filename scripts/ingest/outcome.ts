import {RULES} from '../../src/press/check/rules.ts'
import {failureOf} from '../page-failure.ts'
import type {Complaint} from '../report.ts'
import type {SketchedPage} from './near-duplicates.ts'
import type {Written} from './write.ts'
import type {Problem} from '../../src/press/check/problem.ts'
import type {Program} from '../../src/press/authority/types.ts'
import type {PageLedger} from '../../src/press/ledger.ts'

/** What the check would say, as ingest says it. */
export function complaintOf({file, line, reason, ruleId}: Problem): Complaint {
  return {file, line, reason, id: ruleId}
}

/** Whatever goes wrong with a page is a complaint of that page, and ends no run. */
export function failedPage(name: string, error: unknown): Complaint {
  return {file: `content/raw/${name}`, reason: RULES['page-failed'].text({detail: failureOf(error)}), id: 'page-failed'}
}

/** What became of one page: plain values, small enough to keep for every page of a run. */
export interface PageOutcome {
  name: string
  complaints: Complaint[]
  /** whether it was found in the cache: nothing was written, its report is that of an earlier run */
  standing?: boolean
  /** absent when the page could not be read */
  done?: Pick<Written, 'created' | 'updated' | 'unchanged' | 'removed'> & {
    kept: number
    articles: {name: string; line: number; title: string}[]
    /** articles that stand in its folder, those of editors among them */
    inFolder: number
    furniture: number
    repairs: number
    ledger: PageLedger
    /** of the raw file */
    digest: string
    places: string[]
    /** programs that wait for an editor and stand in the page's articles, with the places where it names them: new ones, and known ones */
    proposed: Program[]
    waiting: Program[]
    diff: string
    sketches: SketchedPage['sketches']
  }
}
