import {readFile} from 'node:fs/promises'
import type {Browser} from 'playwright-core'
import {CARD} from '../../src/site/card.ts'
import {withPalette} from './png.ts'

/** Draws the card of the site as the head of a newspaper, in the site's own colours and type; a PNG. */
export async function drawCard(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({viewport: {width: CARD.width, height: CARD.height}, colorScheme: 'light', locale: 'zh-CN'})
  try {
    const [colours, base, seal] = await Promise.all(['src/styles/colours.css', 'src/styles/base.css', 'public/favicon.svg'].map((file) => readFile(file, 'utf8')))
    await page.setContent(`<!doctype html><html lang="zh-CN"><style>${colours}${base}${LAYOUT}</style><main>${seal}<h1>${CARD.name}</h1><p>${CARD.subtitle}</p></main></html>`)
    return withPalette(await page.screenshot())
  } finally {
    await page.close()
  }
}

const LAYOUT = `
main {
  display: grid;
  grid-template-columns: 1fr auto auto 1fr;
  place-content: center;
  align-items: center;
  column-gap: 44px;
  height: 100vh;
  max-width: none;
  padding: 0 80px;
}
main::before, main::after {
  content: '';
  position: absolute;
  inset: 56px 80px auto;
  height: 10px;
  border-block: 6px solid var(--strong-line);
  border-bottom-width: 1px;
}
main::after {
  inset: auto 80px 56px;
  border-block: 1px solid var(--strong-line);
  border-bottom-width: 6px;
}
svg { grid-column: 2; width: 168px; }
h1 { font-size: 208px; letter-spacing: 0.08em; margin-right: -0.08em; line-height: 1.2; }
p {
  grid-column: 1 / -1;
  margin-top: 36px;
  padding-top: 40px;
  border-top: 1px solid var(--line);
  color: var(--soft);
  font: 42px/1.4 var(--song);
  letter-spacing: 0.06em;
  text-align: center;
}
`
