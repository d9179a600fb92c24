/**
 * True when `letters` may be the pinyin of so many characters; spaces and hyphens part syllables.
 *
 * @example isPinyinOf('shequ', 2) // true
 */
export function isPinyinOf(letters: string, characters: number): boolean {
  let totals = [0]
  for (const word of letters.trim().split(/[\s'\-]+/u)) {
    const own = syllablesOf(word)
    totals = [...new Set(totals.flatMap((total) => own.map((count) => total + count)))]
  }
  return totals.includes(characters)
}

/**
 * How many syllables of pinyin a word of Latin letters consists of, in every way in which it can be read; empty when it is no pinyin
 * (`ktv`, `wifi`). Small letters.
 */
function syllablesOf(word: string): number[] {
  if (word.length > LONGEST || !LETTERS.test(word)) return []
  return counts(word, 0).sort((a, b) => a - b)
}

const LETTERS = /^[a-z]+$/u
const LONGEST = 48

const FINALS: [initials: string, finals: string][] = [
  ['', 'a o e ai ei ao ou an en ang er'],
  ['b', 'a o ai ei ao an en ang eng i ie iao ian in ing u'],
  ['p', 'a o ai ei ao ou an en ang eng i ie iao ian in ing u'],
  ['m', 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u'],
  ['f', 'a o ei ou an en ang eng u'],
  ['d', 'a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un'],
  ['t', 'a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un'],
  ['n', 'a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve'],
  ['l', 'a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve'],
  ['g k h', 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang'],
  ['j q x', 'i ia ie iao iu ian in iang ing iong u ue uan un'],
  ['zh ch sh', 'a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang'],
  ['r z c s', 'a e i ai ei ao ou an en ang eng ong u ua uo ui uan un'],
  ['y', 'a e i o ao ou an in ang ing ong u ue uan un'],
  ['w', 'a o ai ei an en ang eng u'],
]

const SYLLABLES = new Set(FINALS.flatMap(([initials, finals]) => initials.split(' ').flatMap((initial) => finals.split(' ').map((final) => initial + final))))
const LONGEST_SYLLABLE = 6

function counts(word: string, from: number, known = new Map<number, number[]>()): number[] {
  if (from === word.length) return [0]
  const before = known.get(from)
  if (before) return before
  const found = new Set<number>()
  for (let end = from + 1; end <= Math.min(word.length, from + LONGEST_SYLLABLE); end++) {
    if (SYLLABLES.has(word.slice(from, end))) for (const count of counts(word, end, known)) found.add(count + 1)
  }
  known.set(from, [...found])
  return [...found]
}
