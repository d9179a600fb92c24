import type {Summary, WaysOn} from '../rpc.ts'
import {plainName} from '../plain-name.ts'
import {element} from './dom.ts'

/** How many articles were found, and in what sense; `narrowed` when there may be others outside the limits. */
export function totalSentence(q: string, {total, words, byOtherName}: Summary, narrowed: boolean): string {
  if (q.trim() === '') return total === 0 ? '在所限的范围里没有报道。' : `${total}篇报道。`
  if (words.length === 0) return '请输入要找的字词：只有标点无法检索。'
  if (total === 0) return `${narrowed ? '在所限的范围里' : ''}没有报道含有“${q.trim()}”。`
  return byOtherName > 0 ? `${total}篇报道，其中${byOtherName}篇只用其他名称。` : `${total}篇报道。`
}

/** How far a search is that takes its time. */
export function progressSentence({total, read}: Summary): string {
  return `已找到${total}篇，${read > 0 ? `看过${read}篇的原文，` : ''}还在检索更早的报道…`
}

/** Says that exclusions alone exclude nothing. */
export function exclusionsTaken({onlyExcluded, words}: Summary): HTMLElement | undefined {
  return onlyExcluded ? element('p', {class: 'other-names'}, `只有不要的词（-），没有要找的词，所以查的就是${words.map((word) => `“${word}”`).join('、')}。`) : undefined
}

/** Other names that were looked for as well, with a way to leave them out; or, where they were left out, a way to ask for them. */
export function otherNames({added}: Summary, leaveOut: () => void): HTMLElement | undefined {
  if (added.length === 0) return undefined
  const button = element('button', {type: 'button'}, '只查原词')
  button.addEventListener('click', leaveOut)
  return element('p', {class: 'other-names'}, `也查了：${added.flatMap(({names}) => names).join('、')} `, button)
}

/** Says that other names of places and programs were left out, with a button that takes them in. */
export function withOtherNames(take: () => void): HTMLElement {
  const button = element('button', {type: 'button'}, '也查其他名称')
  button.addEventListener('click', take)
  return element('p', {class: 'other-names'}, '只查了原词，没有查地名与工作的其他名称。 ', button)
}

/** What to try when nothing was found: each way is a button that searches, nothing is searched unasked. */
export function waysOn(ways: WaysOn, split: string | undefined, actions: {search(q: string): void; unnarrow(): void; inPaper(paper: string, q: string): void}): HTMLElement | undefined {
  const items: HTMLElement[] = []
  const way = (text: string, act: () => void) => {
    const button = element('button', {type: 'button'}, text)
    button.addEventListener('click', act)
    items.push(element('li', {}, button))
  }
  if (split !== undefined) way(`分开检索：${split}`, () => actions.search(split))
  if (ways.unnarrowed > 0) way(`不限区县、日期等条件：${ways.unnarrowed}篇`, actions.unnarrow)
  for (const {paper, query, total} of ways.papers) way(`${query === '' ? `列出《${paper}》的报道` : `在《${paper}》里查 ${query}`}：${total}篇`, () => actions.inPaper(paper, query))
  for (const {dropped, query, total} of ways.without) way(dropped === undefined ? `只查“${query}”：${total}篇` : `去掉“${dropped}”，查 ${query}：${total}篇`, () => actions.search(query))
  for (const entry of ways.near) way(`是不是要找：${entry.name}`, () => actions.search(plainName(entry)))
  return items.length > 0 ? element('ul', {class: 'ways-on', 'aria-label': '可以再试'}, ...items) : undefined
}

/** Articles whose place in time is not known to the day. */
export function unsureDates({approximate, undated}: {approximate: number; undated: number}): HTMLElement | undefined {
  const told = [approximate > 0 && `${approximate}篇是约略日期`, undated > 0 && `${undated}篇日期不详`].filter(Boolean)
  return told.length > 0 ? element('p', {class: 'unsure'}, told.join('，')) : undefined
}
