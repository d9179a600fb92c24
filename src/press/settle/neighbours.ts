import {isSetIn, opensItem} from '../rows/line-order.ts'
import type {Row, RowChange} from '../rows/row.ts'
import {readAuthor, readPictured, signedWithOrnament} from './lone-names.ts'
import {readOfficeLines} from './office-lines.ts'
import {readHalves, readPhotoReport, readPictureLines, readScenes} from './picture-lines.ts'
import {readPhotoStory} from './photo-stories.ts'
import {readCall, readFirstLabelled, readKickerOfClauses, readKickerToEllipsis, readLabelled} from './reader-lines.ts'
import {readVerse} from './verse.ts'

/**
 * Looks at each row again with those beside it: what a line is often shows only there. Each rule may rename a stretch of rows
 * that begins at one of them.
 */
export function settleNeighbours(rows: readonly Row[]): Row[] {
  const settled = [...rows]
  for (const {rule, why, read} of RULES) {
    for (let at = 0; at < settled.length; at++) {
      const renamed = read(settled, at)
      if (renamed.length === 0) continue
      for (const [i, change] of renamed.entries()) settled[at + i] = {...settled[at + i]!, ...change, reason: {rule, why}}
      at += renamed.length - 1
    }
  }
  return settled
}

interface NeighbourRule {
  rule: string
  why: string
  /** what becomes of the rows from `at` on; nothing when the rule does not fit */
  read: (rows: readonly Row[], at: number) => readonly RowChange[]
}

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
    why: '整行是一句引语，下面是标题，或是署名和电头',
    read: (rows, at) => {
      const [row, next] = [rows[at]!, rows[at + 1]]
      const quoted = row.shape === 'body' && row.plain.length <= 20 && /^[“"][^“”"]+[!?…][”"]$/u.test(row.plain)
      const opens = next?.shape === 'display' || (next?.shape === 'byline' && rows[at + 2]?.dateline === true)
      return quoted && opens && (row.gap > 0 || at === 0) ? [{shape: 'display'}] : []
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
  {rule: 'kicker-to-ellipsis', why: '版面最前面的一行以省略号收尾，紧接着是标题，是引题', read: readKickerToEllipsis},
  {rule: 'kicker-of-clauses', why: '两个分句，中间分号，下面是标题和署名或电头', read: readKickerOfClauses},
  {
    rule: 'closing-sentence',
    why: '正文的末一句没有句号：谁参加了会议、怎样联系，或者一句祝愿，下面是另一篇的标题',
    read: (rows, at) => (rows[at]!.shape === 'display' && isUnderText(rows, at) && CLOSING_FORMS.some((form) => form.test(rows[at]!.plain)) ? [{shape: 'body', closed: true}] : []),
  },
  {rule: 'labelled-line', why: '正文里“报名时间：”一类的一行', read: readLabelled},
  {rule: 'first-labelled', why: '各段都以“位置”“问题”一类的字样开头，这是最短的头一段', read: readFirstLabelled},
  {rule: 'call-under-title', why: '标题之下招呼读者的一句，是正文的开头', read: readCall},
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
  {rule: 'photo-story', why: '组图：标题下面一行摄影者，图片说明各有编号', read: readPhotoStory},
  {rule: 'photo-lines', why: '图片说明，下一行是摄影者', read: readPictureLines},
  {rule: 'photo-report', why: '上文另有署名，这一段末尾署摄影报道者', read: readPhotoReport},
  {rule: 'photo-halves', why: '图片说明在句中换了栏，后一半末尾署摄影者', read: readHalves},
  {rule: 'photo-scenes', why: '说的不是上文的事，下一段末尾署摄影者，两段都是图片说明', read: readScenes},
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
    rule: 'caption-of-article',
    why: '文章署文/图，末尾以“图为”开头而没有另署摄影者的，是它的图片说明',
    read: (rows, at) => (rows[at]!.reason.rule === 'caption-words' && rows[at]!.bylines.length === 0 && rows[at + 1]?.shape !== 'byline' && rows[at + 1]?.shape !== 'caption' && rows[at - 1]?.shape === 'body' && isOfOwnPictures(rows, at) ? [{shape: 'caption', continues: true}] : []),
  },
  {
    rule: 'author-with-ornament',
    why: '方框之后只有姓名，在标题之下或正文之末',
    read: (rows, at) => {
      const row = rows[at]!
      const [above, below] = [rows[at - 1]?.shape, rows[at + 1]?.shape]
      const placed = below === 'body' ? above === 'display' || above === 'rubric' : above === 'body'
      const signed = placed && (row.shape === 'display' || row.shape === 'rubric') ? signedWithOrnament(row) : undefined
      return signed ? [signed] : []
    },
  },
  {rule: 'office-and-name-lines', why: '标题之下一行单位职务，一行姓名', read: readOfficeLines},
  {rule: 'pictured-under-title', why: '标题之下只有姓名的一行，正文写的就是这个人', read: readPictured},
  {rule: 'author-under-title', why: '标题之下只有姓名的一行', read: readAuthor},
]

