import {isDay} from '../calendar/edtf.ts'
import {foldLetters} from '../text/fold-letters.ts'
import {isHtmlPage} from './page.ts'
import {knownFromName, labelIn, mergeKnown, publishedAt} from '../page-known.ts'
import type {PageKnown} from '../types.ts'

/**
 * What a saved web page tells of its paper page beside its visible text: the day of its publishing system's record, or of a `meta` that is
 * named for it; then day, paper and label of its title, the record's label, and the day in the address it was saved from.
 *
 * @param text the whole file; a plain text tells nothing
 * @example knownFromHead('<html><head><meta name="PubDate" content="2019-07-01 05:00">…') // {date: '2019-07-01'}
 */
export function knownFromHead(text: string): PageKnown {
  if (!isHtmlPage(text)) return {}
  // Papers' systems leave their record in a comment, which may stand below the head.
  const top = foldLetters(text.slice(0, LONGEST_HEAD))
  const [head] = top.split(/<\/head|<body/u, 1) as [string]
  const title = /<title[^>]{0,200}>([^<]{0,300})/u.exec(top)?.[1] ?? ''
  const {paper} = knownFromName(title)
  return mergeKnown(
    dateIn(/<date>([^<]{8,30})/u.exec(top)?.[1]),
    ...Array.from(head.matchAll(/<meta\b[^>]{0,500}>/gu), ([tag]) => publicationOf(tag)),
    dateIn(title),
    paper === undefined ? {} : {paper},
    labelIn(/<nodename>([^<]{1,60})/u.exec(top)?.[1] ?? ''),
    labelIn(title),
    publishedAt(/saved from url=(\S*)/u.exec(top)?.[1] ?? ''),
  )
}

const LONGEST_HEAD = 20_000
const DATED = /^(?:(?:og|article|dc|dcterms|weibo:article)[.:])?(?:pub(?:lish)?(?:ed)?_?-?(?:date|time|day)?|date(?:published|issued)?|date[.:]?issued|published_time|release_date|issued|create_at)$/u

/** The day of a `meta` element that is named for it. */
function publicationOf(tag: string): PageKnown {
  const name = attribute(tag, 'name') ?? attribute(tag, 'property') ?? attribute(tag, 'itemprop')
  return name !== undefined && DATED.test(name) ? dateIn(attribute(tag, 'content')) : {}
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'u').exec(tag)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

/** `2019-07-01t05:00`, `2019/7/1`, `20190701`, `2019年7月1日`. */
function dateIn(text = ''): PageKnown {
  const found = /(?<!\d)((?:19|20)\d\d)(?:\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})|(\d\d)(\d\d))(?!\d)/u.exec(text)
  if (!found) return {}
  const date = `${found[1]}-${(found[2] ?? found[4]!).padStart(2, '0')}-${(found[3] ?? found[5]!).padStart(2, '0')}`
  return isDay(date) ? {date} : {}
}
