import type {Authority} from '../press/authority/types.ts'
import type {ArticleRecord, BlockRecord, Outlines, PageRecord, SiteInfo, WithheldName} from './records.ts'

/** What an archive is made of, as it was read from the content folder. */
export interface ArchiveParts {
  info: SiteInfo
  /** `path` is below content/articles; `data` has passed articleSchema; `blocks` come from readMdx */
  articles: {path: string; data: ArticleData; blocks: Omit<BlockRecord, 'lines'>[]}[]
  /** `data` has passed pageSchema; `lines[0]` is line 1 */
  pages: {id: string; data: PageData; lines: string[]}[]
  authority: Pick<Authority, 'places' | 'programs'>
  outlines?: Outlines | undefined
  /** names of persons that are not to be shown */
  withheld?: readonly WithheldName[] | undefined
}

export type ArticleData = Partial<Omit<ArticleRecord, 'id' | 'page' | 'blocks'>> & {title?: string}

export type PageData = Partial<Omit<PageRecord, 'id' | 'lines' | 'withdrawn'>>
