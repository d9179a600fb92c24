import {dateShort, dateWords} from '../../site/date-words.ts'
import {routes} from '../../site/routes.ts'
import type {Shown} from '../engine.ts'
import type {KeywordInContext, Piece} from '../excerpt.ts'
import {placeName} from '../../press/text/place-name.ts'
import {element} from './dom.ts'
import {writeState} from './state.ts'

/** What tells the article which words to mark; nothing where a server may refuse so much. */
function marksFor(q: string): string {
  const asked = writeState({q, names: [], options: {}})
  return asked.startsWith('#') ? '' : asked
}

/** One result: headline, the best place, date and subjects, and all places on demand. */
export function resultItem(result: Shown, context: ResultContext): HTMLLIElement {
  const href = context.base + routes.article(result.id).slice(1) + marksFor(context.q)
  const head = result.head.length > 0 ? result.head : [[{text: result.called ?? result.id}]]
  const title = element('a', {class: 'entry', href})
  head.forEach((pieces, index) => {
    const kind = head.length > 1 && index === 0 && result.kicker ? 'entry-kicker' : 'entry-title'
    if (index > 0) title.append(' ')
    title.append(element('span', {class: kind}, ...marked(pieces)))
  })
  const name = head.map((pieces) => pieces.map(({text}) => text).join('')).join(' ')
  const subjects = [...(result.districts ?? []), ...(result.streets ?? [])].slice(0, 4)
  return element(
    'li',
    {'data-id': result.id, class: context.fresh && 'fresh'},
    element('label', {class: 'pick'}, element('input', {type: 'checkbox', name: 'pick', value: result.id, checked: context.ticked, 'aria-label': `选中：${name}`})),
    title,
    element('p', {class: 'excerpt'}, ...marked(result.excerpt)),
    element(
      'p',
      {class: 'entry-facts'},
      element('span', {title: dateWords(result.date)}, dateShort(result.date)),
      isUncertain(result.date) && element('span', {class: 'uncertain'}, '约略日期'),
      result.paper !== undefined && element('span', {}, result.paper + (result.label ? ` ${result.label}` : '')),
      ...subjects.map((name) => element('span', {}, placeName(name))),
      result.byOtherName && element('span', {class: 'other-name'}, '用的是其他名称'),
    ),
    result.places > 1 ? placesDetail(result.places, () => context.places(context.position)) : undefined,
  )
}

export interface ResultContext {
  base: string
  /** words that the article's page is to mark */
  q: string
  position: number
  /** new since the reader's last visit */
  fresh: boolean
  ticked: boolean
  places(position: number): Promise<KeywordInContext[]>
}

function marked(pieces: Piece[]): (Node | string)[] {
  return pieces.map(({text, hit}) => (hit ? element('mark', {}, text) : text))
}

/** Keyword in context, made when a reader opens it. */
function placesDetail(count: number, load: () => Promise<KeywordInContext[]>): HTMLDetailsElement {
  const lines = element('ol', {class: 'kwic'})
  const details = element('details', {class: 'places'}, element('summary', {}, `全部${count}处`), lines)
  const fill = async () => {
    if (!details.open || lines.children.length > 0) return
    const places = await load().catch((error: Error) => error)
    if (places instanceof Error) return lines.replaceChildren(element('li', {class: 'none'}, places.message))
    lines.replaceChildren(...places.map(placeLine))
  }
  details.addEventListener('toggle', () => void fill())
  return details
}

function placeLine({before, hit, after}: KeywordInContext): HTMLLIElement {
  // One line of text for those who hear it, three columns for those who see it.
  return element('li', {}, element('span', {class: 'before'}, element('bdi', {}, before)), element('mark', {}, hit), element('span', {class: 'after'}, after))
}

function isUncertain(date: string | undefined): boolean {
  return date === undefined || !/^\d{4}-\d\d-\d\d$/u.test(date)
}
