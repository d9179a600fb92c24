import {isDeepStrictEqual} from 'node:util'
import type {Authority, Program} from '../../src/press/authority/types.ts'
import {ledgerOf, type PageLedger} from '../../src/press/ledger.ts'
import {readMdx} from '../../src/press/mdx.ts'
import {convertPage, type ConvertedPage} from '../../src/press/pipeline.ts'
import {DOUBTFUL, programsIn, reviewPage} from '../../src/press/review.ts'
import {pageIdOf} from '../../src/press/text/slug.ts'
import {noteComplaint, short} from './notes.ts'
import type {RawPage} from './present.ts'
import {sketchesOf, type SketchedPage} from './near-duplicates.ts'
import {cachePage, type PageCache} from './page-cache.ts'
import {PageStates, type PagePlaces} from './state.ts'
import {writePage, type Written} from './write.ts'
import {sha256} from '../sha256.ts'
import {nameDisagreements} from './name-disagreements.ts'
import {complaintOf, failedPage, type PageOutcome} from './outcome.ts'
import type {Complaint} from '../report.ts'

/** What a run of ingest shares: plain values, since each worker gets a copy. */
export interface IngestSetting extends PagePlaces {
  dryRun: boolean
  authority: Authority
  /** where pages are kept that another ingest would leave as they are; undefined to keep none */
  cache: PageCache | undefined
}

/** Reads, writes and reports one page. */
export class PageIngest {
  private readonly setting: IngestSetting
  private readonly states: PageStates
  private readonly listed: ReadonlySet<string>

  constructor(setting: IngestSetting) {
    this.setting = setting
    this.states = new PageStates(setting)
    this.listed = new Set(setting.authority.programs.flatMap(({name, proposed}) => (proposed ? [name] : [])))
  }

  async ingest(raw: RawPage): Promise<PageOutcome> {
    try {
      return await this.ingestPage(raw)
    } catch (error) {
      return {name: raw.name, complaints: [failedPage(raw.name, error)]}
    }
  }

  private async ingestPage(raw: RawPage): Promise<PageOutcome> {
    const {name} = raw
    const file = `content/raw/${name}`
    const {dryRun, authority, cache} = this.setting
    const {state, refusals} = this.states.examine(raw)
    if (!state || refusals.length > 0) return {name, complaints: refusals}
    const page = convertPage({name, bytes: state.raw, known: state.known, authority})
    // What else was found in such a file is said of no words that were printed.
    const fatal = page.messages.filter((message) => message.fatal === true)
    if (fatal.length > 0) return outcomeOf(name, {...page, messages: fatal})
    const written = await writePage(this.states.out, name, page, state.present, {dryRun})
    if (written.unread.length > 0) return {name, complaints: written.unread.map(complaintOf)}
    const notes = [...nameDisagreements(name, page), ...written.notes.map((note) => noteComplaint(note, pageIdOf(name)))]
    const found: Ingested = {written, notes, ledger: ledgerOf(page), programs: programsIn(page, file), listed: this.listed}
    if (dryRun) return outcomeOf(name, page, {...found, sketches: new Map()})
    const report = this.report(pageIdOf(name), page, {...found, rawFile: file})
    const outcome = outcomeOf(name, page, {...found, sketches: sketchesOf(written.after.mine)})
    // A record that was written may say more than was known before; then the next ingest may read another page.
    const same = written.after.record === state.present.record || isDeepStrictEqual(state.known, page.known)
    if (cache && written.stable && same) cachePage(cache, {...state, present: written.after}, {outcome: againOf(outcome), report})
    return outcome
  }

  /** Writes the page's report. Answers its digest. */
  private report(id: string, page: ConvertedPage, {rawFile, notes, ledger, programs}: Ingested & {rawFile: string}): string {
    const report = reviewPage(page, {id, rawFile, notes: notes.map(({file, reason}) => ({file, text: reason})), ledger, programs})
    this.states.reports.writeQuickly(`${id}.md`, report)
    return sha256(report)
  }
}

/** What was done with a page and found in it, beside its articles. */
interface Ingested {
  written: Written
  /** what is told of its name and its files */
  notes: Complaint[]
  ledger: PageLedger
  programs: ReturnType<typeof programsIn>
  /** names that wait for an editor since an earlier run */
  listed: ReadonlySet<string>
}

function outcomeOf(name: string, page: ConvertedPage, done?: Ingested & {sketches: SketchedPage['sketches']}): PageOutcome {
  const file = `content/raw/${name}`
  const complaints: Complaint[] = page.messages.map(({line, reason, ruleId}) => ({file, line, reason, id: ruleId}))
  if (!done) return {name, complaints}
  const {written, notes, ledger, sketches} = done
  complaints.push(...notes)
  for (const {segment} of page.articles) {
    if (segment.confidence < DOUBTFUL && segment.kind === 'article') complaints.push({file, line: segment.lines[0]![0], reason: '这里的文章边界不确定，请看一下。', id: 'boundary-doubtful'})
  }
  for (const [spans, what] of [[ledger.lost, '没有归处'], [ledger.twice, '有两个归处']] as const) {
    for (const {line, start, end} of spans) complaints.push({file, line, reason: `“${short(page.lines[line - 1]!.text.slice(start, end))}”${what}；这是程序的错，请把这个版面发给维护者。`})
  }
  const {created, updated, unchanged, removed, diff} = written
  return {
    name,
    complaints,
    done: {
      ...{created, updated, unchanged, removed, diff, ledger, sketches, digest: page.digest},
      inFolder: written.after.mine.size,
      kept: written.notes.filter(({type}) => type !== 'structure-kept').length,
      articles: page.articles.map(({name: article, segment, data}) => ({name: article, line: segment.lines[0]![0], title: String(data.title)})),
      furniture: page.furniture.reduce((sum, {lines}) => sum + lines[1] - lines[0] + 1, 0),
      repairs: page.repairs.length,
      places: [...new Set(page.articles.flatMap(({facts}) => [...facts.districts, ...facts.streets]))],
      ...proposalsOf(page, done),
    },
  }
}

/** The articles are the record: what editors took out of all of a page's articles, the page does not propose again. */
function proposalsOf(page: ConvertedPage, {programs: named, listed, written: {after: {mine, bases}}}: Ingested): {proposed: Program[]; waiting: Program[]} {
  if (page.proposed.length === 0) return {proposed: [], waiting: []}
  // Most articles are as the rules wrote them just now, and need not be read again.
  const written = new Map(page.articles.map(({name, data}) => [name, data]))
  const standing = new Set([...mine].flatMap(([name, text]) => [((bases.get(name) === text && written.get(name)) || readMdx(text, name).data).programs ?? []].flat()))
  const seen = page.proposed.filter(({name}) => standing.has(name)).map((program) => ({...program, seen: [...(named.get(program.name) ?? [])]}))
  return {proposed: seen.filter(({name}) => !listed.has(name)), waiting: seen.filter(({name}) => listed.has(name))}
}

/** What would be told of a page that was written just now, if it were ingested again. */
function againOf({done, ...outcome}: PageOutcome): PageOutcome {
  if (!done) return outcome
  return {...outcome, done: {...done, created: 0, updated: 0, removed: 0, unchanged: done.created + done.updated + done.unchanged}}
}
