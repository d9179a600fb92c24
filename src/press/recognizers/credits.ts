import type {ArticleSegment, Mention, Passage} from '../types.ts'
import type {Byline} from './byline.ts'
import {findBylines} from './bylines.ts'
import {PAPER_BEFORE} from '../wording/paper-names.ts'
import {readCredits, type Credits} from './credit-line.ts'
import {readBareNames} from './names.ts'

/** One byline of an article, with its place in the passages. */
export interface PlacedByline extends Byline {
  passage: number
}

/**
 * Every byline of an article in printed order: in its byline lines (two that follow each other are read as one), where its
 * paragraphs open and where they end.
 */
export function findArticleBylines(segment: ArticleSegment): PlacedByline[] {
  const found: PlacedByline[] = []
  const {passages} = segment
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]!
    if (passage.role === 'byline') {
      const end = passages.findIndex((other, k) => k > i && other.role !== 'byline')
      const run = passages.slice(i, end === -1 ? undefined : end)
      found.push(...readRun(run, i))
      i += run.length - 1
    } else if (passage.role === 'paragraph' || passage.role === 'caption') {
      for (const byline of findBylines(passage.text)) if (byline.rule !== 'author-note') found.push({...byline, passage: i})
    }
  }
  return found
}

/** The names of an article's writers and photographers, each once, in printed order. */
export function creditsOf(bylines: readonly Byline[]): Credits {
  const all = (field: keyof Credits) => [...new Set(bylines.flatMap(({credits}) => credits[field]))]
  return {reporters: all('reporters'), correspondents: all('correspondents'), photographers: all('photographers')}
}

export function bylineMentions(bylines: readonly PlacedByline[], passages: readonly Passage[]): Mention<Credits>[] {
  return bylines.map(({rule, start, end, credits, passage}) => ({
    kind: 'byline',
    rule: `byline-${rule}`,
    passage,
    start,
    end,
    text: passages[passage]!.text.slice(start, end),
    value: credits,
  }))
}

/** Byline lines under each other: `晚报记者` and the names below it belong together. */
function readRun(run: Passage[], first: number): PlacedByline[] {
  const each = run.map(({text}, k) => placed(readLine(text), text, first + k))
  const namesGoOn = run.length > 1 && run.slice(1).some(({text}) => readCredits(text) === undefined && readBareNames(text) !== undefined)
  if (!namesGoOn && each.every((byline) => byline !== undefined)) return each
  const whole = readCredits(run.map(({text}) => text).join(' '))
  if (whole) return [placed(whole, run[0]!.text, first)!]
  return each.filter((byline) => byline !== undefined)
}

function readLine(text: string): Credits | undefined {
  const credits = readCredits(text) ?? findBylines(text)[0]?.credits
  if (credits) return credits
  const names = readBareNames(text.replace(/^\s*[(（□◎]|[)）]\s*$/gu, '').replace(PAPER_BEFORE, ''))
  return names && {reporters: names, correspondents: [], photographers: []}
}

function placed(credits: Credits | undefined, text: string, passage: number): PlacedByline | undefined {
  return credits && {rule: 'own-line', start: 0, end: text.length, credits, passage}
}
