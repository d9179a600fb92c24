/**
 * Reads every raw page of a content folder on one core and writes nothing of it: `node bench/convert.ts --content DIR --out FILE`.
 * Writes as JSON what that took after all was loaded.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {argumentsOr} from '../scripts/arguments.ts'
import {Folder} from '../scripts/files.ts'
import {readAuthorityFolder} from '../scripts/read/authority-files.ts'
import {convertPage} from '../src/press/pipeline.ts'

/** Processor seconds from the start of the program: until every second page was read, and until all were. */
export interface ConvertReport {
  halfSeconds: number
  cpuSeconds: number
}

const given = argumentsOr('用法：node bench/convert.ts --content DIR --out FILE', {options: {content: {type: 'string', default: 'content'}, out: {type: 'string'}}})
if (typeof given === 'number') process.exitCode = given
else {
  const {content, out} = given.values
  const {authority} = await readAuthorityFolder(new Folder(content))
  const names = readdirSync(join(content, 'raw')).sort()
  const convert = (name: string) => convertPage({name, bytes: readFileSync(join(content, 'raw', name)), known: {}, authority})
  names.filter((_, at) => at % 2 === 0).forEach(convert)
  const halfSeconds = secondsOf(process.cpuUsage())
  names.filter((_, at) => at % 2 === 1).forEach(convert)
  const report: ConvertReport = {halfSeconds, cpuSeconds: secondsOf(process.cpuUsage())}
  if (out !== undefined) writeFileSync(out, JSON.stringify(report))
  console.log(JSON.stringify(report))
}

function secondsOf({user, system}: NodeJS.CpuUsage): number {
  return (user + system) / 1e6
}
