import {createServer, type AddressInfo} from 'node:net'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {portOf} from '../../scripts/port.ts'
import {previewSite} from '../../scripts/preview.ts'
import {run} from './workspace.ts'

const COMMANDS = ['start', 'dev', 'preview', 'build', 'check', 'ingest', 'new', 'rename', 'explain', 'schemas', 'readme', 'review-summary', 'publish-ingest']

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
    expect(output).toContain('没有 --forever 这个选项')
  })
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
    const {close} = await previewSite(dir, port)
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
})
