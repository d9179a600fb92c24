import {fileURLToPath} from 'node:url'
import {readAuthorityFolder} from '../read/authority-files.ts'
import {Folder} from '../files.ts'
import type {PresentPage} from '../ingest/present.ts'
import {plannedPage} from '../ingest/write.ts'
import {checkPage} from '../../src/press/check/page.ts'
import type {Ledger} from '../../src/press/check/ledger.ts'
import type {Problem} from '../../src/press/check/problem.ts'
import {vocabularyOf} from '../../src/press/check/vocabulary.ts'
import {bare} from '../../src/press/text/blank.ts'
import {readMdx} from '../../src/press/mdx.ts'
import {convertPage, type ConvertedPage} from '../../src/press/pipeline.ts'
import {articleSchema} from '../../src/press/schema.ts'
import type {Authority} from '../../src/press/authority/types.ts'
import type {ArchiveParts} from '../../src/site/archive-parts.ts'
import {buildArchive} from '../../src/site/archive.ts'
import type {Archive} from '../../src/site/records.ts'

/** The project's own authority files: the same rules meet the nasty text as meet the papers. */
export const {authority} = await readAuthorityFolder(new Folder(fileURLToPath(new URL('../../content', import.meta.url))))

export interface Way {
  page: ConvertedPage
  archive: Archive
  /** what `npm run check` says of the page, errors only */
  errors: Problem[]
  ledger: Ledger
}

/** The whole way of a raw page without the disk: convert, write the files, check them, read them, make the archive. */
export async function wholeWay(raw: string | Uint8Array, name = 'p1.txt', known: Authority = authority): Promise<Way> {
  const bytes = typeof raw === 'string' ? new TextEncoder().encode(raw) : raw
  return wayOf(convertPage({name, bytes, known: {}, authority: known}), bytes, name, known)
}

/** The rest of the way of a page that has been converted. */
export async function wayOf(page: ConvertedPage, bytes: Uint8Array, name = 'p1.txt', known: Authority = authority): Promise<Way> {
  const {drafts, record} = plannedPage(NOTHING, page)
  const encode = (written: string) => new TextEncoder().encode(written)
  const files = drafts.map((draft) => ({path: `p1/${draft.name}.mdx`, text: draft.text}))
  const unit = {
    id: 'p1',
    raw: {file: `content/raw/${name}`, bytes},
    record: {file: 'content/pages/p1.yaml', bytes: encode(record.theirs)},
    articles: files.map(({path, text: written}) => ({file: `content/articles/${path}`, bytes: encode(written)})),
  }
  const vocabulary = vocabularyOf({places: known.places, programs: [...known.programs, ...page.proposed]}, [])
  const {problems, ledger} = checkPage(unit, vocabulary)
  const articles = files.map(({path, text: written}) => {
    const {data, blocks, messages} = readMdx(written, path)
    if (messages.length > 0) throw new Error(messages.map(String).join('\n'))
    return {path, data: articleSchema.parse(data), blocks} as ArchiveParts['articles'][number]
  })
  const archive = buildArchive({
    info: {city: '郑州市', title: '街志', description: '', papers: [], site: 'https://example.org/jiezhi/', rights: ''},
    articles,
    pages: [{id: 'p1', data: {}, lines: page.lines.map((line) => line.text)}],
    authority: known,
  })
  return {page, archive, errors: problems.filter(({level}) => level === 'error'), ledger: ledger!}
}

/** What a reader sees of a text: neither white space nor control characters; UTF-8 gives U+FFFD for half surrogate pairs. */
export function visible(text: string): string {
  return bare(text.toWellFormed())
}

// No file is there: nothing of an earlier reading is merged.
const NOTHING: PresentPage = {record: undefined, mine: new Map(), bases: new Map()}
