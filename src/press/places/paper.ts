import type {CompiledAuthority} from '../authority/compiled.ts'
import {CITY_PAPER_KIND} from '../wording/paper-names.ts'
import {ORDINARY_STEMS} from '../authority/ordinary-names.ts'

/** Whose paper a page is from: `own` of the authority's city, `other` of another city, `open` when its name does not tell. */
export type PaperOrigin = 'own' | 'other' | 'open'

/**
 * Whose paper a page is from, by the name of the paper: one of the archive's papers or one called after the city or a district of it is
 * its own; one that is called after another city is that city's. A province's name (called like the papers of all its cities) tells
 * nothing, nor does a daily's name (中原日报) that a district shares with a region. A city whose name is a word of prose (东方, 新民) or a
 * district's too has its daily; its other papers mean the word. Papers of other kinds (大江报, 某方今报) are called after no place: undefined.
 *
 * @example originOf('洛南晚报', compiled) // 'other' where elsewhere.yaml names 洛南市
 */
export function originOf(paper: string | undefined, {authority, ownNames, regionNames, elsewhereStems}: CompiledAuthority): PaperOrigin | undefined {
  if (paper === undefined) return undefined
  if (ownNames.some((name) => paper.includes(name)) || authority.papers?.includes(paper)) return 'own'
  const stem = paper.replace(KIND, '')
  if (stem === paper) return regionNames.some((name) => paper.includes(name)) ? 'own' : paper.endsWith('报') ? undefined : 'open'
  const isWord = ORDINARY_STEMS.has(stem) || authority.elsewhere.includes(`${stem}区`)
  if (isWord && !paper.endsWith('日报')) return 'open'
  return elsewhereStems.has(stem) && !authority.elsewhere.includes(`${stem}省`) ? 'other' : 'open'
}

const KIND = new RegExp(`${CITY_PAPER_KIND}$`, 'u')
