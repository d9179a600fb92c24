import {readFrontmatter} from '../src/press/check/frontmatter.ts'
import {nearDuplicates} from '../src/press/near-duplicates.ts'
import type {ConvertedPage} from '../src/press/pipeline.ts'
import {reviewPage} from '../src/press/review.ts'
import type {Folder} from './files.ts'
import type {Written} from './ingest-write.ts'
import {NOTES} from './ingest-summary.ts'

/** Collects the pages of a run and writes one report for each at its end, when their likes in the archive can be told. */
export class Reviews {
  private readonly archive: Folder
  private readonly reports: Folder
  private readonly pages = new Map<string, {name: string; page: ConvertedPage; written: Written}>()

  constructor(archive: Folder, reports: Folder) {
    this.archive = archive
    this.reports = reports
  }

  /** Only pages in which something changed, or something is to be told, are worth a new report. */
  add(name: string, page: ConvertedPage, written: Written | undefined): void {
    if (written) this.pages.set(name.replace(/\.[^.]+$/u, ''), {name, page, written})
  }

  async write(): Promise<void> {
    const alike = await this.likes()
    for (const [id, {name, page, written}] of this.pages) {
      const notes = written.notes.map(({file, type}) => ({file: `content/${file}`, text: NOTES[type]}))
      await this.reports.write(`${id}.md`, reviewPage(page, {id, rawFile: `content/raw/${name}`, alike: alike.get(id) ?? new Map(), notes}))
    }
  }

  private async likes(): Promise<Map<string, Map<string, {id: string; likeness: number}[]>>> {
    const texts: {id: string; text: string}[] = []
    for (const file of await this.archive.list('articles', ['.mdx'])) {
      const text = (await this.archive.text(file)) ?? ''
      texts.push({id: file.slice('articles/'.length, -'.mdx'.length), text: readFrontmatter(text, file).body})
    }
    const likes = new Map<string, Map<string, {id: string; likeness: number}[]>>()
    const add = (of: string, id: string, likeness: number) => {
      const slash = of.lastIndexOf('/')
      const page = likes.get(of.slice(0, slash)) ?? new Map<string, {id: string; likeness: number}[]>()
      likes.set(of.slice(0, slash), page.set(of.slice(slash + 1), [...(page.get(of.slice(slash + 1)) ?? []), {id, likeness}]))
    }
    for (const {a, b, likeness} of nearDuplicates(texts)) {
      add(a, b, likeness)
      add(b, a, likeness)
    }
    return likes
  }
}
