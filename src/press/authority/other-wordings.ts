import {OFFICES} from './name-parts.ts'

/**
 * How papers also write a town that lists call otherwise: with or without the 路 or 街 of a street's name (甲水街道办事处 of 甲水路街道, 甲水路办事处 of
 * 甲水街道), and by the kind that it was before or has become (甲水乡 of 甲水镇). None is sure without the town's district.
 *
 * @param name official name without its qualifier
 * @example otherWordings('石门镇') // ['石门乡', '石门街道', '石门街道办事处', '石门办事处', '石门街道办']
 */
export function otherWordings(name: string): string[] {
  const [, stem, kind] = SHAPE.exec(name) ?? []
  if (stem === undefined || DONE_TO_STREETS.test(stem)) return []
  if (kind !== '街道') return [...KINDS.filter((other) => other !== kind).map((other) => stem + other), ...STREET_KINDS.map((office) => stem + office)]
  const short = stem.replace(/[路街]$/u, '')
  const stems = short === stem ? [`${stem}路`] : short.length >= 2 && !DONE_TO_STREETS.test(short) ? [short] : []
  return [...stems.flatMap((other) => STREET_KINDS.map((office) => other + office)), `${stem}镇`, `${stem}乡`]
}

const SHAPE = /^(\p{Script=Han}{2,}?)(街道|镇|回族乡|乡)$/u
const KINDS = ['乡', '镇']
const STREET_KINDS = ['街道', ...OFFICES]

/** 建设街道: before 街道 these say what is done to a street. */
const DONE_TO_STREETS = /^(?:建设|解放|开发|发展|美化|整治)$/u
