/** `npm run rename`: gives a program or a place another name everywhere, merges two, or confirms or rejects a proposed program. */
import {createInterface} from 'node:readline/promises'
import {placeSchema, programSchema} from '../src/press/authority/schema.ts'
import {restOn} from '../src/press/digest.ts'
import {addNames, confirmEntry, entriesIn, mergeEntries, namesIn, parentTaken, rejectEntry, renamedPlaces, renameEntry, setParent} from '../src/press/edits/authority-entries.ts'
import {readBases, RECORD, writeBases} from '../src/press/edits/bases.ts'
import {renameInArticle, withRedirect, type Renaming} from '../src/press/edits/rename.ts'
import {routes} from '../src/site/routes.ts'
import {argumentsOr, refuse} from './arguments.ts'
import {contentDir, Folder} from './files.ts'
import {basesFile} from './ingest/present.ts'
import {alreadyConfirmed, alreadyRejected, misused, quoted, taken, unconfirmed, unfitFor, unknown, unquoted} from './rename/refusals.ts'
import {listToChange, textToChange, Unreadable, writeChanges, type Changes} from './rename/write.ts'
import {unifiedDiff} from './unified-diff.ts'

const HELP = `用法：npm run rename -- 做什么 名称… [选项]

  program 旧名 新名     工作改名
  place 旧名 新名       区县、街道改名
  merge 名称 并入名称   把一项工作并入另一项（待确认的也可以），名称都留作别名
  confirm 名称          确认程序提出的工作，移到 programs.yaml
  reject 名称           程序提出的不是工作：不再提出，再收录时也从文章里去掉

  --kind 类别      confirm 时改定类别
  --yes            不问，直接改
  --content 目录   内容目录，默认 content（或环境变量 JIEZHI_CONTENT）
  --help           显示这段说明

先显示全部改动，同意后才写；不在终端里运行时不能问，写入要加 --yes。
名称里的引号可以省去。旧名留作别名，旧网址转到新网址。文章的正文不动。
`

const AUTHORITY = ['places', 'communities', 'programs', 'proposed'] as const
const OPTIONS = {kind: {type: 'string'}, yes: {type: 'boolean', default: false}, content: {type: 'string'}} as const

/** What follows a task, where that is more than a check. */
const NEXT: Readonly<Record<string, string>> = {reject: 'npm run ingest，文章里的就去掉了', confirm: 'npm run ingest，提到它的文章就都记上它'}

process.exitCode = await main().catch((error: unknown) => {
  if (error instanceof Unreadable) return say(`${error.message}\n没有改动任何文件。`, 1)
  throw error
})

async function main(): Promise<number> {
  const given = argumentsOr(HELP, {allowPositionals: true, options: OPTIONS})
  if (typeof given === 'number') return given
  const {values, positionals} = given
  const [task, first, second] = positionals
  const wrongly = misused(positionals)
  if (wrongly) return refuse(wrongly, HELP)
  const content = new Folder(contentDir(values.content))
  const texts = await readAuthority(content)
  const changes: Changes = new Map()
  const wrong = task === 'confirm' ? confirm(texts, first!, values.kind, changes) : task === 'reject' ? reject(texts, first!, changes) : await change(content, texts, {task: task!, from: first!, to: second!}, changes)
  if (wrong) return say(wrong, 1)
  const canAsk = process.stdin.isTTY
  if (!values.yes && !canAsk) console.log('不在终端里，不能问：以下只显示改动，什么都不写；同意请加 --yes。\n')
  for (const [file, {before, after}] of changes) if (!file.startsWith('.')) process.stdout.write(unifiedDiff(`content/${file}`, before, after, 1))
  const count = [...changes.keys()].filter((file) => !file.startsWith('.')).length
  if (!values.yes && !(canAsk && (await agreed(`改动 ${count} 个文件，写入吗？(y/N)`)))) return say('没有改动任何文件。', 0)
  const refused = await writeChanges(content, changes)
  if (refused) return say(refused, 1)
  return say(`已改 ${count} 个文件。请运行 ${NEXT[task!] ?? 'npm run check'}。`, 0)
}

async function readAuthority(content: Folder): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const name of AUTHORITY) {
    const text = await listToChange(content, `authority/${name}.yaml`)
    if (text !== '') texts.set(name, text)
  }
  return texts
}

function confirm(texts: Map<string, string>, asked: string, kind: string | undefined, changes: Changes): string | undefined {
  const [proposed, programs] = [texts.get('proposed') ?? '[]', texts.get('programs') ?? '[]']
  const names = namesIn(proposed)
  const name = nameAmong(names, asked)
  const unfit = kind === undefined ? undefined : unfitFor(programSchema.shape.kind, kind, '类别')
  if (unfit) return unfit
  const moved = confirmEntry(proposed, programs, name, kind)
  if (!moved) return confirmedAlready(texts, 'confirm', asked) ?? unknown(name, names, 'content/authority/proposed.yaml')
  // Written in this order, a run that is killed leaves the program in both files, never in none.
  changes.set('authority/programs.yaml', {before: programs, after: moved.programs})
  changes.set('authority/proposed.yaml', {before: proposed, after: moved.proposed})
  return undefined
}

