import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {fileLines, sentenceOf, withFiles} from '../scripts/readme.ts'

const readme = readFileSync('README.md', 'utf8')
const {scripts, dependencies, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
const commands = Object.keys(scripts!).filter((name) => !(name.startsWith('pre') && name.slice(3) in scripts!))
const reasons = readme.slice(readme.indexOf('## Dependencies'), readme.indexOf('## Rights'))

describe('README.md', () => {
  it('has a line for every file of the program (npm run readme writes them)', () => {
    expect(readme).toBe(withFiles(readme, fileLines()))
  })

  it.each(commands)('names the command %s', (name) => {
    expect(readme).toMatch(new RegExp(`npm (?:run )?${name}\\b`, 'u'))
  })

  it('names no command that is not there', () => {
    const named = [...readme.matchAll(/npm run ([a-z-]+)/gu)].map(([, name]) => name!)
    expect(named.filter((name) => !(name in scripts!))).toEqual([])
  })

  it.each(Object.keys({...dependencies, ...devDependencies}))('gives a reason for %s', (name) => {
    const listed = [...reasons.matchAll(/^\| ([^|]+) \|/gmu)].flatMap(([, cell]) => cell!.replace('(dev)', '').split(',').map((part) => part.trim()))
    expect(listed.some((part) => part === name || (part.endsWith('/*') && name.startsWith(part.slice(0, -1))))).toBe(true)
  })

  it.each([...readme.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, path]) => path!))('leads to %s', (path) => {
    expect(existsSync(path)).toBe(true)
  })
})

describe('the sentence of a file', () => {
  it.each([
    ['a.ts', "import x from 'y'\n\n/** Reads a date. Then more. */\nexport function a() {}", 'Reads a date.'],
    ['a.ts', '/**\n * Reads a date,\n * e.g. 2011.\n *\n * @example a()\n */', 'Reads a date, e.g. 2011.'],
    ['a.ts', '/** What it takes. */\nexport interface A {}\n\n/** Reads a date. */\nexport async function a() {}', 'Reads a date.'],
    ['a.ts', "/** A thread. */\nimport x from 'y'\n\n/** Reads a date. */\nexport function a() {}", 'A thread.'],
    ['a.ts', "import x from 'y'\n\n/** How lines follow each other. */\n\n/** Reads a date. */\nexport function a() {}", 'How lines follow each other.'],
    ['a.ts', '/** @example b() */\nexport function b() {}\n\n/** Reads a date. */\nexport function a() {}', 'Reads a date.'],
    ['a.ts', '/** What it takes. */\nexport interface A {}\n\n/** A part. */\nfunction a() {}', 'What it takes.'],
    ['a.astro', '---\n// One leaf.\nimport a', 'One leaf.'],
    ['a.css', '/* Lists. */\na {}', 'Lists.'],
  ])('%s: %j → %s', (path, text, sentence) => expect(sentenceOf(path, text)).toBe(sentence))

  it.each([['a.ts', 'export const a = 1'], ['a.ts', 'interface A {\n  /** a field */\n  b: string\n}']])('is missed in %s: %j', (path, text) => {
    expect(() => sentenceOf(path, text)).toThrow(path)
  })
})
