import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {codeOf, globalsOf, importsOf, ROOT, scriptsOf, valueImportsOf, withoutEnding} from './imports.ts'

interface Layer {
  /** which files the row speaks of, as paths from the project's root */
  files: RegExp
  /** what they may import: paths from the project's root without ending, or names of packages */
  may: RegExp[]
  /** globals that they must not touch */
  never?: RegExp
}

const PRESS = /^src\/press\//
const SITE = /^src\/site\//
const SEARCH = /^src\/search\//
// Of the press, the site and the search take the words of facts and the lines that they name, never the means to find them anew.
const PRESS_WORDS = /^src\/press\/(?:types|withheld|line-ranges|text\/[\w-]+|calendar\/edtf|authority\/(?:name-parts|types))$/
// What editors changed is told by one folder to the check, the merge and the pages alike.
const CHANGES = /^src\/press\/changes\/[\w-]+$/
const STYLES = /^src\/styles\/.*\.css$/
const EFFECTS = /^(?:console|process|Date\.now|new Date\(\)|Date\(\)|Math\.random|performance|crypto|fetch|setTimeout|setInterval|globalThis)$/

/** Who may import whom. A file belongs to the first row that names it, and every file of the program belongs to one. */
const LAYERS: Record<string, Layer> = {
  'what is true': {
    files: PRESS,
    may: [PRESS, /^#sha256$/, /^(?:vfile-message|vfile|vfile-reporter|yaml|zod|diff|node-diff3|fastest-levenshtein|@noble\/hashes\/.*)$/, /^(?:unified|remark-.*|mdast.*|unist-.*|hast.*|parse5|micromark.*|gray-matter)$/],
    never: EFFECTS,
  },
  'what runs in the browser': {
    files: /^src\/(?:search\/(?:ui\/|worker$|client$|door$|engine$|fetch-file$|site-search$)|components\/copy-link$)/,
    may: [SEARCH, SITE, PRESS_WORDS, STYLES, /^(?:fastest-levenshtein)$/],
  },
  'what is found': {files: SEARCH, may: [SEARCH, SITE, PRESS_WORDS, /^(?:pinyin-pro|fastest-levenshtein)$/], never: EFFECTS},
  'what is shown': {
    files: SITE,
    may: [SITE, SEARCH, PRESS_WORDS, CHANGES, /^#sha256$/, /^(?:xast.*|csv-stringify\/.*|d3-geo|topojson-.*|geojson|hast.*|diff|pinyin-pro|@noble\/hashes\/.*)$/],
    never: EFFECTS,
  },
  "Astro's door": {files: /^src\/content(?:\.\w+)?$/, may: [/^src\/content(?:\.\w+)?$/, /^scripts\/(?:files|read\/rules-digest)$/, PRESS, SITE, /^(?:astro:content|astro\/loaders|astro|yaml|zod|node:.*)$/]},
  'how it looks': {
    files: /^src\/(?:pages|layouts|components)\//,
    may: [/^src\/(?:pages|layouts|components)\//, /^src\/content$/, SITE, SEARCH, PRESS_WORDS, STYLES, /^(?:astro|geojson|topojson-specification)$/],
  },
  // It would not notice the search's mistakes if it made them itself.
  'what the proof compares': {files: /^scripts\/search\/compared-form$/, may: [/^src\/press\/text\/(?:traditional|radicals)$/]},
  'what is done': {files: /^scripts\//, may: [/./]},
}

const program = ['src', 'scripts']
  .flatMap((folder) => readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)))
  .filter((path) => /\.(?:ts|mjs|astro)$/u.test(path) && !path.endsWith('.d.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

const layerOf = (path: string) => Object.entries(LAYERS).find(([, {files}]) => files.test(withoutEnding(path)))

describe('who may import whom', () => {
  it.each(program)('%s', (path) => {
    const [, layer] = layerOf(path) ?? expect.fail(`${path} belongs to no row of the table`)
    const code = codeOf(path)
    const imported = importsOf(path, code)
    expect(imported.filter((target) => !layer.may.some((allowed) => allowed.test(target)))).toEqual([])
    if (layer.never) expect(globalsOf(code).filter((name) => layer.never!.test(name))).toEqual([])
  })

  it('has a row for every folder, and files for every row', () => {
    for (const [name, {files}] of Object.entries(LAYERS)) expect(program.some((path) => files.test(withoutEnding(path))), name).toBe(true)
  })

  it.each([
    ['src/press/x.ts', "import {readFile} from 'node:fs'", ['node:fs']],
    ['src/press/x.ts', "import type {A} from '../site/records.ts'", ['src/site/records']],
    ['src/site/x.ts', "export * from '../press/segments.ts'", ['src/press/segments']],
    ['src/site/x.ts', "const z = await import('zod')", ['zod']],
    ['src/pages/x.ts', "import {getCollection} from 'astro:content'", ['astro:content']],
    ['src/search/ui/x.ts', "import {parse} from 'yaml'", ['yaml']],
  ])('would refuse in %s: %s', (path, code, refused) => {
    const [, layer] = layerOf(path)!
    expect(importsOf(path, code).filter((target) => !layer.may.some((allowed) => allowed.test(target)))).toEqual(refused)
  })

  it.each([
    ['console.log(1)', ['console']],
    ['const now = Date.now()', ['Date.now']],
    ['const now = new Date()', ['new Date()']],
    ['const now = new Date', ['new Date()']],
    ['const now = Date()', ['Date()']],
    ['globalThis.console.log(1)', ['globalThis']],
    ["fetch('/x')", ['fetch']],
    ['crypto.randomUUID()', ['crypto']],
    ["const day = new Date('2020-06-24')", []],
    ['const {console: lines} = page', []],
    ['page.process.done', []],
  ])('sees the effects of %s', (code, effects) => {
    expect(globalsOf(code).filter((name) => EFFECTS.test(name))).toEqual(effects)
  })
})

describe('what readers download', () => {
  const shipped = new Set<string>()
  const follow = (path: string) => {
    if (shipped.has(path)) return
    shipped.add(path)
    for (const target of valueImportsOf(path)) {
      if (/^src\/.*\.css$/u.test(target)) continue
      // A browser takes the default of package.json's `imports`.
      const next = program.find((file) => withoutEnding(file) === (target === '#sha256' ? 'src/press/sha256' : target))
      if (next) follow(next)
      else shipped.add(target)
    }
  }
  const entries = program.filter((path) => path.endsWith('.astro')).flatMap((path) => scriptsOf(path).flatMap((code) => importsOf(path, code)))

  it('begins from the scripts of pages', () => expect(entries.length).toBeGreaterThan(1))

  it.each([...new Set(entries)])('%s carries no parser of the editors and nothing of the machine', (entry) => {
    follow(program.find((file) => withoutEnding(file) === entry)!)
    const packages = [...shipped].filter((name) => !name.startsWith('src/'))
    expect(packages.filter((name) => !/^(?:fastest-levenshtein$|@noble\/hashes\/|csv-stringify\/browser\/)/u.test(name))).toEqual([])
  })
})

describe('one door each', () => {
  it.each([
    ["gray-matter, which shares cached objects and evaluates code unless told otherwise", /^(?!src\/press\/mdx$)/, /^gray-matter$/],
    ["Astro's collections", /^(?!src\/content(?:\.\w+)?$)/, /^astro:content$/],
    ["Node's cache of modules", /^(?!scripts\/module-cache$)/, /^(?:node:)?module$/],
    ['the search engine', /^src\/(?!search\/)/, /^pagefind$/],
  ])('%s', (_, files, target) => {
    const trespassers = program.filter((path) => files.test(withoutEnding(path)) && importsOf(path, codeOf(path)).some((name) => target.test(name)))
    expect(trespassers).toEqual([])
  })
})

describe('goes one way: nothing imports, types included, what imports it', () => {
  const imports = new Map(program.map((path) => [withoutEnding(path), importsOf(path, codeOf(path))]))

  it('no file', () => expect(circlesIn(imports)).toEqual([]))

  // A folder and the file of its name are one step of the way.
  it.each(['src/press', 'src/site', 'src/search', 'scripts'])('no folder of %s', (root) => {
    const stepOf = (path: string) => (path.startsWith(`${root}/`) ? path.split('/').slice(0, root.split('/').length + 1).join('/') : path)
    const steps = Map.groupBy(imports, ([path]) => stepOf(path))
    const between = [...steps].map(([step, files]) => [step, files.flatMap(([, targets]) => targets.map(stepOf)).filter((target) => target !== step)] as const)
    expect(between.length).toBeGreaterThan(1)
    expect(circlesIn(new Map(between.filter(([step]) => step.startsWith(root))))).toEqual([])
  })

  it.each([
    [{a: ['b'], b: ['c'], c: []}, []],
    [{a: ['b'], b: ['c'], c: ['b'], d: ['a']}, ['b', 'c']],
  ])('would find the circle of %j', (of, circle) => {
    expect(circlesIn(new Map(Object.entries(of)))).toEqual(circle)
  })
})

/** What stays when, again and again, that goes which imports nothing that is left, or is imported by nothing. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(imports)
  for (let before = Infinity; left.size < before; ) {
    before = left.size
    for (const [path, targets] of left) if (!targets.some((target) => left.has(target))) left.delete(path)
    const wanted = new Set([...left.values()].flat())
    for (const path of left.keys()) if (!wanted.has(path)) left.delete(path)
  }
  return [...left.keys()]
}
