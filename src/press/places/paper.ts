import type {CompiledAuthority} from '../compiled.ts'

/** Whose paper a page is from: `own` of the authority's city, `other` of another city, `open` when its name does not tell. */
export type PaperOrigin = 'own' | 'other' | 'open'

/**
 * Whose paper a page is from, by the name of the paper: one of the archive's papers or one called after the city is its own; one
 * that is called after another city is that city's. A province's name (called like the papers of all its cities) tells nothing.
 *
 * @example originOf('洛南晚报', compiled) // 'other' where elsewhere.yaml names 洛南市
 */
export function originOf(paper: string | undefined, {authority, cityNames, elsewhereStems}: CompiledAuthority): PaperOrigin | undefined {
  if (paper === undefined) return undefined
  if (cityNames.some((name) => paper.includes(name)) || authority.papers?.includes(paper)) return 'own'
  const stem = KIND.test(paper) ? paper.replace(KIND, '') : ''
  return elsewhereStems.has(stem) && !authority.elsewhere.includes(`${stem}省`) ? 'other' : 'open'
}

/** What a city's papers are called. */
const KIND = /(?:日报|晚报|早报|晨报|商报|都市报|时报|广播电视报)$/u
