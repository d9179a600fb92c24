/** Records that hold facts and fetch their words when they are asked for: an archive of them takes a fraction of the memory. */
import type {ArticleRecord, BlockRecord, PageRecord} from './records.ts'
import type {Evidence} from './evidence-reading.ts'

/** The words of one page and of its articles, in the order of the articles, with the lines that state their facts. */
export interface PageWords {
  readonly lines: string[]
  readonly articles: readonly ArticleWords[]
}

export interface ArticleWords {
  readonly blocks: BlockRecord[]
  readonly evidence: Evidence[]
}

export type ArticleFacts = Omit<ArticleRecord, 'blocks'>
export type PageFacts = Omit<PageRecord, 'lines'>

/**
 * An article like any other, whose `blocks` are fetched. `index` is its place among the page's articles. As JSON it is whole.
 *
 * @example new LightArticle(facts, () => words, 0).blocks[0].text
 */
export class LightArticle {
  readonly #words: () => PageWords
  readonly #index: number

  constructor(facts: ArticleFacts, words: () => PageWords, index: number) {
    Object.assign(this, facts)
    this.#words = words
    this.#index = index
  }

  get blocks(): BlockRecord[] {
    return this.#words().articles[this.#index]!.blocks
  }

  get evidence(): Evidence[] {
    return this.#words().articles[this.#index]!.evidence
  }

  toJSON(): ArticleRecord {
    return {...this, blocks: this.blocks}
  }
}

export interface LightArticle extends ArticleFacts {}

/** A raw page like any other, whose `lines` are fetched. */
export class LightPage {
  readonly #words: () => PageWords

  constructor(facts: PageFacts, words: () => PageWords) {
    Object.assign(this, facts)
    this.#words = words
  }

  get lines(): string[] {
    return this.#words().lines
  }

  toJSON(): PageRecord {
    return {...this, lines: this.lines}
  }
}

export interface LightPage extends PageFacts {}
