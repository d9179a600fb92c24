import {eachWord, wordText} from '../../src/search/tokens.ts'

/** The words of a text in the order of their places, as the engine's own indexer would be given them; `λ` where a place is empty. */
export function indexWords(head: string[], body: string): {words: string[]; head: number} {
  const words: string[] = []
  const headPlaces = eachWord(head, body, (first, second, place) => {
    words[place] = wordText(first, second)
  })
  return {words: Array.from(words, (word) => word ?? 'λ'), head: headPlaces}
}
