/** Name of the folder of articles that were written by hand and have no raw page. */
export const MANUAL = 'manual'
