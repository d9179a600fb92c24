import {routes} from './routes.ts'

/** What the site is sorted by, as its head, its search and a missing page offer it. */
export const SECTIONS: readonly (readonly [name: string, route: string])[] = [
  ['区县', routes.districts()],
  ['街道', routes.streets()],
  ['工作', routes.programs()],
  ['日期', routes.dates()],
  ['版面', routes.pages()],
]
