import {diffArrays} from 'diff'
import {bare} from '../text/blank.ts'
import {readBody} from '../mdx/body.ts'
import {articleSchema, type ArticleData} from '../schema.ts'
import {readFrontmatter} from './frontmatter.ts'

/**
 * Words that an article had in an earlier version and has no more, though neither a correction, a withdrawal nor a change of its
 * lines (a split) speaks of it. Words that only moved within the article are not lost.
 *
 * @example wordsLost('---\ntitle: 题\n---\n\n甲乙丙丁\n', '---\ntitle: 题\n---\n\n甲\n') // [{words: '乙丙丁'}]
 */
export function wordsLost(before: string, after: string): {words: string}[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  if (!old || !now || now.data.withdrawn) return []
  if (JSON.stringify(old.data.source?.lines) !== JSON.stringify(now.data.source?.lines)) return []
  const declared = (now.data.corrections ?? []).map(({printed}) => bare(printed))
  return hunksBetween(old.words, now.words)
    .filter(({gone, put}) => put.length * 2 < gone.length)
    .filter(({gone}) => timesIn(now.words, gone) < timesIn(old.words, gone) && !declared.some((printed) => printed.includes(gone)))
    .map(({gone}) => ({words: gone}))
}

/**
 * Whether an article's words stand together in another, which it was renamed to or taken into. What cannot be read as an article says nothing.
 *
 * @example keepsWords('---\ntitle: 题\n---\n\n甲乙\n', '---\ntitle: 题\n---\n\n甲乙丙\n') // true
 */
export function keepsWords(before: string, after: string): boolean {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  return old !== undefined && now !== undefined && now.words.includes(old.words)
}

function timesIn(words: string, part: string): number {
  return words.split(part).length - 1
}

function wordsOf(text: string): {data: ArticleData; words: string} | undefined {
  const head = readFrontmatter(text, '')
  const parsed = articleSchema.safeParse(head.yaml?.data)
  if (!parsed.success) return undefined
  const {section, kicker, title, subtitle} = parsed.data
  const body = readBody(head.body, 0).blocks.map((block) => block.text)
  return {data: parsed.data, words: bare([section, kicker, title, subtitle, ...body].join(''))}
}

// Two texts that differ in more places than this are set against each other whole.
const MAX_EDITS = 4000

function hunksBetween(old: string, now: string): {gone: string; put: string}[] {
  const changes = diffArrays([...old], [...now], {maxEditLength: MAX_EDITS})
  if (!changes) return [{gone: old, put: now}]
  const hunks: {gone: string; put: string}[] = []
  let open: {gone: string; put: string} | undefined
  for (const {value, added, removed} of changes) {
    if (!added && !removed) {
      open = undefined
      continue
    }
    if (!open) hunks.push((open = {gone: '', put: ''}))
    if (removed) open.gone += value.join('')
    else open.put += value.join('')
  }
  return hunks
}
