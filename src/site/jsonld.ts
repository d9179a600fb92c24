import {bareName} from '../press/authority/name-parts.ts'
import type {Place} from '../press/authority/types.ts'
import {textDigest} from './article-text.ts'
import type {Catalog} from './catalog.ts'
import {citationOf} from './citations.ts'
import {beginningOf} from './headline.ts'
import type {ArticleRecord, PageRecord, SiteInfo} from './records.ts'
import {routes, type Addresses} from './routes.ts'

/**
 * An article as schema.org NewsArticle. `datePublished` is the ISO day, or what is certain of it (the month, the year), with the first
 * and last possible day as `temporalCoverage`; what it tells of is `contentLocation` and `about`, where it stood is `isPartOf`.
 * Withdrawn articles have none.
 */
export function jsonldOf(article: ArticleRecord, page: PageRecord | undefined, {archive: {info}, places}: Known, addresses: Addresses): string | undefined {
  if (article.withdrawn) return undefined
  const {absolute} = addresses
  const citation = citationOf(article, page, addresses)
  const {published, newspaper} = citation
  const paper = newspaper && {'@type': 'Newspaper', name: newspaper}
  const area = (name: string) => ({'@type': 'AdministrativeArea', name: bareName(name)})
  const place = (name: string, route?: string) => {
    const inside = outerOf(places.get(name), info)
    return {...area(name), ...(route && {url: absolute(route)}), ...(inside !== undefined && {containedInPlace: area(inside)})}
  }
  const person = (name: string) => ({'@type': 'Person', name})
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': citation.url,
    url: citation.url,
    headline: citation.title,
    ...(citation.subtitle && {alternativeHeadline: citation.subtitle}),
    inLanguage: 'zh-CN',
    description: beginningOf(article, 110),
    ...(published.certain && {datePublished: published.certain}),
    ...(published.uncertain && published.start && {temporalCoverage: intervalOf(published.start, published.end!)}),
    ...(citation.authors.length > 0 && {author: citation.authors.map(person)}),
    ...(paper && {publisher: {'@type': 'Organization', name: newspaper}}),
    ...(citation.page && {printPage: citation.page}),
    ...(citation.section && {printSection: citation.section}),
    isPartOf: [
      ...(paper ? [{'@type': 'PublicationIssue', ...(published.certain && {datePublished: published.certain}), isPartOf: paper}] : []),
      ...(page ? [{'@type': 'CreativeWork', '@id': absolute(routes.page(page.id)), name: page.label ?? page.id, url: absolute(routes.page(page.id))}] : []),
      {'@type': 'Collection', name: info.title, url: absolute(routes.home())},
    ],
    contentLocation: [
      ...article.districts.map((name) => place(name, routes.district(name))),
      ...article.streets.map((name) => place(name, routes.street(name))),
      ...article.communities.map((name) => place(name)),
    ],
    about: article.programs.map((name) => ({'@type': 'Thing', name, url: absolute(routes.program(name))})),
    mentions: article.people.map(({name, post}) => ({...person(name), ...(post && {jobTitle: post})})),
    identifier: [
      {'@type': 'PropertyValue', propertyID: 'id', value: article.id},
      {'@type': 'PropertyValue', propertyID: 'sha256', value: textDigest(article)},
    ],
    isAccessibleForFree: true,
  }
  return scriptJson(data)
}

/** What the articles of an archive share: the places that are known, and the city. */
type Known = Pick<Catalog, 'places'> & {archive: Pick<Catalog['archive'], 'info'>}

/** The next larger place, as the gazetteer has it; an article that names both does not say that one lies in the other. */
function outerOf(place: Place | undefined, {city}: SiteInfo): string | undefined {
  if (place?.type === 'district' || place?.type === 'zone') return city
  return place?.town ?? place?.district ?? place?.zone
}

/**
 * JSON that can stand in a script element of HTML and be read as JavaScript too: `<`, `>`, `&` and the two line separators are written
 * as escapes, half surrogate pairs as U+FFFD, so no text can end the element.
 *
 * @example scriptJson('</script>') // '"\\u003c/script\\u003e"'
 */
export function scriptJson(value: unknown): string {
  const json = JSON.stringify(value)
  // Half surrogate pairs come out of it as escapes; only then is every string looked at.
  const whole = /\\u[dD][89a-fA-F]/u.test(json) ? JSON.stringify(value, (_, item) => (typeof item === 'string' ? item.toWellFormed() : item)) : json
  return whole.replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** ISO 8601 interval; an open end is `..`. */
function intervalOf(start: string, end: string): string {
  if (start === end) return start
  return `${start === '0001-01-01' ? '..' : start}/${end === '9999-12-31' ? '..' : end}`
}
