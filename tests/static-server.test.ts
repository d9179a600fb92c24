import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {serveSite, type Served} from '../scripts/serve/static-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'jiezhi-served-'))
let served: Served
beforeAll(async () => {
  writeFileSync(join(folder, 'ten.pack'), '0123456789')
  writeFileSync(join(folder, 'none.pack'), '')
  writeFileSync(join(folder, '404.html'), '<!doctype html>')
  served = await serveSite({dir: folder, port: 0})
})
afterAll(async () => {
  await served.close()
  rmSync(folder, {recursive: true})
})
const ask = (file: string, range: string, more: RequestInit = {}) => fetch(`${served.address}${file}`, {...more, headers: {range, ...more.headers}})

describe('a part of a file', () => {
  it.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=0-0', '0', 'bytes 0-0/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('%s', async (range, body, told) => {
    const answer = await ask('ten.pack', range)
    expect([answer.status, answer.headers.get('content-range'), answer.headers.get('content-length'), await answer.text()]).toEqual([206, told, String(body.length), body])
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  })

  it.each([['bytes=10-'], ['bytes=99-100'], ['bytes=-0']])('%s lies outside', async (range) => {
    const answer = await ask('ten.pack', range)
    expect([answer.status, answer.headers.get('content-range'), await answer.text()]).toEqual([416, 'bytes */10', ''])
  })

  it('of an empty file lies outside', async () => expect((await ask('none.pack', 'bytes=0-3')).status).toBe(416))

  it.each([['bytes=4-2'], ['bytes=0-1,3-4'], ['bytes=-'], ['lines=1-2'], ['2-4'], ['bytes= 2-4']])('%s asks for nothing known: the whole comes', async (range) => {
    const answer = await ask('ten.pack', range)
    expect([answer.status, answer.headers.get('accept-ranges'), await answer.text()]).toEqual([200, 'bytes', '0123456789'])
  })

  it('is not given on the condition that the file is unchanged, nor of the page for what is missing, nor to a question for the head', async () => {
    expect((await ask('ten.pack', 'bytes=2-4', {headers: {'if-range': '"x"'}})).status).toBe(200)
    expect((await ask('nothing.pack', 'bytes=2-4')).status).toBe(404)
    const head = await ask('ten.pack', 'bytes=2-4', {method: 'HEAD'})
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '10'])
  })
})
