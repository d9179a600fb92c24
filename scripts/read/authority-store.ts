/** What the check has read and found in the authority files, kept beside the units: YAML takes longer to read than all else that has not changed. */
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {CheckedAuthority} from '../../src/press/check/authority.ts'
import {sha256} from '../sha256.ts'

const FILE = 'authority.json'

/** What is kept in the folder under these rules, or under any where none are named; nothing when it is damaged or not there. */
export function keptAuthority(folder: string, rules?: string): CheckedAuthority | undefined {
  try {
    const [made, digest, json] = readFileSync(join(folder, FILE), 'utf8').split('\n') as [string, string, string]
    return (rules === undefined || made === rules) && digest === sha256(json) ? JSON.parse(json) as CheckedAuthority : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps it, whole or not at all.
 *
 * @param rules digest of the authority files and of all that decides how they are read
 */
export function keepAuthority(folder: string, rules: string, checked: CheckedAuthority): void {
  mkdirSync(folder, {recursive: true})
  const json = JSON.stringify(checked)
  const temporary = join(folder, `${FILE}.${process.pid}`)
  writeFileSync(temporary, `${rules}\n${sha256(json)}\n${json}`)
  renameSync(temporary, join(folder, FILE))
}
