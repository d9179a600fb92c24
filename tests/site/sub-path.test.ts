import {cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync, existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, it, vi} from 'vitest'
import {previewSite} from '../../scripts/preview.ts'
import {builtSite} from '../built-site.ts'

it('works under a path: every address of the host begins with it and leads somewhere', async () => {
  const content = resolve('.cache/tested/sub-content')
  rmSync(content, {recursive: true, force: true})
  mkdirSync(content, {recursive: true})
  cpSync('content', content, {recursive: true})
  const site = readFileSync('content/site.yaml', 'utf8')
  writeFileSync(join(content, 'site.yaml'), site.replace(/^site:.*$/mu, 'site: https://someone.github.io/jiezhi/'))
  mkdirSync(join(content, 'articles/manual'), {recursive: true})
  writeFileSync(join(content, 'articles/manual/lianjie.mdx'), '---\ntitle: 链接\nkind: article\n---\n\n[关于](/about/)，[区县](/districts/二七区/)，[别处](https://away.example/)。\n')
  const dir = await builtSite(content, 'sub')
  const article = readFileSync(join(dir, 'articles/manual-lianjie/index.html'), 'utf8')
  for (const link of ['<a href="/jiezhi/about/">关于</a>', `<a href="/jiezhi${encodeURI('/districts/二七区/')}">区县</a>`, '<a href="https://away.example/" rel="noreferrer">别处</a>']) expect(article).toContain(link)
  const wrong = new Set<string>()
  for (const entry of readdirSync(dir, {recursive: true, withFileTypes: true})) {
    if (!entry.name.endsWith('.html')) continue
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8')
    for (const [, address] of text.matchAll(/\s(?:href|src|action)="(\/[^"#?]*)/gu)) {
      const path = decodeURIComponent(address!.replaceAll('&amp;', '&'))
      if (!path.startsWith('/jiezhi/')) wrong.add(path)
      else if (!existsSync(join(dir, path.slice('/jiezhi/'.length), path.endsWith('/') ? 'index.html' : ''))) wrong.add(`${path} (missing)`)
    }
    expect(text).toContain('<link rel="canonical" href="https://someone.github.io/jiezhi/')
  }
  expect([...wrong].slice(0, 10)).toEqual([])

  // The project's own content, which is no longer what this site was built of, lives at another path.
  const told = vi.spyOn(console, 'log').mockImplementation(() => {})
  const {address, close} = (await previewSite(dir, 0))!
  told.mockRestore()
  try {
    expect(new URL(address).pathname).toBe('/jiezhi/')
    expect(await (await fetch(address)).text()).toContain('<title>')
  } finally {
    await close()
  }
}, 600_000)
