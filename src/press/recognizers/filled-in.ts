/** Source of a form for what stands before a form that is filled in: 把诉求装进“一户一表”. */
export const FILLED_IN = '(?:装进|装入|填进|填入|填到)(?:了|一张|这张|那张)?'
