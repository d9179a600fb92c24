/** `npm run ingest`: reads raw pages into articles. */
import {resolve} from 'node:path'
import {isEdtf} from '../src/press/calendar/edtf.ts'
import {faultWords} from './fault-words.ts'
import {argumentsOr, isCount} from './arguments.ts'
import {contentDir, Folder} from './files.ts'
import {contentToWrite, HALVES, LOCK, sweep} from './ingest/present.ts'
import {lockWithin} from './lock.ts'
import {keepModules} from './module-cache.ts'
import {Reporter} from './report.ts'

const HELP = `用法：npm run ingest -- [选项] [版面…]

把 content/raw 里的版面读成文章，写到 content/articles/<版面>/ 和 content/pages/<版面>.yaml。
编者改过的文章不会被覆盖。

  版面           content/raw 里的文件名（可省去后缀）或路径；不写则为全部
  --out DIR      写到 DIR 而不是内容目录；DIR 之外什么都不写
  --content DIR  内容目录，默认 content（或环境变量 JIEZHI_CONTENT）
  --date EDTF    这些版面的见报日期，如 2011-03-02；要写明版面
  --paper NAME   报名，如 郑州日报；要写明版面
  --review DIR   收录报告写到哪里，默认 .cache/review；用 --out 时写到 DIR/review
  --jobs N       同时最多用几个核，默认全部
  --dry-run      只显示会改什么，什么都不写
  --accept       要写明版面；认可这些版面的现状：以编者的文件为准，删去的字登记为更正
  --help         显示这段说明
`

const OPTIONS = {
  out: {type: 'string'},
  content: {type: 'string'},
  date: {type: 'string'},
  paper: {type: 'string'},
  'dry-run': {type: 'boolean', default: false},
  review: {type: 'string'},
  jobs: {type: 'string'},
  accept: {type: 'boolean', default: false},
} as const

const readArguments = () => argumentsOr(HELP, {allowPositionals: true, options: OPTIONS})

// Long enough for another run over a large archive to end.
const WAIT_SECONDS = 120

keepModules()

process.exitCode = await ingest().catch((error: unknown) => {
  const fault = faultWords(error)
  if (fault === undefined) throw error
  new Reporter().error(`收录没有完成：${fault}已写好的文件都是完整的。`)
  return 1
})

/** Reads the arguments, converts page after page, writes and reports. Answers the exit code: 1 when a page could not be read. */
async function ingest(): Promise<number> {
  const report = new Reporter()
  const given = readArguments()
  if (typeof given === 'number') return given
  const {values, positionals} = given
  if (values.date !== undefined && !isEdtf(values.date)) {
    report.error(`--date ${values.date} 不是日期；应写成 EDTF，如 2011-03-02 或 2011-03。`)
    return 2
  }
  if (values.jobs !== undefined && !isCount(values.jobs)) {
    report.error(`--jobs ${values.jobs} 不是正整数；应写核数，如 --jobs 1。`)
    return 2
  }
  if (values.accept && values['dry-run']) {
    report.error('--accept 和 --dry-run 不能同用：--accept 要写，--dry-run 什么都不写；请去掉一个。')
    return 2
  }
  const content = new Folder(contentDir(values.content))
  const out = contentToWrite(values.out === undefined ? content.root : resolve(values.out))
  const held = values['dry-run'] ? {release: () => {}} : await lockWithin(out.path(LOCK), WAIT_SECONDS)
  if (!('release' in held)) {
    report.error(`另一个收录正在进行（进程 ${held.holder}）；等了 ${WAIT_SECONDS} 秒，请在它结束后再运行。`)
    return 1
  }
  try {
    if (!values['dry-run']) await sweep(out)
    const {ingestInto} = await import('./ingest/run.ts')
    return await ingestInto(out, content, values, positionals, report)
  } finally {
    if (!values['dry-run']) await out.remove(HALVES)
    held.release()
  }
}
