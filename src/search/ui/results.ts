import {dateShort, dateWords} from '../../site/date-words.ts'
import {routes} from '../../site/routes.ts'
import type {Shown} from '../engine.ts'
import type {Piece} from '../excerpt.ts'
import {element} from './dom.ts'

/** One result: headline, date and subjects, the best place, and all places on demand. */
export function resultItem(result: Shown, context: ResultContext): HTMLLIElement {
  const href = `${context.base}${routes.article(result.id).slice(1)}?q=${encodeURIComponent(context.q)}`
  const head = result.head.length > 0 ? result.head : [[{text: result.called ?? result.id}]]
  const title = element('a', {class: 'entry', href})
  head.forEach((pieces, index) => {
    const kind = head.length > 1 && index === 0 && result.kicker ? 'entry-kicker' : 'entry-title'
    if (index > 0) title.append(' ')
    title.append(element('span', {class: kind}, ...marked(pieces)))
  })
  const subjects = [...(result.districts ?? []), ...(result.streets ?? [])].slice(0, 4)
  return element(
    'li',
    {'data-id': result.id},
    element('label', {class: 'pick'}, element('input', {type: 'checkbox', name: 'pick', value: context.position, 'aria-label': '选中这一条'})),
    title,
    element('p', {class: 'excerpt'}, ...marked(result.excerpt)),
    element(
      'p',
      {class: 'entry-facts'},
      element('span', {title: dateWords(result.date)}, dateShort(result.date)),
      isUncertain(result.date) && element('span', {class: 'uncertain'}, '日期约略'),
      result.paper !== undefined && element('span', {}, result.paper + (result.label ? ` ${result.label}` : '')),
      ...subjects.map((name) => element('span', {}, name.slice(name.indexOf('/') + 1))),
      result.byOtherName && element('span', {class: 'other-name'}, '用的是其他名称'),
    ),
    result.places.length > 1 ? placesDetail(result) : undefined,
  )
}

export interface ResultContext {
  base: string
  q: string
  position: number
}

export function marked(pieces: Piece[]): (Node | string)[] {
  return pieces.map(({text, hit}) => (hit ? element('mark', {}, text) : text))
}

/** Keyword in context, made when a reader opens it. */
function placesDetail({places}: Shown): HTMLDetailsElement {
  const details = element('details', {class: 'places'}, element('summary', {}, `全部${places.length}处`))
  details.addEventListener(
    'toggle',
    () => {
      const lines = places.map(({before, hit, after}) =>
        element('li', {}, element('span', {class: 'before'}, before), element('mark', {}, hit), element('span', {class: 'after'}, after)),
      )
      details.append(element('ol', {class: 'kwic'}, ...lines))
    },
    {once: true},
  )
  return details
}

function isUncertain(date: string | undefined): boolean {
  return date === undefined || !/^\d{4}-\d\d-\d\d$/u.test(date)
}
