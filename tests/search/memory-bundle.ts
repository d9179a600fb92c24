import type {BundleIndex} from '../../src/search/bundle.ts'
import {keyOf} from '../../src/press/text/key.ts'
import {parseQuery} from '../../src/search/query.ts'
import {searchBundle} from '../../src/search/search.ts'
import type {BundleEntry, StoredArticle} from '../../src/search/stored.ts'
import {tally} from '../../src/search/tokens.ts'
import {indexWords} from './index-words.ts'

export type Text = {head: string[]; body: string}

/** A bundle whose index is kept in memory: a phrase tells its first place, words without quotes all of theirs. */
export function bundleOf(texts: Text[]): BundleIndex {
  const indexed = texts.map(({head, body}) => indexWords(head.map(keyOf), keyOf(body)))
  return {
    number: 0,
    entry: {label: '', articles: texts.length, toc: '', index: '', data: ''} satisfies BundleEntry,
    places: async () => indexed.map(({head}) => ({shard: 0, slot: 0, head})),
    article: async (number: number) => storedOf(texts[number]!, number),
    find: async (words: string[], phrase: boolean) =>
      indexed.flatMap(({words: own, characters}, number) => {
        const alone = words.length === 1 ? characters[words[0]!] : undefined
        if (alone) return [{number, words: [tally(alone.count, alone.inHead)]}]
        const starts = own.flatMap((_, at) => (words.every((word, i) => own[at + i] === word) ? [at] : []))
        if (phrase) return starts.length > 0 ? [{number, words: words.map((_, i) => starts[0]! + i)}] : []
        return words.every((word) => own.includes(word)) ? [{number, words: own.flatMap((word, at) => (words.includes(word) ? [at] : []))}] : []
      }),
  } as Partial<BundleIndex> as BundleIndex
}

/** Numbers of the texts that a search of such a bundle finds. */
export async function inOneBundle(texts: Text[], asked: string): Promise<number[]> {
  const found = await searchBundle(bundleOf(texts), parseQuery(asked), {facets: {}})
  return found.map(({number}) => number).sort((a, b) => a - b)
}

/** As the index keeps it: at most two parts of the headline are told beside the body. */
function storedOf({head: [title = '', subtitle], body}: Text, number: number): StoredArticle {
  return {id: String(number), title, kind: 'article', body, ...(subtitle && {subtitle})} as StoredArticle
}
