/**
 * The shapes that travel from a raw page to its articles. Every position is a line of the raw file (1-based) and a
 * column (0-based UTF-16 unit) in that line's text, so that each later fact can be opened where it is printed.
 */

/** One line of the raw page. `offset` is where its text begins in the decoded file, in UTF-16 units. */
export interface Line {
  number: number
  offset: number
  text: string
  /** words on it that a saved web page marks as an article's headline */
  headings?: readonly string[]
  /** its words are nothing but links of a saved web page */
  linked?: true
}

/** Characters `start` (inclusive) to `end` (exclusive) of one raw line. */
export interface Span {
  line: number
  start: number
  end: number
}

/** First and last line, both inclusive, 1-based. */
export type LineRange = [first: number, last: number]

/** What a passage is in its article. `office` is the office-and-name line of a signed piece of a round-up. */
export type Role = 'section' | 'kicker' | 'title' | 'subtitle' | 'office' | 'byline' | 'subhead' | 'paragraph' | 'caption'

export type ArticleKind = 'article' | 'photo' | 'intro' | 'profile'

/**
 * A run of an article's words with the raw places they came from. `pieces` are in text order and cover `text`, except
 * for characters that a repair put in (the ideographic space between two headline parts).
 */
export interface Passage {
  role: Role
  text: string
  /** a line of verse or of a list: never joined with its neighbours */
  set?: boolean
  /** goes on in the passage below, though it looks finished */
  cut?: boolean
  pieces: Piece[]
}

/** `text.slice(at, at + length)` was printed in raw line `line` from column `column` on. */
export interface Piece {
  at: number
  length: number
  line: number
  column: number
}

/** Why something was decided: the rule's permanent name and, in Chinese, what it saw. */
export interface Reason {
  rule: string
  why: string
}

export interface ArticleSegment {
  type: 'article'
  kind: ArticleKind
  lines: LineRange[]
  passages: Passage[]
  reasons: Reason[]
  /** the rubric it stands under, whether printed inside its lines or above several articles */
  section?: string
  /** How sure the boundaries are: 1 = marked on both sides (headline form and byline), lower = only one sign. */
  confidence: number
}

export interface FurnitureSegment {
  type: 'furniture'
  lines: LineRange
  /** its columns, when other things stand on its line, too */
  columns?: [start: number, end: number]
  reason: Reason
}

export type Segment = ArticleSegment | FurnitureSegment

/** A change of line structure, never of words: a column break re-joined, or a syllable printed twice at a break dropped. */
export interface Repair {
  kind: 'join' | 'doubled'
  /** the line before the break and the line after it */
  lines: [number, number]
  /** for `doubled`: the characters dropped, taken from the second line */
  dropped?: string
  rule: string
}

export type MentionKind = 'date' | 'place' | 'program' | 'person' | 'byline' | 'period'

/** "These characters look like a …": no judgement yet. `passage` indexes the article's passages; start and end are in its text. */
export interface Mention<Value = unknown> {
  kind: MentionKind
  rule: string
  passage: number
  start: number
  end: number
  text: string
  value: Value
}

/** A mention resolved to an EDTF date or an authority name, or the reason why it was not. */
export interface Annotation {
  mention: Mention
  /** EDTF or authority name; none when the mention was put aside */
  value: string | undefined
  certainty: 'stated' | 'implied'
  /** true when it counts as what the article is about, false for a mere mention */
  subject: boolean
  reason: Reason
}

export interface EventFact {
  date: string
  text: string
  line: number
}

export interface PersonFact {
  name: string
  post: string
}

/** What the frontmatter says of an article besides its headline and source; fields as in DESIGN's frontmatter. */
export interface Facts {
  /** EDTF publication date */
  date?: string
  dateBasis?: string
  districts: string[]
  streets: string[]
  communities: string[]
  programs: string[]
  events: EventFact[]
  reporters: string[]
  correspondents: string[]
  photographers: string[]
  people: PersonFact[]
}

/** What is known of a page beforehand: from options, its file name, its record, or an e-paper trailer. */
export interface PageKnown {
  paper?: string
  /** EDTF publication date */
  date?: string
  /** what an editor gives as the date's basis */
  dateBasis?: string
  /** page label as printed: A05, 第06版 */
  label?: string
  section?: string
}
