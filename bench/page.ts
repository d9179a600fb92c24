import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import type {ArticleKind, LineRange, Repair, Role} from '../src/press/types.ts'
import {expand} from './grammar.ts'
import type {News, Scene} from './news.ts'
import type {Random} from '../scripts/random.ts'
import {COMMON} from './words.ts'

/** An article as it will stand in content/articles: its frontmatter without `source`, and the words of its body. */
export interface PrintedArticle {
  kind: ArticleKind
  lines: LineRange
  fields: Record<string, unknown>
  blocks: {role: Role; text: string}[]
}

export interface PrintedPage {
  raw: string
  digest: string
  articles: PrintedArticle[]
  repairs: Repair[]
}

/** What goes onto a page: the words and the facts they state. */
export interface Story {
  kind: ArticleKind
  news: News
  scene: Scene
}

/**
 * Sets stories as a newspaper page comes to the archive: one line a paragraph, blank lines between, a headline in one of
 * the usual forms, the byline in the first paragraph or on its own line, and now and then a paragraph broken in two by its column.
 * Every non-blank character of the page belongs to one of the articles.
 */
export function setPage(stories: readonly Story[], random: Random): PrintedPage {
  const page: Sheet = {lines: [], repairs: []}
  const articles = stories.map((story) => (story.kind === 'photo' ? setPhoto(story, page, random) : setArticle(story, page, random)))
  const raw = `${page.lines.join('\n')}\n`
  return {raw, digest: bytesToHex(sha256(utf8ToBytes(raw))), articles, repairs: page.repairs}
}

interface Sheet {
  lines: string[]
  repairs: Repair[]
}

function setArticle({news, scene, kind}: Story, page: Sheet, random: Random): PrintedArticle {
  const byline = drawByline(random)
  const unit = random.chance(0.35) ? scene.town : undefined
  const first = page.lines.length + 1
  if (unit) print(unit, page)
  print(news.title, page)
  if (news.subtitle) print(news.subtitle, page)
  const blocks = [...news.blocks] as PrintedArticle['blocks']
  if (byline.alone) blocks.unshift({role: 'byline', text: byline.alone})
  else blocks[0] = {role: 'paragraph', text: byline.inline + (blocks[0]?.text ?? '')}
  for (const block of blocks) printBlock(block, page, random)
  return {
    kind,
    lines: [first, page.lines.length - 1],
    fields: {
      title: news.title.replace(/ /gu, '\u3000'),
      ...(unit && {kicker: unit}),
      ...(news.subtitle && {subtitle: news.subtitle}),
      ...factsOf(scene),
      reporters: byline.reporters,
      correspondents: byline.correspondents,
    },
    blocks,
  }
}

function setPhoto({news, scene}: Story, page: Sheet, random: Random): PrintedArticle {
  const photographer = person(random)
  const text = `${news.blocks[0]?.text ?? news.title}本报记者 ${photographer} 摄`
  const first = page.lines.length + 1
  print(news.title, page)
  print(text, page)
  return {
    kind: 'photo',
    lines: [first, page.lines.length - 1],
    fields: {title: news.title.replace(/ /gu, '\u3000'), ...factsOf(scene), photographers: [photographer]},
    blocks: [{role: 'caption', text}],
  }
}

function factsOf({district, town, community, program}: Scene): Record<string, unknown> {
  return {
    districts: [district],
    streets: [town],
    ...(community && {communities: [community]}),
    ...(program && {programs: [program]}),
  }
}

/** A line and the blank line below it. */
function print(text: string, page: Sheet): void {
  page.lines.push(text, '')
}

/** One long paragraph in five is broken in the middle of a sentence, as columns do, and the join is recorded. */
function printBlock({role, text}: PrintedArticle['blocks'][number], page: Sheet, random: Random): void {
  const at = Math.floor(text.length / 2)
  const inSentence = /^\p{Script=Han}{2}$/u.test(text.slice(at - 1, at + 1))
  if (role !== 'paragraph' || text.length < 120 || !inSentence || !random.chance(0.2)) return print(text, page)
  const before = page.lines.length + 1
  print(text.slice(0, at), page)
  print(text.slice(at), page)
  page.repairs.push({kind: 'join', lines: [before, before + 2], rule: 'unfinished-sentence'})
}

interface Byline {
  reporters: string[]
  correspondents: string[]
  /** on its own line */
  alone?: string
  /** before the first paragraph's words */
  inline: string
}

function drawByline(random: Random): Byline {
  const reporters = names(random, random.pick([1, 1, 1, 2]))
  const correspondents = names(random, random.pick([0, 1, 1, 2, 3]))
  const signed = `记者 ${reporters.join(' ')}${correspondents.length > 0 ? ` 通讯员 ${correspondents.join(' ')}` : ''}`
  const alone = random.chance(0.2) ? `本报${signed}` : undefined
  return {reporters, correspondents, ...(alone && {alone}), inline: `本报讯(${signed})`}
}

/** Reporters of a paper are few and write often: about 120 names in all. */
function person(random: Random): string {
  const row = random.int(0, 119)
  const surnames = COMMON.surname as readonly string[]
  const given = COMMON.given as readonly string[]
  return `${surnames[row % surnames.length]}${given[(row * 7) % given.length]}${row % 3 === 0 ? '' : given[(row * 13 + 5) % given.length]}`
}

function names(random: Random, count: number): string[] {
  return [...new Set(Array.from({length: count}, () => (random.chance(0.8) ? person(random) : expand('name', {}, COMMON, random))))]
}
