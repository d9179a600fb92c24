import {ALONE, eachWord, readTally, wordText} from '../../src/search/tokens.ts'

/**
 * What stands for a text in the index: its pairs in the order of their places, as the engine's own indexer would be given them, `λ` where a place
 * is empty; and how often it has each character.
 */
export function indexWords(head: string[], body: string): IndexWords {
  const words: string[] = []
  const characters: IndexWords['characters'] = {}
  const headPlaces = eachWord(head, body, (first, second, place) => {
    if (second === ALONE) characters[wordText(first, second)] = readTally(place)
    else words[place] = wordText(first, second)
  })
  return {words: Array.from(words, (word) => word ?? 'λ'), head: headPlaces, characters}
}

export interface IndexWords {
  words: string[]
  /** how many of the places stand for the headline */
  head: number
  characters: Record<string, {count: number; inHead: boolean}>
}
