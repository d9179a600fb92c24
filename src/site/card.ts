/** The picture that a link to any page is shown with elsewhere. */
import {routes} from './routes.ts'

/**
 * The picture that a link to any page is shown with elsewhere. One for the whole site, and one for every city: it names the archive's
 * kind, not the city, so that it stays true when `content/` is exchanged.
 */
export const CARD = {
  route: routes.card(),
  width: 1200,
  height: 630,
  name: '街志',
  subtitle: '从报纸版面到可检索、可引用的地方资料',
} as const

/**
 * Elements for a page's head by which other sites find the picture (Open Graph; X reads the same, told only how large to show it).
 *
 * @param absolute makes whole addresses, which both ask for
 * @example cardMeta(absolute)[0] // ['og:image', 'https://example.org/card.png']
 */
export function cardMeta(absolute: (route: string) => string): [property: string, content: string][] {
  return [
    ['og:image', absolute(CARD.route)],
    ['og:image:width', String(CARD.width)],
    ['og:image:height', String(CARD.height)],
    ['og:image:alt', `报头：${CARD.name}，${CARD.subtitle}`],
  ]
}