/** A line right below a closed text, with a headline or nothing below it. */
function isUnderText(rows: readonly Row[], at: number): boolean {
  const [above, next] = [rows[at - 1], rows[at + 1]]
  return above?.shape === 'body' && above.closed && above.last !== true && (next === undefined || next.shape === 'display' || next.shape === 'rubric')
}

/** Lines that news and notices end in and that no kicker says. */
const CLOSING_FORMS = [
  /^(?:[各市区县镇乡]|有关|相关|全体|街道|社区|[^。]*[、等])[^。]*(?:负责人|负责同志|班子成员|代表|有关人员|工作人员|干部|书记|主任)[^。]{0,6}(?:参加|出席|列席|陪同)(?:了)?(?:[^。]{0,8}(?:会议|活动|仪式|座谈会?|调研|视察|检查|大会))?$/u,
  // 咨询电话:65001234(工作日)
  /^\p{Script=Han}{2,10}(?:电话|热线|邮箱|网址|地址|地点|方式)\s?:\s?[^。!?“”]{4,40}$/u,
  /^(?:记得|别忘|赶[快紧])[^。]{4,28}!$/u,
  /^(?:欢迎|祝愿?|恭祝|愿|期待|敬请|快来)[^。]{4,28}!$/u,
]

/** Up to three short lines under text that stops in mid-sentence, an item's opening below them. */
function readUnderCut(rows: readonly Row[], at: number): RowChange[] {
  const above = rows[at - 1]
  if (above?.shape !== 'body' || above.closed || above.cut || above.bylines.some(({rule}) => rule !== 'lead') || above.plain.length < SHORTEST_CUT || rows[at]!.shape !== 'body') return []
  let end = at
  while (end - at < 3 && isShort(rows[end])) end++
  return end > at && opensItem(rows[end]) ? rows.slice(at, end).map(() => ({shape: 'display'})) : []
}

/** A line of text broken line by line is shorter. */
const SHORTEST_CUT = 31

function isShort(row: Row | undefined): boolean {
  return row?.shape === 'body' && !row.closed && !row.cut && row.bylines.length === 0 && !row.dateline && row.plain.length >= 3 && row.plain.length <= 30 && !/[。;]|[,、]$/u.test(row.plain)
}

/** The line of names right under the headline above is of those who wrote and photographed. */
function isOfOwnPictures(rows: readonly Row[], at: number): boolean {
  const byline = rows.slice(0, at).findLast(({shape}) => shape === 'byline' || shape === 'caption' || shape === 'rubric')
  return byline?.shape === 'byline' && rows[rows.indexOf(byline) - 1]?.shape === 'display' && isSignedWithPhotos(byline)
}

const LONGEST_CAPTION = 30

/** Text or a line that ends in the signature of one who wrote and took the pictures: `(记者 方大山 文/图)`. */
function isSignedWithPhotos(row: Row | undefined): boolean {
  if (row?.shape !== 'body' && row?.shape !== 'byline') return false
  const byline = row.bylines.at(-1)
  return byline !== undefined && byline.rule !== 'lead' && row.plain.length - byline.end <= 1 && /文\s?[/、]?\s?图|\/图|摄影|图\/文/u.test(row.plain.slice(byline.start))
}
