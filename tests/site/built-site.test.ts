import {HtmlValidate} from 'html-validate'
import {readFileSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {builtSite} from '../built-site.ts'

let dir: string
let files: string[]
const pages = new Map<string, string>()

beforeAll(async () => {
  dir = await builtSite()
  files = readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1).replaceAll('\\', '/'))
  for (const file of files) if (file.endsWith('.html')) pages.set(file, readFileSync(join(dir, file), 'utf8'))
})

describe('the built site', () => {
  it('has every kind of page', () => {
    const kinds = ['index.html', '404.html', 'about/index.html', 'districts/index.html', 'streets/index.html', 'programs/index.html', 'dates/index.html', 'dates/undated/index.html', 'pages/index.html']
    expect(kinds.filter((file) => !pages.has(file))).toEqual([])
    for (const kind of ['articles/', 'districts/', 'streets/', 'programs/', 'pages/']) {
      expect([...pages.keys()].filter((file) => file.startsWith(kind)).length, kind).toBeGreaterThan(1)
    }
  })

  it('has no dead link and no missing anchor', () => {
    const known = new Set(files)
    const ids = new Map([...pages].map(([file, text]) => [file, new Set([...text.matchAll(/\sid="([^"]*)"/gu)].map((match) => decode(match[1]!)))]))
    const dead = new Set<string>()
    for (const [file, text] of pages) {
      for (const [, raw] of text.matchAll(/\s(?:href|src|action)="([^"]*)"/gu)) {
        const url = new URL(decode(raw!), `https://site.test/${file.replace(/index\.html$/u, '')}`)
        // The canonical address is the published one; its path is that of the page.
        if (url.host !== 'site.test') continue
        const path = decodeURIComponent(url.pathname).slice(1)
        const target = path === '' || path.endsWith('/') ? `${path}index.html` : path
        if (!known.has(target)) dead.add(`${file} → ${decode(raw!)}`)
        else if (url.hash && !ids.get(target)?.has(decodeURIComponent(url.hash.slice(1)))) dead.add(`${file} → ${decode(raw!)} (anchor)`)
      }
    }
    expect([...dead].slice(0, 20)).toEqual([])
  })

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Astro writes attributes and void elements its own way; neither matters to a parser.
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'doctype-style': 'off',
        'long-title': 'off',
        'no-inline-style': 'error',
        // Names in addresses and in ids are Chinese.
        'valid-id': ['error', {relaxed: true}],
        'tel-non-breaking': 'off',
        // The suggestions below a search box are a combobox's list, which no native element gives.
        'prefer-native-element': ['error', {exclude: ['listbox']}],
      },
    })
    const wrong = new Map<string, string>()
    for (const [file, text] of sampled(pages)) {
      const report = await validator.validateString(text)
      for (const message of report.results.flatMap((result) => result.messages)) {
        if (!wrong.has(message.ruleId)) wrong.set(message.ruleId, `${file}:${message.line}:${message.column} ${message.message} ${message.selector}`)
      }
    }
    expect(Object.fromEntries(wrong)).toEqual({})
  })

  it('has a strict policy on every page and nothing inline', () => {
    for (const [file, text] of pages) {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/iu.exec(text)?.[1] ?? ''
      expect(policy, file).toMatch(/default-src (?:'|&#39;|&apos;)none/u)
      expect(policy, file).not.toContain('unsafe-inline')
      expect(text, file).not.toMatch(/<[^>]+\s(?:on\w+|style)=/iu)
      expect([...text.matchAll(/<script\b([^>]*)>/gu)].filter(([, attributes]) => !/\ssrc=|type="application\/(?:ld\+)?json"/u.test(attributes!)), file).toEqual([])
      expect(text, file).not.toContain('<style')
    }
  })

  it('keeps pages and the first view small', () => {
    const heavy = [...pages].filter(([, text]) => Buffer.byteLength(text) >= 100_000).map(([file]) => file)
    expect(heavy).toEqual([])
    for (const [file, text] of pages) {
      if (file.startsWith('search/')) continue
      const assets = [...text.matchAll(/<(?:link rel="stylesheet"[^>]*href|script[^>]*src)="([^"]*)"/gu)].map((match) => match[1]!)
      const bytes = assets.reduce((sum, asset) => sum + statSync(join(dir, asset)).size, 0)
      expect(bytes, file).toBeLessThan(30_000)
    }
  })

  it('speaks to no other host', () => {
    for (const [file, text] of pages) {
      expect([...text.matchAll(/<(?:script|img|iframe|link rel="(?:stylesheet|icon|preload|preconnect)")[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*"/gu)].map(([tag]) => tag), file).toEqual([])
    }
  })
})

/** Every page of a small site; of a large one all pages that are not one of many alike. */
function sampled(all: Map<string, string>): [string, string][] {
  const seen = new Map<string, number>()
  return [...all].filter(([file]) => {
    const kind = file.split('/')[0]!
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    return seen.get(kind)! <= 25
  })
}

function decode(text: string): string {
  return text.replace(/&quot;|&#34;/gu, '"').replace(/&#39;/gu, "'").replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&(?:amp|#38);/gu, '&')
}
