import {execFile} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'

export const PROJECT = join(import.meta.dirname, '../..')
export const NODE = process.execPath

/** A content folder of its own with the authority files and the given raw pages, not ingested yet. */
export function contentFolder(raw: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'jiezhi-editors-'))
  cpSync(join(PROJECT, 'content/authority'), join(dir, 'authority'), {recursive: true, filter: (path) => !path.includes('gazetteer')})
  cpSync(join(PROJECT, 'content/site.yaml'), join(dir, 'site.yaml'))
  rmSync(join(dir, 'authority/proposed.yaml'), {force: true})
  mkdirSync(join(dir, 'raw'))
  for (const [name, text] of Object.entries(raw)) writeFileSync(join(dir, 'raw', name), text)
  return dir
}

/** Runs one of the project's commands as an editor would; answers instead of throwing when it fails. */
export function run(script: string, args: string[], env: Record<string, string> = {}): Promise<{code: number; output: string}> {
  return new Promise((resolve) => {
    execFile(NODE, [join(PROJECT, 'scripts', script), ...args], {cwd: PROJECT, env: {...process.env, ...env}, maxBuffer: 1 << 26}, (error, stdout, stderr) => {
      resolve({code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}`})
    })
  })
}

/** Ingests a content folder. */
export const ingest = (dir: string, ...args: string[]) => run('ingest.ts', ['--content', dir, '--review', join(dir, '.review'), ...args])
/** Checks a content folder. */
export const check = (dir: string, ...args: string[]) => run('check.ts', ['--content', dir, ...args])

/** Every file below a folder with its text, by name; what programs keep for themselves left out when asked. */
export function filesOf(dir: string, hidden = true): Record<string, string> {
  const files: Record<string, string> = {}
  for (const entry of readdirSync(dir, {recursive: true, withFileTypes: true})) {
    const name = relative(dir, join(entry.parentPath, entry.name))
    if (entry.isFile() && !name.startsWith('.review') && (hidden || !name.startsWith('.'))) files[name] = readFileSync(join(dir, name), 'utf8')
  }
  return files
}

/** Changes a file as an editor does; throws when that changes nothing. */
export function edit(dir: string, file: string, change: (text: string) => string): void {
  const before = readFileSync(join(dir, file), 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`nothing to change in ${file}`)
  writeFileSync(join(dir, file), after)
}

/** A page of three signed articles with words of this project's own. */
export const PAGE = `

棉纺路街道整治老旧小区

本报讯(记者 张三)昨日,中原区棉纺路街道开始整治辖区内的老旧小区。街道组织三十余名工作人员,清理楼道杂物二十吨。

居民李先生说,小区的面貌焕然一新,大家都很高兴,希望这样的活动能坚持下去。

建设路街道举办邻里文化节

本报讯(记者 李四)3月5日,中原区建设路街道举办邻里文化节。五百多名居民参加了包饺子、猜灯谜等活动。

街道负责人表示,今后每月都要举办一次类似的活动,让邻里之间更加亲近。

林山寨街道慰问困难家庭

本报讯(记者 王五)3月6日,中原区林山寨街道慰问了辖区四十户困难家庭,为他们送去米、面、油等生活用品。
`
