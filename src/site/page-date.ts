import type {ArticleRecord, PageRecord} from './records.ts'

/** A page's own date; where none is printed on it, the one that all of its dated articles have. */
export function dateOfPage(page: PageRecord, {byPage}: {byPage: ReadonlyMap<string, readonly ArticleRecord[]>}): string | undefined {
  if (page.date !== undefined) return page.date
  const dates = new Set((byPage.get(page.id) ?? []).flatMap(({date}) => date ?? []))
  return dates.size === 1 ? [...dates][0] : undefined
}
