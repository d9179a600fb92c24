import {fold} from './text/fold.ts'
import {inPrint} from './page-marks.ts'
import {printable} from './text/printable.ts'
import {findBylines} from './recognizers/bylines.ts'
import {datelineEnd} from './recognizers/datelines.ts'
import {NUMBER, YEAR} from './recognizers/numerals.ts'
import type {ArticleSegment, Facts, Passage, Role} from './types.ts'

/** What becomes an article's file: its id, the frontmatter in the order of its fields, and the blocks of its body. */
export interface ArticleDraft {
  /** `L057`: its first raw line, three digits or more */
  name: string
  data: Record<string, unknown>
  blocks: {role: Role; text: string}[]
}

/** Roles that stand in the frontmatter and not in the body. */
const HEAD: ReadonlySet<Role> = new Set(['section', 'kicker', 'title', 'subtitle'])

/**
 * Makes the draft of an article. An item without a headline (a photo, the intro of a page) takes its first words for a title.
 * Control characters, which no paper prints, are left out; the raw file keeps them.
 *
 * @param file name of the raw file in content/raw
 * @param read the same article with the marks by which its first words are told, where the page sets others
 */
export function draftOf({segment, facts}: {segment: ArticleSegment; facts: Facts}, file: string, read = segment): ArticleDraft {
  const head = (role: Role) => segment.passages.find((passage) => passage.role === role)?.text
  const itemUnit = sharesLine(segment.passages) ? head('kicker') : undefined
  const {date, dateBasis, districts, streets, communities, programs, events, reporters, correspondents, photographers, people} = facts
  return {
    name: `L${String(segment.lines[0]![0]).padStart(3, '0')}`,
    data: printable({
      title: head('title') ?? (itemUnit ? undefined : head('kicker')) ?? inPrint(titleFrom(read.passages, itemUnit !== undefined), read.passages, segment.passages),
      kicker: head('title') === undefined ? itemUnit : head('kicker'),
      subtitle: head('subtitle'),
      section: segment.section,
      kind: segment.kind,
      ...{date, dateBasis, districts, streets, communities, programs, events, reporters, correspondents, photographers, people},
      source: {file: `content/raw/${file}`, lines: segment.lines},
    }),
    blocks: segment.passages.filter(({role}) => !HEAD.has(role)).map(({role, text}) => ({role, text: printable(text)})),
  }
}

/** A brief's words without the unit it begins with and the day: `大河路街道 5月17日,植树` → `植树`. */
function withoutUnitAndDay(words: string): string {
  const folded = fold(words)
  const unit = /^\p{Script=Han}{2,16}(?:[区县市乡镇]|街道|办事处|街道办|社区|管委会)(?:\s+(?!\d[\d.]*\s\p{Script=Han})|:\s*)(?=\S)/u.exec(folded)?.[0].length ?? 0
  const day = DAY_FIRST.exec(folded.slice(unit))?.[0].length ?? 0
  return words.slice(unit + day)
}

const HOUR = '(?:[上下]午|[早晚]上?|清[早晨]|凌晨|傍晚|中午|\\d{1,2}[时点]许?)'
const DAY = `(?:(?:${YEAR}\\s?年\\s?)?${NUMBER}\\s?月|[本上]月)\\s?${NUMBER}\\s?[日号]`
const DAY_FIRST = new RegExp(`^(?:${DAY}(?:[~—\\-至到](?:${NUMBER}\\s?月\\s?)?${NUMBER}\\s?[日号])?${HOUR}?(?:是\\p{Script=Han}{2,8}[节日])?,|(?:近日|日前|昨日|昨天|连日来|近期)(?:${HOUR}(?=,))?,?)\\s*(?=\\S{6})`, 'u')
/** Who asks the question with which an interview opens: the paper, or `问`. */
const ASKER_FIRST = /^(?:《[^《》]{2,20}》|记者|问|q):\s*(?=\S{6})/iu
/** What somebody says first of all, without its marks. */
const SAID_FIRST = /^“([^“”]{6,40}?)[,。!?…]*”/u

/** The unit and the text of an item are printed on one line. */
function sharesLine(passages: Passage[]): boolean {
  const line = (role: Role) => passages.find((passage) => passage.role === role)?.pieces[0]?.line
  return line('kicker') === line('paragraph')
}

/** A headline on the line of its text, set apart by an ideographic space: `●修路忙 近日,…`. */
const RUN_IN_HEAD = /^[^\u3000,，。;；!！?？:：]{5,30}(?=\u3000+\S{6})/u
/** Behind its unit any space sets it apart: `某某镇 修路忙 近日,…`. */
const RUN_IN_BEHIND_UNIT = /^[^\s,，。;；!！?？:：]{5,30}(?=\s+\S{6})/u

/** The first clause of the words, without `本报讯` and bylines: at most 30 characters. */
function titleFrom(passages: Passage[], behindUnit: boolean): string {
  const text = passages.find(({role}) => role === 'paragraph' || role === 'caption')?.text ?? passages[0]?.text ?? ''
  const lead = findBylines(text).find(({rule}) => rule === 'lead')?.end ?? datelineEnd(fold(text))
  const opening = text.slice(lead).replace(/^[^\p{L}\p{N}“《]+/u, '').trim()
  const folded = fold(opening)
  const said = SAID_FIRST.exec(folded)?.[1]
  if (said !== undefined) return printable(opening.slice(1, 1 + (said.length <= LONGEST_CLAUSE ? said : clauseOf(said)).length)).trim()
  const words = withoutUnitAndDay(opening.slice(ASKER_FIRST.exec(folded)?.[0].length ?? 0))
  const clause = (behindUnit ? RUN_IN_BEHIND_UNIT : RUN_IN_HEAD).exec(words)?.[0] || clauseOf(words)
  return printable(clause).trim() || '无题'
}

const LONGEST_CLAUSE = 30

/** The words up to the first mark, no more than a headline has. */
function clauseOf(words: string): string {
  return words.slice(0, /^.{6,30}?(?=[,。;!?:])/u.exec(fold(words.slice(0, 40)))?.[0].length ?? LONGEST_CLAUSE)
}
