/** What papers put behind a street's name for the office that its 街道 is run from: 大学路街道办事处, 大学路办事处. */
export const OFFICES: readonly string[] = ['街道办事处', '办事处', '街道办']

/** The office in shorter words, and its party's committee: sure only behind a name that a list has. */
export const LISTED_OFFICES: readonly string[] = ['街办', '党工委', '街道党工委']
