/** Why a renaming cannot be done, and what can be done instead, in the words told to the editor. */
import type {ZodType} from 'zod'
import {near} from '../../src/press/check/near.ts'
import type {NamedEntry} from '../../src/press/edits/authority-entries.ts'
import type {Renaming} from '../../src/press/edits/rename.ts'
import {slugKey} from '../../src/press/text/slug.ts'

/** Names that each task takes. */
const TASKS: Readonly<Record<string, readonly string[]>> = {
  program: ['旧名', '新名'], place: ['旧名', '新名'], merge: ['名称', '并入名称'], confirm: ['名称'], reject: ['名称'],
}

/** What is wrong with the arguments, or undefined. */
export function misused([task, ...names]: readonly string[]): string | undefined {
  if (task === undefined) return '没有写做什么。'
  const wanted = Object.hasOwn(TASKS, task) ? TASKS[task]! : undefined
  if (!wanted) return `没有“${task}”这个做法，可用 ${Object.keys(TASKS).join('、')}。`
  if (names.length !== wanted.length) return `${task} 要写 ${wanted.length} 个名称：npm run rename -- ${task} ${wanted.join(' ')}；现在写了 ${names.length} 个（名称里有空格的，请加引号）。`
  return names[0] === names[1] ? `两个名称都是${quoted(names[0]!)}，没有可改的；请写两个不同的名称。` : undefined
}

/** Why a word cannot stand in a field, or make an address; undefined when it can. */
export function unfitFor(field: ZodType, word: string, what: string): string | undefined {
  if (field.safeParse(word).success && /[\p{L}\p{N}]/u.test(word)) return undefined
  return `${what}${quoted(word)}不能用；应为：${field.description ?? ''}要有汉字、字母或数字，写在一行里，不能太长；请换一个。`
}

/** Why something cannot be called so beside the others of its kind; undefined when it can. */
export function taken({kind, from, to}: Renaming, entries: readonly NamedEntry[]): string | undefined {
  const merge = (name: string) => `要把${quoted(from)}并入它，请运行 npm run rename -- merge ${from} ${name}`
  if (entries.some(({name}) => name === to)) return kind === 'place' ? placeTaken(from, to) : `${quoted(to)}已有；${merge(to)}。`
  // Places may share a short name.
  const owner = kind === 'program' ? entries.find(({name, aliases}) => name !== from && aliases.includes(to))?.name : undefined
  if (owner !== undefined) return `${quoted(to)}是${quoted(owner)}的别名；${merge(owner)}；是另一项的，请先从那一条的 aliases 里删去。`
  const alike = slugKey(to) !== slugKey(from) && entries.some(({name}) => slugKey(name) === slugKey(to))
  return alike ? `${quoted(to)}与已有名称的网址相同，请换一个名称。` : undefined
}

/** Which articles belong to which of two places only their editors know, so that no command merges them. */
function placeTaken(from: string, to: string): string {
  return `${quoted(to)}在 content/authority/places.yaml 里已有；命令不合并地名，请看是哪一种：
- ${quoted(from)}后来改为${quoted(to)}：两条都留，旧的写上 to 和 became，新的写上 from 和 formerly；文章不动，老文章仍属旧名。
- 两条本是一处：删去${quoted(from)}一条，把它写进${quoted(to)}的 aliases；communities.yaml 里有它的一行，也并过去；再运行 npm run check -- --fix，文章里的名称就改过来。
- 只是个别文章写错：改那几篇文章的字段。`
}

/** Why a program cannot be merged into one that nobody confirmed, whose articles would lose both; undefined when it can. */
export function unconfirmed({from, to}: Renaming, programs: readonly NamedEntry[], proposed: readonly NamedEntry[]): string | undefined {
  const confirmed = (asked: string) => programs.some(({name}) => name === asked)
  if (confirmed(to)) return undefined
  const first = `请先运行 npm run rename -- confirm ${to}`
  if (proposed.some(({name, rejected}) => name === to && rejected)) return `${quoted(to)}已经否定了，并入它的就不再是工作；它是工作的，${first}。`
  return confirmed(from) ? `${quoted(from)}是认可了的，${quoted(to)}还没有；${first}，再合并；或反过来，npm run rename -- merge ${to} ${from}。` : undefined
}

/** That a program is confirmed already, and what an editor can do who wants it to be none after all. */
export function alreadyConfirmed(task: 'confirm' | 'reject', name: string): string {
  const is = `${quoted(name)}已在 content/authority/programs.yaml 里，是认可了的`
  return task === 'confirm' ? `${is}，不必再确认。` : `${is}。要撤回认可，把那一条移到 content/authority/proposed.yaml，加上一行 rejected: true，再运行 npm run ingest。`
}

/** That a program is rejected already. */
export function alreadyRejected(name: string): string {
  return `${quoted(name)}已经否定了，不必再做；要改为认可，请运行 npm run rename -- confirm ${name}。`
}

/** That a file has no entry of a name, with the names that are nearest. */
export function unknown(name: string, names: Iterable<string>, where: string): string {
  const bare = near(unquoted(name), [...names].map(unquoted))
  const found = [...names].filter((other) => bare.includes(unquoted(other))).slice(0, 3)
  return `${where} 里没有${quoted(name)}${found.length > 0 ? `，是否${found.map(quoted).join('、')}？` : '。'}`
}

/** A name in quotation marks other than its own. */
export function quoted(name: string): string {
  return /[“”]/u.test(name) ? `「${name}」` : `“${name}”`
}

/** A name without its quotation marks: “三蹲三保”工作法 → 三蹲三保工作法. */
export function unquoted(name: string): string {
  return name.replace(/[“”‘’「」『』"]/gu, '')
}
