import {endsSentence} from '../rows/sentence-ends.ts'
import {isSourceLine} from '../furniture/source-lines.ts'
import {findBylines} from '../recognizers/bylines.ts'
import {datelineEnd} from '../recognizers/datelines.ts'
import {isLeftOpen} from '../text/left-open.ts'
import {cutsWord} from '../text/words.ts'
import {beginsWithUnit, isBulleted, isDashed, isNumbered, isOffice} from '../wording/headline-forms.ts'
import {gapBetween, isNames, isSigned, namesPeople, OFFICE_CUT} from './names.ts'
import {isSetIn, type Print, type PrintedLine} from './print.ts'

/**
 * Whether the line at `at` goes on with the text that ends on the line above, told by the first rule that fits: what reaches the
 * column's edge does, but where a paragraph, a headline or a signature ends there by chance.
 *
 * @param before that text from its beginning, or its end when it is long; folded, with the blanks at the end of the line
 */
export function goesOn(print: Print, at: number, before: string): boolean {
  const [above, line] = [print.lines[at - 1]!, print.lines[at]!]
  if (!above.full || above.parted || line.blank || line.parted || isSetIn(line, print.margin)) return false
  const text = before.trim()
  const end: End = {print, at, text, line: line.plain, joined: `${before}${line.start > print.margin ? ' ' : gapBetween(before, line.plain)}${line.plain}`.trim(), ends: closes(text), first: text.length <= above.plain.length}
  return RULES.find(({test}) => test(end))?.joins ?? true
}

interface End {
  print: Print
  at: number
  /** up to the end of the line above */
  text: string
  /** the words of the line at `at` */
  line: string
  /** both as one */
  joined: string
  /** the text ends as a sentence does */
  ends: boolean
  /** the text is but the line above */
  first: boolean
}

interface EndRule {
  rule: string
  why: string
  joins: boolean
  test: (end: End) => boolean
}

const RULES: EndRule[] = [
  {rule: 'closing-mark', why: 'no line begins with a mark that closes, or is a dash alone', joins: true, test: ({line}) => /^[,。、;:!?…”’》)\]】]|^—+$/u.test(line)},
  {rule: 'figure', why: 'a figure or a day in two', joins: true, test: ({text, line}) => /\d[:.\-—]?$/u.test(text) && /^[\-—]?\d/u.test(line)},
  {rule: 'item', why: 'opens as an item of news or of a list', joins: false, test: ({line, ends}) => opensNews(line) || isBulleted(line) || (ends && isNumbered(line))},
  {rule: 'imprint', why: 'a headline, and where and when its text was printed', joins: false, test: ({text, line, first}) => first && isHead(text) && isSourceLine(line)},
  {rule: 'labelled', why: 'labels, each with its value', joins: false, test: ({text, line, first}) => first && LABELLED.test(text) && LABELLED.test(line)},
  {rule: 'credited', why: 'names, and below what they or others did for the page', joins: true, test: ({text, joined}) => isNames(text) && DONE_FOR_PAGE.test(joined.slice(text.length - 4, text.length + 10))},
  {rule: 'signed', why: 'nothing but names, with other words below', joins: false, test: ({print, text, joined}) => print.shows !== 'blank lines' && isNames(text) && !isNames(joined) && !OFFICE_CUT.test(text) && !isLeftOpen(text, '(', ')')},
  {rule: 'signed-text', why: 'names at the end of a text, with a headline below', joins: false, test: (end) => isSigned(end.text) && !isSigned(end.joined) && !endsBelow(end)},
  {rule: 'signature-below', why: 'a sentence, and who wrote it', joins: true, test: ({text, line, ends}) => ends && /[。”)]$/u.test(text) && (isNames(line) || isSignature(line))},
  {rule: 'names-below', why: 'a headline, and who wrote what stands under it', joins: false, test: ({text, line}) => isHead(text) && namesPeople(line) && !isNames(text) && !OFFICE_CUT.test(text)},
  {rule: 'bracketed', why: 'a headline in brackets', joins: false, test: ({text}) => /^【[^【】]+】$/u.test(text)},
  {rule: 'headline-parts', why: 'a headline, and below it one of another form', joins: false, test: (end) => isHead(end.text) && (isDashed(end.line) || isOffice(end.line) || (beginsWithUnit(end.line) && beginsWithUnit(end.text))) && !endsBelow(end)},
  {rule: 'stacked', why: 'a kicker, and below it a title, on a page that has others so', joins: false, test: isStacked},
  {rule: 'parted-headline', why: 'a headline in two parts over its text, on a page without blank lines', joins: false, test: (end) => end.print.shows === undefined && end.first && PARTED.test(end.text) && datelineEnd(end.text) === 0 && !isSigned(end.text) && endsBelow(end)},
  {rule: 'speaker', why: 'who said it, behind the words', joins: true, test: ({text, line}) => /[。!?…]”$/u.test(text) && /^[^,。“”:]{1,14}[说道]/u.test(line)},
  {rule: 'sentence', why: 'the page does not show whether a paragraph ends with the sentence', joins: false, test: (end) => end.ends && end.print.shows !== 'blank lines' && !(end.print.shows === 'setting in' && endsBelow(end))},
]

