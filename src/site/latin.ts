import {pinyin} from 'pinyin-pro'

/**
 * The Latin letters that a reader may type for a name.
 *
 * @example latinOf('二七区') // {pinyin: 'erqiqu', initials: 'eqq'}
 */
export function latinOf(name: string): {pinyin: string; initials: string} {
  const syllables = pinyin(name, {toneType: 'none', type: 'array', nonZh: 'removed', v: true})
  return {pinyin: syllables.join(''), initials: syllables.map((syllable) => syllable[0]).join('')}
}
