import {createServer, type AddressInfo} from 'node:net'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {atFreePort, portOf} from '../../scripts/serve/port.ts'
import {previewSite} from '../../scripts/preview.ts'
import {PROJECT, run} from './workspace.ts'

const {scripts} = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {scripts: Record<string, string>}
const COMMANDS = [...new Set(Object.values(scripts).flatMap((line) => /^node scripts\/(.*)\.ts$/u.exec(line)?.[1] ?? []))]

describe.each(COMMANDS)('%s', {timeout: 120_000}, (command) => {
  it('tells with --help what it is for, and does nothing', async () => {
    const {code, output} = await run(`${command}.ts`, ['--help'])
    expect(code).toBe(0)
    expect(output).toMatch(/^用法：npm (?:run )?[\w-]+/u)
    expect(output).toContain('--help')
  })

  it('refuses an option that it does not know, by name', async () => {
    const {code, output} = await run(`${command}.ts`, ['--forever'])
    expect(code).toBe(2)
    expect(output).toMatch(/^没有 --forever 这个选项。\n\n用法/u)
  })
})

describe('the commands', () => {
  it('are more than those of the editors', () => {
    expect(COMMANDS).toEqual(expect.arrayContaining(['start', 'check', 'bench', 'fuzz', 'score', 'screenshots', 'search-proof', 'verify']))
  })

  it.each(['parseArgs(', '${help.trimEnd()}', '${HELP'])('read and refuse their arguments in one place: %s', (words) => {
    const places = ['scripts', 'bench'].flatMap((folder) => readdirSync(join(PROJECT, folder), {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.ts') && readFileSync(join(PROJECT, folder, name), 'utf8').includes(words))
      .map((name) => `${folder}/${name}`))
    expect(places).toEqual(words.includes('HELP') ? [] : ['scripts/arguments.ts'])
  })
})

it.each([
  ['check', ['--format', 'xml'], '--format 不能是“xml”'],
  ['check', ['--format'], '--format 后面要写内容'],
  ['check', ['content'], '不认识“content”'],
  ['check', ['--fix=yes'], '--fix 后面不写内容'],
  ['fuzz', ['--target', 'moon'], '--target 不能是“moon”'],
  ['fuzz', ['--seconds', 'long'], '--seconds long 不是秒数'],
  ['fuzz', ['--seed', 'x'], '--seed x 不是整数'],
  ['search-proof', ['--queries', '0'], '--queries 0 不是正整数'],
  ['search-proof', ['--seed', '1.5'], '--seed 1.5 不是整数'],
  ['bench', ['--rows', 'moon'], '--rows 里没有“moon”'],
  ['bench', ['--articles', '-1'], "--articles"],
  ['bench', ['--runs', '0'], '--runs 0 不是正整数'],
  ['ingest', ['--date', 'yesterday'], '--date yesterday 不是日期'],
  ['ingest', ['--jobs', '0'], '--jobs 0 不是正整数'],
  ['ingest', ['--accept', '--dry-run', 'p1'], '--accept 和 --dry-run 不能同用'],
  ['ingest', ['--accept'], '--accept 要写明版面'],
  ['verify', ['a', 'b'], '一次只核对一处'],
] as const)('%s %j is refused with what is wrong', {timeout: 120_000}, async (command, args, fault) => {
  const {code, output} = await run(`${command}.ts`, [...args])
  expect(code).toBe(2)
  expect(output.split('\n')[0]).toContain(fault)
})

describe('--port', {timeout: 120_000}, () => {
  it.each(['abc', '-1', '70000', '4321.5', ''])('%j is named as the fault', async (port) => {
    expect(portOf(port)).toContain(`--port ${port} 不是端口号`)
  })

  it.each(['start', 'dev', 'preview'])('is named as the fault by %s', async (command) => {
    const {code, output} = await run(`${command}.ts`, ['--port', 'abc'])
    expect(code).toBe(2)
    expect(output).toMatch(/^--port abc 不是端口号/u)
  })

  it('that is taken gives way to another one, which is told', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'jiezhi-port-'))
    writeFileSync(join(dir, 'index.html'), '')
    const holder = createServer()
    await new Promise<void>((done) => holder.listen(0, '127.0.0.1', done))
    const {port} = holder.address() as AddressInfo
    const told = vi.spyOn(console, 'log').mockImplementation(() => {})
    const {close} = (await previewSite(dir, port))!
    try {
      const [taken, address] = told.mock.calls.map(([line]) => String(line))
      const used = /^(\d+) 被占用，改用 (\d+)。$/u.exec(taken!)
      expect(Number(used?.[1])).toBe(port)
      expect(address).toContain(`:${used?.[2]}/`)
    } finally {
      told.mockRestore()
      await close()
      holder.close()
      rmSync(dir, {recursive: true})
    }
  })

  it.each([[65_530, 6, '端口 65530 到 65535 都被占用'], [4321, 20, '端口 4321 到 4340 都被占用']])('%i is the first of %i that are tried, and then it is said', async (port, many, says) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const tried: number[] = []
    try {
      expect(await atFreePort(port, async (one) => {
        tried.push(one)
        throw Object.assign(new Error(), {code: 'EADDRINUSE'})
      })).toBeUndefined()
      expect([tried[0], tried.length]).toEqual([port, many])
      expect(told.mock.calls).toEqual([[`${says}，请用 --port 另选一个。`]])
    } finally {
      told.mockRestore()
    }
  })

  it.each([['dev', 'localhost'], ['preview', '127.0.0.1']])('the last, taken, ends %s with a sentence', async (command, host) => {
    const holder = createServer()
    await new Promise<void>((done) => holder.listen(65_535, host, done))
    const dir = mkdtempSync(join(tmpdir(), 'jiezhi-port-'))
    mkdirSync(join(dir, 'search'))
    writeFileSync(join(dir, 'search/index.html'), '<div data-base="/">')
    try {
      const more = command === 'preview' ? ['--dir', dir] : []
      expect(await run(`${command}.ts`, ['--port', '65535', ...more])).toEqual({code: 1, output: '端口 65535 到 65535 都被占用，请用 --port 另选一个。\n'})
    } finally {
      holder.close()
      rmSync(dir, {recursive: true})
    }
  })
})
