import {fillPage, type Site} from '../content.ts'
import {cardMeta} from '../site/card.ts'
import {html, trusted, type Html} from '../site/html.ts'
import {routes} from '../site/routes.ts'

/** What a page says of itself: the frame of every page is told this and nothing else. */
export interface PageHead {
  /** of the page; the site's own title is added */
  title: string
  description?: string | undefined
  /** route of the page, without the base path */
  route: string
  /** the way from the home page to here, this page left out */
  crumbs?: {name: string; route: string}[]
  /** keeps the page out of search engines */
  noindex?: boolean | undefined
  /** feeds of this page's subject, beside the site's own */
  feeds?: {title: string; route: string}[]
  /** [name, content] of further meta elements */
  meta?: [name: string, content: string][]
  /** JSON-LD, serialized so that it is safe inside a script element */
  jsonld?: string | undefined
}

/** A page that is made of its head and of one piece of markup for its main element. */
export interface WholePage extends PageHead {
  main: Html
}

/**
 * Tells the build all that a page differs in from others of its kind, as it stands in it: what the head says, the way to here, the main
 * element's content. Around it is the frame that Base.astro draws.
 *
 * @example fillFrame(site, routes.article(article.id), () => articlePage(site, article, 1))
 */
export function fillFrame(site: Site, route: string, page: () => WholePage): void {
  fillPage(route, () => {
    const whole = page()
    return [headOf(site, whole), crumbsOf(site, whole), whole.main].map(String)
  })
}

/** Elements of the head that tell of the page. */
export function headOf({archive: {info}, to, absolute}: Site, page: PageHead): Html {
  const {title, description, route, noindex, feeds = [], meta = [], jsonld} = page
  return html`<title>${route === routes.home() ? `${info.title}：${info.description.replace(/^[^：:]*[：:]/u, '')}` : `${title} · ${info.title}`}</title><meta name="description" content="${description ?? info.description}">${
    noindex && html`<meta name="robots" content="noindex">`
  }<meta property="og:title" content="${title}"><meta property="og:site_name" content="${info.title}"><meta property="og:url" content="${absolute(route)}">${
    cardMeta(absolute).map(([property, content]) => html`<meta property="${property}" content="${content}">`)
  }<meta name="twitter:card" content="summary_large_image">${
    meta.map(([name, content]) => html`<meta name="${name}" content="${content}">`)
  }<link rel="canonical" href="${absolute(route)}">${
    feeds.map((feed) => html`<link rel="alternate" type="application/atom+xml" title="${feed.title}" href="${to(feed.route)}">`)
  }${jsonld && html`<script type="application/ld+json">${trusted(jsonld)}</script>`}`
}

/** The way from the home page to here; nothing where a page has none. */
export function crumbsOf({to}: Site, {title, crumbs}: PageHead): Html {
  return html`${crumbs && html`<nav class="crumbs" aria-label="所在位置"><ol><li><a href="${to(routes.home())}">首页</a></li>${
    crumbs.map(({name, route}) => html`<li><a href="${to(route)}">${name}</a></li>`)
  }<li aria-current="page">${title}</li></ol></nav>`}`
}
