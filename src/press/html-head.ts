import {isDay} from './edtf.ts'
import {fold} from './fold.ts'
import {isHtmlPage} from './html-page.ts'
import {knownFromName} from './page-known.ts'
import type {PageKnown} from './types.ts'

/**
 * What the head of a saved web page tells of its paper page: the day of a `meta` that is named for it; else day and paper of the title.
 *
 * @example knownFromHead('<html><head><meta name="PubDate" content="2019-07-01 05:00">…') // {date: '2019-07-01'}
 */
export function knownFromHead(text: string): PageKnown {
  if (!isHtmlPage(text)) return {}
  const head = text.slice(0, LONGEST_HEAD).split(/<\/head|<body/iu)[0]!
  const known: PageKnown = {}
  for (const [tag] of head.matchAll(/<meta\b[^>]{0,500}>/giu)) {
    const name = attribute(tag, 'name') ?? attribute(tag, 'property') ?? attribute(tag, 'itemprop')
    const day = name && DATED.test(name) ? dayOf(attribute(tag, 'content') ?? '') : undefined
    if (day) known.date ??= day
  }
  const title = fold(/<title[^>]{0,200}>([^<]{0,300})/iu.exec(head)?.[1] ?? '')
  const day = dayOf(title)
  const {paper} = knownFromName(title)
  return {...(paper && {paper}), ...(day && {date: day}), ...known}
}

const LONGEST_HEAD = 20000
const DATED = /^(?:(?:og|article|dc|dcterms|weibo:article)[.:])?(?:pub(?:lish)?(?:ed)?_?-?(?:date|time|day)?|date(?:published|issued)?|date[.:]?issued|published_time|release_date|issued|create_at)$/iu

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(tag)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

/** `2019-07-01T05:00`, `2019/7/1`, `20190701`, `2019年7月1日`. */
function dayOf(text: string): string | undefined {
  const found = /(?<!\d)((?:19|20)\d\d)(?:\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})|(\d\d)(\d\d))(?!\d)/u.exec(text)
  if (!found) return undefined
  const day = `${found[1]}-${(found[2] ?? found[4]!).padStart(2, '0')}-${(found[3] ?? found[5]!).padStart(2, '0')}`
  return isDay(day) ? day : undefined
}
