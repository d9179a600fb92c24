import type {Program} from '../../src/press/authority/types.ts'
import {RULES} from '../../src/press/check/rules.ts'
import {SETTLED} from './notes.ts'
import type {Complaint, Reporter} from '../report.ts'
import type {PageOutcome} from './outcome.ts'

/** What a run did and what an editor should look at. */
export class IngestSummary {
  failed = 0
  /** programs that were not in the lists before this run */
  readonly proposed = new Map<string, Program>()
  /** those that were, and wait for an editor */
  readonly waiting = new Map<string, Program>()
  /** raw files by their digests */
  private readonly files = new Map<string, string>()
  private pages = 0
  private articles = 0
  private furniture = 0
  private repairs = 0
  private readonly ledger = {characters: 0, lost: 0, twice: 0}
  private readonly written = {created: 0, updated: 0, unchanged: 0, kept: 0, removed: 0}
  private readonly places = new Set<string>()
  private readonly complaints: Complaint[] = []
  /** those that stand in reports of earlier runs, and are not told again */
  private readonly earlier: Complaint[] = []

  /** @param counted whether what is complained of is only counted, since an earlier run told of it */
  add({name, complaints, done}: PageOutcome, {counted = false} = {}): void {
    ;(counted ? this.earlier : this.complaints).push(...complaints)
    if (!done) {
      this.failed++
      return
    }
    this.pages++
    this.noteCopy(`content/raw/${name}`, done)
    this.articles += done.inFolder
    this.furniture += done.furniture
    this.repairs += done.repairs
    this.ledger.characters += done.ledger.characters
    for (const key of ['lost', 'twice'] as const) this.ledger[key] += done.ledger[key].reduce((sum, {start, end}) => sum + end - start, 0)
    for (const place of done.places) this.places.add(place)
    for (const [into, programs] of [[this.proposed, done.proposed], [this.waiting, done.waiting]] as const) {
      for (const program of programs) {
        const earlier = into.get(program.name)
        into.set(program.name, {...(earlier ?? program), seen: [...(earlier?.seen ?? []), ...(program.seen ?? [])]})
      }
    }
    for (const key of ['created', 'updated', 'unchanged', 'removed', 'kept'] as const) this.written[key] += done[key]
  }

  /** Tells of what belongs to no page. */
  note(complaints: readonly Complaint[]): void {
    this.complaints.push(...complaints)
  }

  /** @param reports folder of the pages' reports, when they are kept */
  print(report: Reporter, reports?: string): void {
    for (const complaint of this.complaints) report.complaint(complaint)
    const {created, updated, unchanged, removed, kept} = this.written
    report.line(`版面 ${this.pages}，文章 ${this.articles}（新写 ${created}，更新 ${updated}，未变 ${unchanged}，移去 ${removed}，编者改过而保留 ${kept}）`)
    report.line(`版面附件 ${this.furniture} 行，断行修复 ${this.repairs} 处，共 ${this.ledger.characters} 字，${this.ledgerWords()}`)
    report.line(`地名 ${this.places.size} 个，新提出的工作与活动 ${this.proposed.size} 个${this.proposed.size > 0 ? '（见 content/authority/proposed.yaml）' : ''}`)
    const [open, openEarlier] = [this.complaints, this.earlier].map((told) => told.filter(({id}) => id === undefined || !SETTLED.has(id)).length) as [number, number]
    if (open > 0) report.line(`请编者看一下：${open} 处，见上`)
    if (openEarlier > 0) report.line(`没有变动的版面早先还有 ${openEarlier} 处，写在它们的收录报告里；要在这里列出，运行 npm run ingest -- 版面名`)
    if (reports !== undefined && this.pages > 0) report.line(`收录报告在 ${reports}/，一个版面一份，先看第一节`)
    const settled = this.complaints.length + this.earlier.length - open - openEarlier
    const deleted = [...this.complaints, ...this.earlier].filter(({id}) => id === 'deleted-kept').length
    if (settled > 0) report.line(`编者的改动照旧保留：${settled} 处，${deleted > 0 ? `其中删去的文章 ${deleted} 篇，它们的行有没有归到别处，请看 npm run check` : '不必处理'}`)
    if (this.failed > 0) report.line(`未能读入的版面：${this.failed}`)
  }

  private noteCopy(file: string, {digest, ledger}: NonNullable<PageOutcome['done']>): void {
    const other = this.files.get(digest)
    if (other === undefined) this.files.set(digest, file)
    else if (other !== file && ledger.characters > 0) this.complaints.push({file, reason: RULES['raw-twice'].text({file, other}), id: 'raw-twice'})
  }

  private ledgerWords(): string {
    const {lost, twice} = this.ledger
    if (lost === 0 && twice === 0) return '分出时全部有归处'
    return [lost > 0 ? `${lost} 字没有归处` : '', twice > 0 ? `${twice} 字有两个归处` : ''].filter(Boolean).join('，')
  }
}
