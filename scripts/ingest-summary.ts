import type {ConvertedPage} from '../src/press/pipeline.ts'
import {seenIn} from '../src/press/review.ts'
import type {Program} from '../src/press/types.ts'
import type {Written} from './ingest-write.ts'
import type {Reporter} from './report.ts'

/** What a run did and what an editor should look at. */
export class IngestSummary {
  failed = 0
  readonly proposed = new Map<string, Program>()
  private pages = 0
  private articles = 0
  private furniture = 0
  private repairs = 0
  private characters = 0
  private readonly written = {created: 0, updated: 0, unchanged: 0, kept: 0, removed: 0}
  private readonly places = new Set<string>()
  private readonly complaints: {file: string; line: number | undefined; reason: string; id: string | undefined}[] = []

  add(name: string, page: ConvertedPage, written: Written | undefined): void {
    const file = `content/raw/${name}`
    for (const {line, reason, ruleId} of page.messages) this.complaints.push({file, line, reason, id: ruleId})
    if (!written) {
      this.failed++
      return
    }
    this.pages++
    this.articles += page.articles.length
    this.furniture += page.furniture.reduce((sum, {lines}) => sum + lines[1] - lines[0] + 1, 0)
    this.repairs += page.repairs.length
    this.characters += page.lines.reduce((sum, {text}) => sum + text.replace(/\s+/gu, '').length, 0)
    for (const {facts} of page.articles) for (const place of [...facts.districts, ...facts.streets]) this.places.add(place)
    for (const program of page.proposed) {
      const earlier = this.proposed.get(program.name)
      this.proposed.set(program.name, {...(earlier ?? program), seen: [...(earlier?.seen ?? []), ...seenIn(page, program.name, file)]})
    }
    for (const {segment} of page.articles) {
      if (segment.confidence < 0.6 && segment.kind === 'article') this.complaints.push({file, line: segment.lines[0]![0], reason: '这里的文章边界不确定，请看一下。', id: 'boundary-doubtful'})
    }
    for (const {file: path, type, conflicts = []} of written.notes) {
      const detail = conflicts.map(({field, base, mine, theirs}) => `\n    ${field}：收录时“${short(base)}” 编者改为“${short(mine)}” 规则改为“${short(theirs)}”`).join('')
      this.complaints.push({file: `content/${path}`, line: undefined, reason: `${NOTES[type]}${detail}`, id: type})
    }
    for (const key of ['created', 'updated', 'unchanged', 'removed'] as const) this.written[key] += written[key]
    this.written.kept += written.notes.filter(({type}) => type !== 'structure-kept').length
  }

  print(report: Reporter): void {
    for (const {file, line, reason, id} of this.complaints) report.complaint(file, line, reason, id)
    const {created, updated, unchanged, removed, kept} = this.written
    report.line(`版面 ${this.pages}，文章 ${this.articles}（新写 ${created}，更新 ${updated}，未变 ${unchanged}，移去 ${removed}，编者改过而保留 ${kept}）`)
    report.line(`版面附件 ${this.furniture} 行，断行修复 ${this.repairs} 处，共 ${this.characters} 字，全部有归处`)
    report.line(`地名 ${this.places.size} 个，新提出的工作与活动 ${this.proposed.size} 个${this.proposed.size > 0 ? '（见 authority/proposed.yaml）' : ''}`)
    if (this.complaints.length > 0) report.line(`请编者看一下：${this.complaints.length} 处，见上`)
    if (this.failed > 0) report.line(`未能读入的版面：${this.failed}`)
  }
}

/** What each note says to the editor. */
export const NOTES: Record<Written['notes'][number]['type'], string> = {
  'edited-kept': '编者改过，没有覆盖。',
  merged: '编者与规则改了不同的地方，已合并，请看一眼。',
  conflict: '编者与规则改了同一处，没有合并，保留编者的；认可现状请运行 npm run ingest -- --accept 版面名。',
  'deleted-kept': '编者删去的文章，没有重建；它的行要有归处，见 npm run check。',
  'structure-kept': '规则对这个版面的分法变了，与编者改过的文章交叉，整个版面没有动；认可现状请运行 npm run ingest -- --accept 版面名。',
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
