/** `npm run fuzz`: throws random, mutated and hostile input at what reads pages, articles, queries and dates. */
import {readFileSync, writeFileSync} from 'node:fs'
import fc from 'fast-check'
import {argumentsOr, refuse} from './arguments.ts'
import {TARGETS} from './fuzz/targets.ts'

const HELP = `用法：npm run fuzz -- [选项]

用随机的、改坏的、有敌意的输入，试读版面、读文章、读检索词、读日期的程序。每样默认一分钟。

  --seconds N      每样试多少秒（默认 60）
  --target 名称    只试一样：${Object.keys(TARGETS).join('、')}
  --seed N         从这个种子开始，重现以前的一次
  --help           显示本说明

${Object.entries(TARGETS).map(([name, {says}]) => `  ${name.padEnd(6)} ${says}`).join('\n')}

找到的输入缩到最小，记进 tests/fixtures/fuzz/<名称>.json；以后每次测试都试它。找到时退出码为 1。
`

type Name = keyof typeof TARGETS

// Runs of one seed; then the next seed, and the time is looked at.
const BATCH = 200
// Input is at most some thousand characters: whoever takes this long for it would take hours for a page.
const SLOW_SECONDS = 20

process.exitCode = await main()

async function main(): Promise<number> {
  const given = argumentsOr(HELP, {options: {seconds: {type: 'string', default: '60'}, target: {type: 'string'}, seed: {type: 'string'}}})
  if (typeof given === 'number') return given
  const options = given.values
  if (options.target !== undefined && !Object.hasOwn(TARGETS, options.target)) return refuse(`--target 不能是“${options.target}”，可用 ${Object.keys(TARGETS).join('、')}。`, HELP)
  if (!(Number(options.seconds) > 0)) return refuse(`--seconds ${options.seconds} 不是秒数。`, HELP)
  if (options.seed !== undefined && !/^\d+$/u.test(options.seed)) return refuse(`--seed ${options.seed} 不是整数。`, HELP)
  const names = (options.target === undefined ? Object.keys(TARGETS) : [options.target]) as Name[]
  let found = 0
  for (const name of names) found += await fuzz(name, Number(options.seconds), Number(options.seed ?? Date.now() % 1_000_000_000)) ? 1 : 0
  return found > 0 ? 1 : 0
}

/** Tries one target until the time is over or an input breaks a promise. Answers whether one did. */
async function fuzz(name: Name, seconds: number, first: number): Promise<boolean> {
  const {inputs, holds} = TARGETS[name]
  const end = Date.now() + seconds * 1000
  let runs = 0
  const property = fc.asyncProperty(inputs, async (input) => {
    const begun = Date.now()
    await holds(input)
    if (Date.now() - begun > SLOW_SECONDS * 1000) throw new Error(`用了 ${Math.round((Date.now() - begun) / 1000)} 秒`)
  })
  for (let seed = first; Date.now() < end; seed++) {
    const result = await fc.check(property, {seed, numRuns: BATCH, interruptAfterTimeLimit: Math.max(1, end - Date.now())})
    runs += result.numRuns
    if (!result.failed || result.counterexample === null) continue
    const [input] = result.counterexample
    const fresh = keep(name, input)
    console.log(`${name}：第 ${runs} 次出错（--seed ${seed}），已${fresh ? '' : '在以前'}记进 tests/fixtures/fuzz/${name}.json:\n${JSON.stringify(input)}\n${(result.errorInstance as Error | null)?.message ?? ''}`)
    return true
  }
  console.log(`${name}：${seconds} 秒，${runs} 次，没有出错`)
  return false
}

/** Adds a row unless it is there. */
function keep(name: Name, input: string): boolean {
  const file = new URL(`../tests/fixtures/fuzz/${name}.json`, import.meta.url)
  const rows = JSON.parse(readFileSync(file, 'utf8')) as string[]
  if (rows.includes(input)) return false
  writeFileSync(file, `${JSON.stringify([...rows, input], null, 2)}\n`)
  return true
}
