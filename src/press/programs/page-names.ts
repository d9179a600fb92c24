import type {ReadArticle} from '../dates/evidence.ts'
import type {ProgramExpression} from '../recognizers/program-mention.ts'
import type {Mention} from '../types.ts'
import {phraseOf} from '../authority/phrase.ts'
import {fold} from '../text/fold.ts'

/**
 * Campaigns that one article of a page names in full (“百日扫尘”行动) and others by their marked phrase alone (“百日扫尘”以来): there the same is
 * meant. Of other coined names another article may mean something else.
 *
 * @returns the articles, with the mentions that the page's own names add
 * @example withPageNames([…开展“百日扫尘”行动…, …“百日扫尘”以来…])[1].mentions.at(-1)?.value // {programs: [], proposed: '“百日扫尘”行动', kind: '行动'}
 */
export function withPageNames(articles: readonly ReadArticle[]): readonly ReadArticle[] {
  const names = new Map<string, ProgramExpression>()
  for (const {mentions} of articles) {
    for (const {rule, value} of mentions) {
      const {proposed} = value as ProgramExpression
      if (rule !== 'quoted-with-head' || proposed === undefined || !CAMPAIGN.test(fold(proposed))) continue
      const phrase = phraseOf(proposed)
      if (phrase.length >= SHORTEST && !names.has(phrase)) names.set(phrase, value as ProgramExpression)
    }
  }
  if (names.size === 0) return articles
  return articles.map((article) => {
    const added = [...names].flatMap(([phrase, value]) => mentionsOf(article, phrase, value))
    return added.length > 0 ? {...article, mentions: [...article.mentions, ...added]} : article
  })
}

const CAMPAIGN = /”(?:专项|集中|综合|联合|大)*(?:行动|整治|治理|攻坚战|战役|会战|工程)$/u
/** Letters of a phrase that nobody marks for another reason. */
const SHORTEST = 4

function mentionsOf({segment, folded, mentions}: ReadArticle, phrase: string, value: ProgramExpression): Mention[] {
  const marked = `“${phrase}”`
  return folded.flatMap((text, passage): Mention[] => {
    const start = segment.passages[passage]!.role === 'byline' ? -1 : text.indexOf(marked)
    const end = start + marked.length
    if (start < 0 || mentions.some((other) => other.kind === 'program' && other.passage === passage && other.start < end && start < other.end)) return []
    return [{kind: 'program', rule: 'named-on-page', passage, start, end, text: segment.passages[passage]!.text.slice(start, end), value}]
  })
}
