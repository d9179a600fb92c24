import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import type {WithheldName} from './site/records.ts'
import {MASK, maskText} from './press/withheld.ts'

/**
 * Former address → present one, from redirects.yaml of a content folder, without a slash at the former's end. No address that holds a
 * name which is withheld everywhere: the present one is that of the masked name, and at the former no page stands.
 *
 * @example readMoved('content') // {'/programs/旧名': '/programs/新名/'}
 */
export function readMoved(content: string): Record<string, string> {
  const withheld = rowsOf<WithheldName>(content, 'withdrawn.yaml').filter(({pages}) => pages === undefined).map(({name}) => name)
  const shown = (address: string) => maskText(address, withheld).replaceAll(MASK, '')
  const rows = rowsOf<{from: string; to: string}>(content, 'redirects.yaml').filter(({from}) => shown(from) === from)
  return Object.fromEntries(rows.map(({from, to}) => [from.replace(/\/+$/u, ''), shown(to)]))
}

function rowsOf<Row>(content: string, name: string): Row[] {
  const file = join(content, name)
  return existsSync(file) ? ((parse(readFileSync(file, 'utf8'), {maxAliasCount: 0}) as Row[] | null) ?? []) : []
}