const DONE_FOR_PAGE = /采写|撰文|统筹|策划|版式|美编|责编|编辑|校对|制图/u
/** `初中报名:7月10日`; not who said what. */
const LABELLED = /^[^,。:;“”\d\s]{2,16}(?<![说道称讲叫喊问答是]):/u
const PARTED = /^(?!\d)[^,。;|()]*\S{4}\s[^,。;|()\s]{4}[^,。;|()]*$/u

/** Ends as a paragraph does; after a colon or a semicolon, and after a figure's point, it goes on more often. */
function closes(text: string): boolean {
  return endsSentence(text) && !/[:;.]$/u.test(text)
}

function opensNews(line: string): boolean {
  const end = datelineEnd(line)
  return end > 0 && (/[讯电]$/u.test(line.slice(0, end)) || /^[\s(【\[]/u.test(line.slice(end)))
}

/** A few words without a sentence's mark. */
function isHead(text: string): boolean {
  return text.length <= LONGEST_HEAD && !/[。;]|[,、:]$/u.test(text)
}

const LONGEST_HEAD = 60

function isStacked({print: {stacks, lines}, at, first, text, line}: End): boolean {
  return stacks && first && ONE_HEAD.test(text) && ONE_HEAD.test(line) && !lines[at]!.full && line.length >= SHORTEST_TITLE && !cutsWord(text, line) && endsHead(lines[at + 1])
}

/** One clause, in two parts at most. */
const ONE_HEAD = /^[^,、。;()|>\s]+(?:\s+[^,、。;()|>\s]+)?$/u
const SHORTEST_TITLE = 8

/** Below a headline stand a blank line, those who wrote the text, or an item's opening. */
function endsHead(line: PrintedLine | undefined): boolean {
  return line === undefined || line.blank || isNames(line.plain) || opensNews(line.plain)
}

function isSignature(text: string): boolean {
  const [byline] = findBylines(text)
  return byline !== undefined && byline.start === 0 && byline.end === text.length
}

/** The lines from `at` on end a sentence, or a text with who wrote it: a headline does not. */
function endsBelow({print: {lines, margin}, at}: End): boolean {
  let end = at
  while (end < at + LONGEST && lines[end]!.full && continues(lines[end + 1], margin)) end++
  const text = lines.slice(at, end + 1).map(({plain}) => plain).join('')
  return endsSentence(text) || findBylines(text).some(({rule}) => rule !== 'lead')
}

/** Lines of the longest paragraph that is looked at. */
const LONGEST = 40

function continues(line: PrintedLine | undefined, margin: number): boolean {
  return line?.blank === false && !isSetIn(line, margin)
}
