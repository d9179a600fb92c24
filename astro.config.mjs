import mdx from '@astrojs/mdx'
import {satteri} from '@astrojs/markdown-satteri'
import {defineConfig} from 'astro/config'
import {createHash} from 'node:crypto'
import {contentDir, Folder} from './scripts/files.ts'
import {readInfo, readMoved} from './src/content.info.ts'

const content = new Folder(contentDir())
const {info, withheld} = await readInfo(content)
const {origin, pathname} = new URL(info.site)
const moved = await readMoved(content, withheld)

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  // Each content folder keeps its own cache, so that building one archive never forgets or mixes another.
  cacheDir: `.cache/astro/${createHash('sha256').update(content.root).digest('hex').slice(0, 12)}`,
  build: {format: 'directory', assets: '_assets', inlineStylesheets: 'never'},
  // The policy of every page allows no inline script, so none may be inlined however small.
  vite: {
    build: {assetsInlineLimit: 0},
    // Addresses of renamed programs and places stay alive: at each stands a page that leads on to the present one.
    define: {'import.meta.env.MOVED': JSON.stringify(moved)},
  },
  // Two pages with one address are a mistake in the content, never a matter of order.
  prerenderConflictBehavior: 'error',
  prefetch: false,
  devToolbar: {enabled: false},
  // Smart punctuation changes Chinese quotes and dashes, and a single tilde of GFM strikes out ranges such as 20%~60%.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({features: {smartPunctuation: false, gfm: false}}),
  },
  integrations: [mdx()],
})
