import {isUnitName} from './headline-forms.ts'
import {isSetIn, opensItem} from './line-order.ts'
import {readPhotoReport, readPictureLines} from './picture-lines.ts'
import {signatureOf, type Byline} from './recognizers/bylines.ts'
import {readBareNames} from './recognizers/names.ts'
import type {Row, Shape} from './rows.ts'

/**
 * Looks at each row again with those beside it: what a line is often shows only there. Each rule may rename a stretch of rows
 * that begins at one of them.
 */
export function settleNeighbours(rows: readonly Row[]): Row[] {
  const settled = [...rows]
  for (const {rule, why, read} of RULES) {
    for (let at = 0; at < settled.length; at++) {
      const renamed = read(settled, at)
      for (const [i, change] of renamed.entries()) settled[at + i] = {...settled[at + i]!, ...change, reason: {rule, why}}
      at += Math.max(0, renamed.length - 1)
    }
  }
  return settled
}

interface NeighbourRule {
  rule: string
  why: string
  /** what becomes of the rows from `at` on; nothing when the rule does not fit */
  read: (rows: readonly Row[], at: number) => readonly Change[]
}

type Change = {shape: Shape; set?: true; continues?: true; bylines?: readonly Byline[]; closed?: boolean}

const RULES: NeighbourRule[] = [
  {
    rule: 'sentence-goes-on',
    why: '行末像署名，但下一行接着，是句子的开头',
    read: (rows, at) => {
      const [row, next] = [rows[at]!, rows[at + 1]]
      if (row.bylines.length === 0 || row.bylines.at(-1)!.rule !== 'glued' || next?.shape !== 'body' || opensItem(next)) return []
      return [{shape: 'body', bylines: row.bylines.slice(0, -1), closed: false}]
    },
  },
  {
    rule: 'quoted-headline',
    why: '整行是一句引语，下面是标题',
    read: (rows, at) => {
      const [row, next] = [rows[at]!, rows[at + 1]]
      const quoted = row.shape === 'body' && row.plain.length <= 20 && /^[“"][^“”"]+[!?…][”"]$/u.test(row.plain)
      return quoted && next?.shape === 'display' && (row.gap > 0 || at === 0) ? [{shape: 'display'}] : []
    },
  },
  {
    rule: 'headline-to-comma',
    why: '标题分几行，这一行止于逗号',
    read: (rows, at) => {
      const row = rows[at]!
      const short = row.shape === 'body' && row.plain.length <= 14 && /^[^,。]+,$/u.test(row.plain)
      return short && rows[at - 1]?.shape === 'display' && rows[at + 1]?.shape === 'display' ? [{shape: 'display'}] : []
    },
  },
  {
    rule: 'closing-sentence',
    why: '正文的末一句没有句号：谁参加了会议，或者一句祝愿，下面是另一篇的标题',
    read: (rows, at) => (rows[at]!.shape === 'display' && isUnderText(rows, at) && CLOSING_FORMS.some((form) => form.test(rows[at]!.plain)) ? [{shape: 'body', closed: true}] : []),
  },
  {
    rule: 'set-in-as-text',
    why: '与上面的正文一样空两格，下面的标题顶格',
    read: (rows, at) => {
      const [above, row, next] = [rows[at - 1], rows[at]!, rows[at + 1]]
      const setIn = row.shape === 'display' && isSetIn(row) && above?.start === row.start && next?.start === 0
      return setIn && isUnderText(rows, at) ? [{shape: 'body', closed: true}] : []
    },
  },
  {rule: 'headline-under-cut-text', why: '上文断在句中，这几行下面以电头开头，是另一篇的标题', read: readUnderCut},
  {
    rule: 'list-after-colon',
    why: '冒号之后的名单，一行一项',
    read: (rows, at) => {
      const row = rows[at]!
      if (row.shape !== 'display' || rows[at - 1]?.shape !== 'body' || !/[:]$/u.test(rows[at - 1]!.plain)) return []
      let end = at + 1
      while (rows[end]?.shape === 'display' && rows[end]!.gap === 0) end++
      return end - at >= 2 ? rows.slice(at, end).map(() => ({shape: 'body', set: true})) : []
    },
  },
  {rule: 'verse', why: '成段的短行，是诗', read: readVerse},
  {rule: 'photo-lines', why: '图片说明，下一行是摄影者', read: readPictureLines},
  {rule: 'photo-report', why: '上文另有署名，这一段末尾署摄影报道者', read: readPhotoReport},
  {
    rule: 'picture-source',
    why: '上面图片的来源',
    read: (rows, at) => (rows[at]!.reason.rule === 'picture-source' && rows[at - 1] !== undefined && rows[at - 1]!.shape !== 'furniture' ? [{shape: 'caption', continues: true}] : []),
  },
  {
    rule: 'caption-after-signature',
    why: '文/图署名之后单独一短句，是图片说明',
    read: (rows, at) => {
      const [before, row, next] = [rows[at - 1], rows[at]!, rows[at + 1]]
      const short = row.shape === 'body' && !row.dateline && row.bylines.length === 0 && row.plain.length <= LONGEST_CAPTION && /^[^。!?:“”]+。$/u.test(row.plain)
      return short && next?.shape !== 'body' && next?.shape !== 'byline' && isSignedWithPhotos(before) ? [{shape: 'caption', continues: true}] : []
    },
  },
  {
    rule: 'author-with-ornament',
    why: '方框之后只有姓名，在标题之下或正文之末',
    read: (rows, at) => {
      const row = rows[at]!
      const name = row.shape === 'display' || row.shape === 'rubric' ? ORNAMENTED.exec(row.plain)?.[1] : undefined
      if (name === undefined || ORDINARY.test(name) || isUnitName(name)) return []
      const [above, below] = [rows[at - 1]?.shape, rows[at + 1]?.shape]
      const placed = below === 'body' ? above === 'display' || above === 'rubric' : above === 'body'
      const names = placed ? readBareNames(row.text.slice(1)) : undefined
      return names ? [{shape: 'byline', bylines: [signatureOf(names, 0, row.text.length)]}] : []
    },
  },
  {
    rule: 'author-under-title',
    why: '标题之下只有姓名的一行',
    read: (rows, at) => {
      const row = rows[at]!
      if (row.shape !== 'display' || row.plain.length > 5 || rows[at - 1]?.shape !== 'display' || rows[at + 1]?.shape !== 'body' || rows[at + 1]!.dateline) return []
      const signed = signedBy(row)
      return signed ? [signed] : []
    },
  },
]

/** Papers set this ornament before those who sign; other ornaments stand before units and items. */
const ORNAMENTED = /^[□◎]\s?([^\s□◎].{1,30})$/u

/** Words of headlines that begin with what is also a surname. */
const ORDINARY = /^(?:文明|安全|平安|方便|温馨|高兴|和谐|成果|成效|时间|时代|全面|全力|明白|金秋|常态|喜庆|幸福|万象|雷锋|安心|舒心|舒适|经验|管理|马上|常年|周末|周边|连心|连连|万家|千家|安居|乐业|温暖|关爱|关注|党建|项目|公开|公益|易行|乐享|花开|向好|向上|上门|路灯|路况|水清|山青|家门|国策|民生|方案|计划|沈阳|洛阳)/u

/** A line right below a closed text, with a headline or nothing below it. */
function isUnderText(rows: readonly Row[], at: number): boolean {
  const [above, next] = [rows[at - 1], rows[at + 1]]
  return above?.shape === 'body' && above.closed && above.last !== true && (next === undefined || next.shape === 'display' || next.shape === 'rubric')
}

/** Sentences that news end in and that no kicker says. */
const CLOSING_FORMS = [
  /^(?:[各市区县镇乡]|有关|相关|全体|街道|社区|[^。]*[、等])[^。]*(?:负责人|负责同志|班子成员|代表|有关人员|工作人员|干部|书记|主任)[^。]{0,6}(?:参加|出席|列席|陪同)(?:了)?(?:[^。]{0,8}(?:会议|活动|仪式|座谈会?|调研|视察|检查|大会))?$/u,
  /^(?:欢迎|祝愿?|恭祝|愿|期待|敬请|快来)[^。]{4,28}!$/u,
]

/** Up to three short lines under text that stops in mid-sentence, an item's opening below them. */
function readUnderCut(rows: readonly Row[], at: number): Change[] {
  const above = rows[at - 1]
  if (above?.shape !== 'body' || above.closed || above.cut || above.bylines.some(({rule}) => rule !== 'lead') || above.plain.length < SHORTEST_CUT || rows[at]!.shape !== 'body') return []
  let end = at
  while (end - at < 3 && isShort(rows[end])) end++
  return end > at && opensItem(rows[end]) ? rows.slice(at, end).map(() => ({shape: 'display'})) : []
}

/** A line of text broken line by line is shorter. */
const SHORTEST_CUT = 31

function isShort(row: Row | undefined): boolean {
  return row?.shape === 'body' && !row.closed && !row.full && !row.cut && row.bylines.length === 0 && !row.dateline && row.plain.length >= 3 && row.plain.length <= 30 && !/[。;]|[,、]$/u.test(row.plain)
}

const LONGEST_CAPTION = 30

/** Text or a line that ends in the signature of one who wrote and took the pictures: `(记者 方大山 文/图)`. */
function isSignedWithPhotos(row: Row | undefined): boolean {
  if (row?.shape !== 'body' && row?.shape !== 'byline') return false
  const byline = row.bylines.at(-1)
  return byline !== undefined && byline.rule !== 'lead' && row.plain.length - byline.end <= 1 && /文\s?[/、]?\s?图|\/图|摄影|图\/文/u.test(row.plain.slice(byline.start))
}

const LONGEST_VERSE = 18
const FEWEST_VERSES = 6

/** Short lines without sentence marks, most of them right under each other: after a headline of one or two lines they are verse. */
function readVerse(rows: readonly Row[], at: number): Change[] {
  if (at > 0 && isVerse(rows[at - 1]!)) return []
  let end = at
  while (end < rows.length && isVerse(rows[end]!)) end++
  if (end - at < FEWEST_VERSES + 1) return []
  const head = headOf(rows.slice(at, end))
  // The last stretch may be the headline of what follows.
  const tail = rows.findLastIndex((row, i) => i > at + head && i < end && row.gap > 0)
  const last = rows[end]?.shape === 'body' || rows[end]?.shape === 'byline' ? (tail > at + head && end - tail <= 2 ? tail : end) : end
  const verses = rows.slice(at + head, titleBefore(rows, at + head, last))
  const tight = verses.filter(({gap}) => gap === 0).length
  const rest = rows.slice(at + head)
  if (verses.length < FEWEST_VERSES || tight < verses.length * 0.6 || !rest.some(({gap}) => gap > 0)) return []
  const first = rows.slice(at, at + head).map((row, i): Change => (i > 0 && i === head - 1 ? (signedBy(row) ?? {shape: 'display'}) : {shape: 'display'}))
  return [...first, ...verses.map((): Change => ({shape: 'body', set: true, closed: true}))]
}

/** Lines above the first stanza: title, author, the name of the page. */
function headOf(run: readonly Row[]): number {
  const starts = [0, ...run.flatMap((row, i) => (i > 0 && row.gap > 0 ? [i] : []))]
  const stanza = starts.findIndex((start, i) => (starts[i + 1] ?? run.length) - start > 2)
  const head = stanza === -1 ? (starts[1] ?? 1) : starts[stanza]!
  return head >= 1 && head <= 3 ? head : 1
}

/** One name and nothing else, of one who wrote what stands below. */
function signedBy(row: Row): Change | undefined {
  const names = ORDINARY.test(row.plain) || isUnitName(row.plain) || row.plain.length > 5 ? undefined : readBareNames(row.text)
  return names?.length === 1 ? {shape: 'byline', bylines: [signatureOf(names, 0, row.text.length)]} : undefined
}

/** A line alone between blank lines is a headline again. */
function titleBefore(rows: readonly Row[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (rows[i]!.gap > 0 && (rows[i + 1]?.gap ?? 1) > 0) return i
  return to
}

function isVerse({shape, plain, dateline, bylines}: Row): boolean {
  return (shape === 'display' || shape === 'body') && !dateline && bylines.length === 0 && plain.length <= LONGEST_VERSE && !/[。;:]|本报|记者|\d/u.test(plain)
}
