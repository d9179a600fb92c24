import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'

const text = readFileSync('docs/trust.md', 'utf8')
const named = [...new Set([...text.matchAll(/`(tests\/[\w./-]+)`/gu)].map(([, path]) => path!))]

describe('docs/trust.md', () => {
  it.each(named)('names %s, which exists', (path) => expect(existsSync(path)).toBe(true))

  it('leaves no test of this folder out', () => {
    const tests = readdirSync('tests/trust').filter((name) => name.endsWith('.test.ts')).map((name) => `tests/trust/${name}`)
    expect(tests.filter((path) => !named.includes(path))).toEqual([])
  })

  it('has a promise and a test in every row', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:attack|fault|wish|---)/u.test(line)).map((line) => line.slice(1, -1).split(' | ').map((cell) => cell.trim()))
    expect(rows.length).toBeGreaterThan(30)
    for (const cells of rows) {
      expect(cells).toHaveLength(3)
      expect(cells[2]).toMatch(/^`tests\/[^`]+\.test\.ts`(?:, `tests\/[^`]+\.test\.ts`)*$/u)
      expect(cells[1]!.length).toBeGreaterThan(10)
    }
  })

  it('is the only home of promises that a command keeps', () => {
    const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>}
    for (const [, command] of text.matchAll(/npm run ([\w-]+)/gu)) expect(scripts).toHaveProperty(command!)
  })
})

describe('what nginx is told', () => {
  const blocks = ['docs/trust.md', 'CONTRIBUTING.md'].flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/```nginx\n(.*?)```/gsu)].map(([, block]) => block!))

  // A `types` block replaces all types that nginx knows: each page would be a download.
  it('leaves the types of files to nginx', () => {
    expect(blocks).toHaveLength(2)
    for (const block of blocks) expect(block).not.toMatch(/\btypes\s*\{/u)
  })

  it('compresses feeds and sitemaps, which nginx calls text/xml', () => expect(blocks.join('')).toMatch(/gzip_types[^;]* text\/xml/u))
})
