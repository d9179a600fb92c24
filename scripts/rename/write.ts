import {decodeText} from '../../src/press/check/decode.ts'
import {textReport} from '../../src/press/check/report.ts'
import {readYaml} from '../../src/press/check/yaml.ts'
import type {Folder} from '../files.ts'
import {LOCK} from '../ingest/present.ts'
import {lockWithin} from '../lock.ts'

/** Texts of files as they were read, and as they shall be. */
export type Changes = Map<string, {before: string; after: string}>

/**
 * Writes the changes when every file is still as it was when they were made: somebody may have saved one while they were shown, or while
 * ingest ran. Answers in words for the editor why nothing was written, or undefined.
 */
export async function writeChanges(content: Folder, changes: Changes): Promise<string | undefined> {
  const held = await lockWithin(content.path(LOCK), 60)
  if (!('release' in held)) return `收录正在进行（进程 ${held.holder}），请稍后再试。`
  try {
    const others: string[] = []
    for (const [file, {before}] of changes) if ((await content.text(file) ?? '') !== before) others.push(`content/${file}`)
    if (others.length > 0) return `这时 ${others.join('、')} 有了别的改动，所以什么都没有写；请再运行一次。`
    for (const [file, {after}] of changes) await content.write(file, after)
    return undefined
  } finally {
    held.release()
  }
}

/** The text of an editor's file. What is no UTF-8 is not to be written anew: its words would be lost. */
export async function textToChange(content: Folder, file: string): Promise<string> {
  const {text, problems} = decodeText((await content.bytes(file)) ?? new Uint8Array(), `content/${file}`)
  if (problems.length > 0) throw new Unreadable(problems.map(({line, reason}) => `content/${file}:${line} ${reason}`).join('\n'))
  return text
}

/** The text of a list in YAML. One that cannot be read as such would be written anew without its end. */
export async function listToChange(content: Folder, file: string): Promise<string> {
  const text = await textToChange(content, file)
  const {problems} = readYaml(text, `content/${file}`)
  if (problems.length > 0) throw new Unreadable(textReport(problems))
  return text
}

/** A file that cannot be read, in words for its editor. */
export class Unreadable extends Error {}
