import {spawnSync} from 'node:child_process'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {argumentsOr} from './arguments.ts'

const HELP = `用法：npm run score -- [GOLD.json] [--json]

把评判集里的版面收录到临时目录，再用 tests/gold/score.mjs 打分。

  GOLD.json   评判集，默认 tests/gold/gold.json；版面取自 content/raw；写明评判集时，先在它所在的目录里找，没有的再取自 content/raw
  --json      输出 JSON
  --help      显示本说明
`

process.exitCode = await score()

/** Ingests the pages that the gold file judges into a temporary folder and scores them; nothing else is written. */
async function score(): Promise<number> {
  const given = argumentsOr(HELP, {allowPositionals: true, options: {json: {type: 'boolean', default: false}}})
  if (typeof given === 'number') return given
  const {values, positionals} = given
  const gold = resolve(positionals[0] ?? 'tests/gold/gold.json')
  const pages = Object.keys(JSON.parse(await readFile(gold, 'utf8')) as object)
  const beside = positionals[0] === undefined ? resolve('content/raw') : dirname(gold)
  const out = await mkdtemp(join(tmpdir(), 'jiezhi-score-'))
  try {
    const ingested = run(['scripts/ingest.ts', '--out', out, ...pages.map((page) => join(beside, page))], 'ignore')
    return ingested === 0 ? run(['tests/gold/score.mjs', out, gold, ...(values.json ? ['--json'] : [])], 'inherit') : ingested
  } finally {
    await rm(out, {recursive: true, force: true})
  }
}

function run(args: string[], stdout: 'inherit' | 'ignore'): number {
  return spawnSync(process.execPath, args, {stdio: ['ignore', stdout, 'inherit']}).status ?? 1
}