function reject(texts: Map<string, string>, asked: string, changes: Changes): string | undefined {
  const proposed = texts.get('proposed') ?? '[]'
  const names = namesIn(proposed)
  const name = nameAmong(names, asked)
  const after = rejectEntry(proposed, name)
  if (after === undefined) return confirmedAlready(texts, 'reject', asked) ?? unknown(name, names, 'content/authority/proposed.yaml')
  if (after === proposed) return alreadyRejected(name)
  record(changes, 'authority/proposed.yaml', proposed, after)
  return undefined
}

function confirmedAlready(texts: Map<string, string>, task: 'confirm' | 'reject', asked: string): string | undefined {
  const names = namesIn(texts.get('programs') ?? '[]')
  const name = nameAmong(names, asked)
  return names.includes(name) ? alreadyConfirmed(task, name) : undefined
}

async function change(content: Folder, texts: Map<string, string>, asked: {task: string; from: string; to: string}, changes: Changes): Promise<string | undefined> {
  const {task} = asked
  const files = task === 'place' ? ['places'] : ['programs', 'proposed']
  const lists = files.map((name) => entriesIn(texts.get(name) ?? '[]'))
  const names = new Set(lists.flat().map(({name}) => name))
  const from = nameAmong(names, asked.from)
  const to = task === 'merge' ? nameAmong(names, asked.to) : asked.to
  if (from === to) return `${quoted(asked.from)}与${quoted(asked.to)}是同一项。`
  const unfit = task === 'merge' ? undefined : unfitFor(task === 'place' ? placeSchema.shape.name : programSchema.shape.name, to, '新名')
  if (unfit) return unfit
  const renaming: Renaming = {kind: task === 'place' ? 'place' : 'program', from, to}
  if (!names.has(from)) return unknown(from, names, files.map((name) => `content/authority/${name}.yaml`).join('、'))
  if (task === 'merge' && !names.has(to)) return unknown(to, names, 'content/authority/programs.yaml')
  const refused = task === 'merge' ? unconfirmed(renaming, lists[0]!, lists[1]!) : taken(renaming, lists.flat())
  if (refused) return refused
  const parent = task === 'merge' ? parentTaken(['programs', 'proposed'].map((name) => texts.get(name) ?? '[]'), renaming) : undefined
  const gone = [from, ...lists.flat().flatMap(({name, aliases}) => (name === from ? aliases : []))]
  for (const [name, text] of texts) {
    if (task === 'place' ? name === 'programs' || name === 'proposed' : name === 'places' || name === 'communities') continue
    let after = task === 'merge' ? mergeEntries(text, renaming) : renameEntry(text, renaming)
    if (task === 'merge' && namesIn(text).includes(to)) after = addNames(after, to, [...new Set(gone)])
    if (parent !== undefined) after = setParent(after, to, parent)
    record(changes, `authority/${name}.yaml`, text, after)
  }
  await renameArticles(content, renaming, changes)
  const moved = task === 'place' ? renamedPlaces(texts.get('places') ?? '', renaming).map((place) => ({...place, address: ['district', 'zone'].includes(place.type ?? '') ? routes.district : routes.street})) : [{from, to, address: routes.program}]
  const redirects = await listToChange(content, 'redirects.yaml')
  const leading = moved.filter(({from, to, address}) => address(from) !== address(to)).reduce((text, {from, to, address}) => withRedirect(text, address(from), address(to)), redirects)
  record(changes, 'redirects.yaml', redirects, leading)
  return undefined
}

async function renameArticles(content: Folder, renaming: Renaming, changes: Changes): Promise<void> {
  const files = Map.groupBy(await content.list('articles', ['.mdx']), (file) => file.split('/')[1]!)
  for (const [page, articles] of files) {
    const text = (await content.text(basesFile(page))) ?? ''
    const bases = readBases(text)
    const renamed = new Map([...bases].map(([name, base]) => [name, name === RECORD ? base : renameInArticle(base, renaming)]))
    for (const file of articles) {
      const before = await textToChange(content, file)
      const name = file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length)
      const after = renameInArticle(before, renaming)
      const base = bases.get(name)
      record(changes, file, before, base === undefined ? after : restOn(after, base, renamed.get(name)!))
    }
    // After its articles: a copy that is older than they are is found out, one that is newer is not.
    if ([...bases].some(([name, base]) => renamed.get(name) !== base)) record(changes, basesFile(page), text, writeBases(renamed))
  }
}

function record(changes: Changes, file: string, before: string, after: string): void {
  if (before !== after) changes.set(file, {before, after})
}

/** The name that was meant: as it was given, or the only one that differs from it in quotation marks alone. */
function nameAmong(names: Iterable<string>, asked: string): string {
  const all = [...names]
  const fitting = all.filter((name) => unquoted(name) === unquoted(asked))
  return !all.includes(asked) && fitting.length === 1 ? fitting[0]! : asked
}

async function agreed(question: string): Promise<boolean> {
  const prompt = createInterface({input: process.stdin, output: process.stdout})
  const answer = await prompt.question(`${question} `)
  prompt.close()
  return /^y(?:es)?$/iu.test(answer.trim())
}

function say(text: string, code: number): number {
  console.log(text)
  return code
}
