import {fromHtml} from 'hast-util-from-html'
import type {Element, Nodes} from 'hast'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {builtSite} from '../built-site.ts'

let dir: string

beforeAll(async () => {
  dir = await builtSite()
})

const STRICT = {
  'default-src': ["'none'"], 'style-src': ["'self'"], 'img-src': ["'self'"], 'manifest-src': ["'self'"], 'form-action': ["'self'"], 'base-uri': ["'none'"],
  'require-trusted-types-for': ["'script'"], 'trusted-types': ["'none'"],
}

/** The whole policy that each kind of page must have; nothing more, nothing less. */
const POLICIES: Record<string, Record<string, string[]>> = {
  'no script': {...STRICT, 'script-src': ["'none'"]},
  'scripts of the site': {...STRICT, 'script-src': ["'self'"]},
  'search': {...STRICT, 'script-src': ["'self'", "'wasm-unsafe-eval'"], 'connect-src': ["'self'"], 'worker-src': ["'self'"], 'trusted-types': ['jiezhi-search']},
}

describe('every page', () => {
  it('has the strictest policy that it can work with, before anything else is loaded, and nothing that the policy would have to allow', () => {
    const wrong: string[] = []
    let count = 0
    for (const file of readdirSync(dir, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.html'))) {
      count++
      const elements = elementsOf(fromHtml(readFileSync(join(dir, file), 'utf8')))
      // A page that only leads on has nothing but that.
      if (elements.some(({properties}) => properties.httpEquiv?.toString() === 'refresh')) continue
      const at = elements.findIndex(({properties}) => properties.httpEquiv?.toString().toLowerCase() === 'content-security-policy')
      const first = elements.findIndex(({tagName}) => ['link', 'script', 'style', 'img', 'base'].includes(tagName))
      if (at === -1 || at > first) wrong.push(`${file}: no policy before the first resource`)
      const scripts = elements.filter(({tagName, properties}) => tagName === 'script' && properties.src !== undefined)
      const kind = file.startsWith('search/') ? 'search' : scripts.length > 0 ? 'scripts of the site' : 'no script'
      const policy = readPolicy(String(elements[at]?.properties.content ?? ''))
      if (JSON.stringify(sorted(policy)) !== JSON.stringify(sorted(POLICIES[kind]!))) wrong.push(`${file}: ${kind}: ${JSON.stringify(policy)}`)
      for (const {tagName, properties} of elements) {
        if (tagName === 'style' || tagName === 'base' || tagName === 'iframe' || tagName === 'object' || tagName === 'embed') wrong.push(`${file}: <${tagName}>`)
        if (tagName === 'script' && properties.src === undefined && properties.type !== 'application/ld+json') wrong.push(`${file}: inline script`)
        for (const name of Object.keys(properties)) if (/^on/iu.test(name) || name === 'style') wrong.push(`${file}: ${tagName} ${name}`)
        const rel = ([] as unknown[]).concat(properties.rel ?? [])
        const away = tagName === 'a' && /^(?:[a-z]+:)?\/\//iu.test(String(properties.href ?? ''))
        if (away && !rel.includes('noreferrer') && !String(properties.href).startsWith('https://example.org/')) wrong.push(`${file}: ${String(properties.href)} without noreferrer`)
      }
    }
    expect(wrong.slice(0, 10)).toEqual([])
    expect(count).toBeGreaterThan(50)
  })

  it('is asked to keep framing away by the headers for hosts', () => {
    const headers = readFileSync(join(dir, '_headers'), 'utf8')
    for (const line of ["frame-ancestors 'none'", 'X-Content-Type-Options: nosniff', 'X-Frame-Options: DENY', 'Referrer-Policy: same-origin', 'Cross-Origin-Opener-Policy: same-origin']) expect(headers).toContain(line)
    expect(readFileSync('docs/trust.md', 'utf8')).toContain("add_header Content-Security-Policy \"frame-ancestors 'none'; object-src 'none'; base-uri 'none'\"")
  })
})

function elementsOf(node: Nodes): Element[] {
  return [...(node.type === 'element' ? [node] : []), ...('children' in node ? node.children.flatMap((child) => elementsOf(child as Nodes)) : [])]
}

function readPolicy(text: string): Record<string, string[]> {
  return Object.fromEntries(text.split(';').map((part) => part.trim().split(/\s+/u)).filter(([name]) => name).map(([name, ...values]) => [name!, values]))
}

function sorted(policy: Record<string, string[]>): [string, string[]][] {
  return Object.entries(policy).map(([name, values]): [string, string[]] => [name, [...values].sort()]).sort(([a], [b]) => (a < b ? -1 : 1))
}
