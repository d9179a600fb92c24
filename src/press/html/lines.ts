import {BLOCK_BREAK} from '../text/blank.ts'
import {segmentPage} from '../segments.ts'
import type {FurnitureSegment, Line, Segment} from '../types.ts'

/**
 * The lines of a saved web page. They have the numbers of the file's own lines, so that an editor finds them. Articles are made of
 * lines, though, so no line may hold two owners: furniture that shares an article's line moves to the next line that shows nothing,
 * and where that is not enough (some pages are one line) each block of the page becomes a line.
 *
 * @param lines the visible text on the file's own lines
 */
export function linesOfHtml(lines: Line[]): Line[] {
  if (!lines.some((line) => line.text.includes(BLOCK_BREAK))) return lines
  const segments = segmentPage(lines)
  const shared = sharedLines(segments)
  if (shared.size === 0) return lines
  const moved = withFurnitureApart(lines, segments, shared)
  return moved && sharedLines(segmentPage(moved)).size === 0 ? moved : linesOfBlocks(lines)
}

/** Numbers of the lines that an article shares with anything else. */
function sharedLines(segments: readonly Segment[]): Set<number> {
  const owners = new Map<number, Segment>()
  const shared = new Set<number>()
  for (const segment of segments) {
    for (const [first, last] of segment.type === 'article' ? segment.lines : [segment.lines]) {
      for (let number = first; number <= last; number++) {
        const other = owners.get(number)
        if (other && other !== segment && (segment.type === 'article' || other.type === 'article')) shared.add(number)
        if (other?.type !== 'article') owners.set(number, segment)
      }
    }
  }
  return shared
}

/** Undefined when furniture stands between an article's blocks, or no empty line is near. */
function withFurnitureApart(lines: readonly Line[], segments: readonly Segment[], shared: ReadonlySet<number>): Line[] | undefined {
  const moved = lines.map((line) => ({...line}))
  for (const number of shared) {
    const line = moved[number - 1]!
    const furniture = segments.filter((segment): segment is FurnitureSegment => segment.type === 'furniture' && segment.lines[0] === number && segment.columns !== undefined)
    const blocks = line.text.split(BLOCK_BREAK)
    let column = 0
    const isFurniture = blocks.map((block) => {
      const [start, end] = [column, column + block.length]
      column = end + BLOCK_BREAK.length
      return furniture.some(({columns}) => columns![0] >= start && columns![1] <= end)
    })
    const first = isFurniture.indexOf(false)
    const last = isFurniture.lastIndexOf(false)
    if (first === -1 || isFurniture.slice(first, last + 1).includes(true)) return undefined
    const parts = [blocks.slice(0, first), blocks.slice(last + 1)]
    for (const [i, step] of [-1, 1].entries()) {
      if (parts[i]!.length === 0) continue
      const empty = moved[number - 1 + step]
      if (!empty || empty.text !== '') return undefined
      empty.text = parts[i]!.join(BLOCK_BREAK)
    }
    line.text = blocks.slice(first, last + 1).join(BLOCK_BREAK)
  }
  return moved
}

function linesOfBlocks(lines: readonly Line[]): Line[] {
  const blocks = lines.flatMap(({text, ...line}) => text.split(BLOCK_BREAK).map((block) => ({...line, text: block.trim()})))
  return blocks.filter(({text}) => text !== '').map((block, i) => ({...block, number: i + 1}))
}
