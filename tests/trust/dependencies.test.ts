import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'

interface Locked {
  version?: string
  license?: string
  integrity?: string
  resolved?: string
  hasInstallScript?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  link?: boolean
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const {packages} = read('package-lock.json') as {packages: Record<string, Locked>}
const locked = Object.entries(packages).filter(([path]) => path !== '').map(([path, entry]) => ({path, name: path.replace(/^.*node_modules\//u, ''), ...entry}))
const manifest = read('package.json') as {dependencies: Record<string, string>; devDependencies: Record<string, string>; allowScripts: Record<string, boolean>}

/** Licences that may come in, and why each is no burden to whoever runs or changes the project. Rows are reviewed, never added unread. */
const LICENCES: Record<string, string> = {
  'MIT': 'notice only',
  'ISC': 'notice only',
  '0BSD': 'no condition',
  'BSD-2-Clause': 'notice only',
  'BSD-3-Clause': 'notice only',
  'Apache-2.0': 'notice only, patents granted',
  'MIT AND Apache-2.0': 'notice only',
  'BlueOak-1.0.0': 'notice only',
  'CC0-1.0': 'no condition',
  'Python-2.0': 'notice only',
  'MPL-2.0': 'changes of its own files only; used unchanged',
  'LGPL-3.0-or-later': 'libvips beside sharp, an optional part of Astro for pictures, of which the site has none',
  'Apache-2.0 AND LGPL-3.0-or-later': 'the same for other systems',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': 'the same for other systems',
}

/** What no reader gets and no build runs: tests only. */
const TEST_ONLY: Record<string, string> = {'CPAL-1.0 OR AGPL-1.0': 'citeproc, by which the tests read our citations'}

describe('dependencies', () => {
  it('have a licence that was read', () => {
    const unread = locked.filter(({license = '', dev}) => !(license in LICENCES) && !(dev && license in TEST_ONLY)).map(({name, license}) => `${name}: ${license}`)
    expect(unread).toEqual([])
    const used = new Set(locked.map(({license}) => license))
    expect([...Object.keys(LICENCES), ...Object.keys(TEST_ONLY)].filter((licence) => !used.has(licence))).toEqual([])
  })

  it('say the same licence in the lock and in what is installed', () => {
    const other = locked.filter(({path}) => existsSync(join(path, 'package.json'))).flatMap(({path, name, license, version}) => {
      const own = read(join(path, 'package.json')) as {license?: string | {type: string}; version: string}
      const said = typeof own.license === 'object' ? own.license.type : own.license
      return said === license && own.version === version ? [] : [`${name}: ${license} ${version}, installed ${said} ${own.version}`]
    })
    expect(other).toEqual([])
  })

  it('are locked by version and by a strong digest', () => {
    expect(locked.filter(({integrity = ''}) => !/^sha512-[\w+/]{86}==$/u.test(integrity)).map(({name}) => name)).toEqual([])
    expect(locked.filter(({resolved, link}) => link || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))).map(({name}) => name)).toEqual([])
    for (const [name, version] of Object.entries({...manifest.dependencies, ...manifest.devDependencies})) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u)
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
  })

  it('run scripts at installation only where that is allowed by name', () => {
    const allowed = Object.entries(manifest.allowScripts).filter(([, is]) => is).map(([name]) => name)
    expect(locked.filter(({hasInstallScript, name}) => hasInstallScript && !allowed.includes(name)).map(({name}) => name)).toEqual([])
    expect(allowed.filter((name) => !locked.some((entry) => entry.name === name && entry.hasInstallScript))).toEqual([])
  })

  it.each([['darwin', 'arm64'], ['darwin', 'x64'], ['linux', 'arm64'], ['linux', 'x64'], ['win32', 'x64']])('are locked with what %s %s needs', (os, cpu) => {
    // Each family of native parts, told by its first words, must have one for every system that editors use.
    const families = ['@astrojs/compiler-binding', '@esbuild', '@img/sharp', '@pagefind', '@rolldown/binding', 'lightningcss', '@bruits/satteri']
    const bindings = locked.filter((entry) => entry.os && entry.cpu)
    for (const family of families.filter((prefix) => bindings.some(({name}) => name.startsWith(prefix)))) {
      expect(bindings.some((entry) => entry.name.startsWith(family) && entry.os!.includes(os) && entry.cpu!.includes(cpu)), `${family} ${os} ${cpu}`).toBe(true)
    }
    expect(bindings.filter(({name}) => !families.some((family) => name.startsWith(family))).map(({name}) => name)).toEqual([])
  })
})
