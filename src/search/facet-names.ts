import type {FacetName, StoredRow} from './stored.ts'

/** The names under which an article is counted and narrowed. */
export function facetNames(row: StoredRow, facet: FacetName): string[] {
  if (facet === 'district') return row.districts ?? []
  if (facet === 'street') return row.streets ?? []
  if (facet === 'program') return row.programs ?? []
  if (facet === 'kind') return [row.kind]
  if (facet === 'paper') return row.paper ? [row.paper] : []
  return [...new Set([...(row.reporters ?? []), ...(row.correspondents ?? []), ...(row.photographers ?? [])])]
}
