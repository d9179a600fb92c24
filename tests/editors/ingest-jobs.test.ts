import {cpus} from 'node:os'
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {contentFolder, filesOf, ingest, PAGE} from './workspace.ts'

/** So many that two threads begin; each coins a program, some of them the same. */
const PAGES = Object.fromEntries(Array.from({length: 200}, (_, at) => [`p${at}.txt`, `${PAGE}\n居民议事忙\n\n本报讯(记者 李四)昨日,社区推行“说事角${'甲乙丙丁戊'[at % 5]}”工作法。第${at}次议事有二十人来。\n`]))

it('writes the same on one core and on several', {timeout: 300_000}, async () => {
  const [one, two] = [contentFolder(PAGES), contentFolder(PAGES)]
  const reportsOf = (dir: string) => readdirSync(join(dir, '.review')).map((name) => [name, readFileSync(join(dir, '.review', name), 'utf8')])
  try {
    expect(await ingest(one, '--jobs', '1')).toMatchObject({code: 0})
    expect(await ingest(two, '--jobs', `${Math.max(2, cpus().length)}`)).toMatchObject({code: 0})
    expect(Object.keys(filesOf(one)).length).toBeGreaterThan(800)
    expect(filesOf(two)).toEqual(filesOf(one))
    expect(reportsOf(two)).toEqual(reportsOf(one))
  } finally {
    rmSync(one, {recursive: true})
    rmSync(two, {recursive: true})
  }
})
