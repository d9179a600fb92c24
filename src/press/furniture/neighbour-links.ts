import {requiredBy} from '../text/required.ts'

/**
 * A web page's link to the article before or after, with that article's headline on it: `上一篇:修路忙`, both links on one line.
 *
 * @param plain folded text
 * @example isNeighbourLink('下一篇:修路忙') // true
 */
export function isNeighbourLink(plain: string): boolean {
  return WITH_HEADLINE.test(plain) && !/。./u.test(plain)
}

const WITH_HEADLINE = /^[^\p{L}\p{N}]{0,3}(?:上|下|前|后)一(?:篇|条|则)(?:文章|新闻|稿件)?\s?(?:[】\])]\s*\S|[:>»›→]\s*\S|\s+\S{3})/u
/** Characters of which every such line holds one. */
export const NEIGHBOUR_MARKS = requiredBy(WITH_HEADLINE)
