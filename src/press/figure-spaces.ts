import type {Annotation, ArticleSegment, Passage, Piece} from './types.ts'

/**
 * An article as rules read it: without the spaces that some desks and extractions set around figures and Latin words (`9 月 21 日`,
 * `治理 APP 上线`). The same object where there are none.
 *
 * @example withoutFigureSpaces(article of '5 月 20 日下午').passages[0].text // '5月20日下午', its pieces without columns 1, 3, 6
 */
export function withoutFigureSpaces(article: ArticleSegment): ArticleSegment {
  const passages = article.passages.map(tight)
  return passages.every((passage, index) => passage === article.passages[index]) ? article : {...article, passages}
}

/** Annotations of an article that was read without such spaces, at their places in the words as printed. */
export function asPrinted(annotations: Annotation[], {passages}: ArticleSegment, read: ArticleSegment): Annotation[] {
  return annotations.map((annotation) => {
    const {mention} = annotation
    const {text} = passages[mention.passage]!
    if (text.length === read.passages[mention.passage]!.text.length) return annotation
    const gaps = gapsOf(text)
    const [start, end] = [printedAt(mention.start, gaps), printedAt(mention.end - 1, gaps) + 1]
    return {...annotation, mention: {...mention, start, end, text: text.slice(start, end)}}
  })
}

/** Where a character stood before the spaces at `gaps` were left out. */
function printedAt(at: number, gaps: readonly number[]): number {
  return gaps.reduce((printed, gap) => (gap <= printed ? printed + 1 : printed), at)
}

function tight(passage: Passage): Passage {
  const gaps = gapsOf(passage.text)
  if (gaps.length === 0) return passage
  const pieces: Piece[] = []
  for (const {at, length, line, column} of passage.pieces) {
    let from = at
    for (const to of [...gaps.filter((gap) => gap >= at && gap < at + length), at + length]) {
      if (to > from) pieces.push({at: from - gaps.filter((gap) => gap < from).length, length: to - from, line, column: column + from - at})
      from = to + 1
    }
  }
  return {...passage, text: Array.from(passage.text.matchAll(/[^]/g), ([unit]) => unit).filter((_, at) => !gaps.includes(at)).join(''), pieces}
}

/** Places of the spaces around figures and Latin words, in a passage that sets a figure off from what is counted. */
function gapsOf(text: string): number[] {
  // Few texts have a space, fewer one behind a figure, and that is known much faster than what stands around both.
  const spaced = text.includes(' ') || text.includes('\u00a0')
  return spaced && BEHIND_FIGURE.test(text) && SET_OFF.test(text) ? Array.from(text.matchAll(AROUND), ({index}) => index) : []
}

const BEHIND_FIGURE = /[\d０-９%+][ \u00a0]/u
const SET_OFF = /(?:^|[^\p{L}\p{N}\s]|\p{Script=Han}[ \u00a0])[\d０-９][\d０-９.,:%～~+\-—]*[ \u00a0]\p{Script=Han}/u
const AROUND = /(?<=[^\x00-\xff\u3000])[ \u00a0](?=[\da-z０-９])|(?<=[\da-z０-９%％])[ \u00a0](?=[^\x00-\xff\u3000])/giu
