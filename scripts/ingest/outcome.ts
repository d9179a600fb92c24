import type {SketchedPage} from './near-duplicates.ts'
import type {Written} from './write.ts'
import type {Problem} from '../../src/press/check/problem.ts'
import type {Program} from '../../src/press/authority-types.ts'
import type {PageLedger} from '../../src/press/ledger.ts'

/** What an editor should look at: a file of the content folder, its line, and in Chinese what is the matter. */
export interface Complaint {
  file: string
  line?: number | undefined
  reason: string
  id?: string | undefined
}

/** What the check would say, as ingest says it. */
export function complaintOf({file, line, reason, ruleId}: Problem): Complaint {
  return {file, line, reason, id: ruleId}
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
