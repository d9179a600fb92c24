/** What the names of places are made of. */

/** Last part of a qualified name: 新郑市/城关乡 → 城关乡. */
export function bareName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** 大学路街道 → 大学路; 圃田乡 → 圃田. */
export function townStem(name: string): string {
  return name.replace(/(?:街道|镇|(?:回族)?乡)$/u, '')
}

/** What papers put behind a street's name for the office that its 街道 is run from: 大学路街道办事处, 大学路办事处. */
export const OFFICES: readonly string[] = ['街道办事处', '办事处', '街道办']

/** The office in shorter words, and its party's committee: sure only behind a name that a list has. */
export const LISTED_OFFICES: readonly string[] = ['街办', '党工委', '街道党工委']
