/** How rows run the project's own commands on the generated content. */
import {join, resolve} from 'node:path'
import {cacheOf} from '../scripts/build/site.ts'
import {setAside} from './aside.ts'
import {measure} from './measure.ts'
import type {BenchContext, Row} from './row.ts'

export const root = resolve(import.meta.dirname, '..')

/** Path of one of the project's commands. */
export const script = (name: string) => join(root, 'scripts', `${name}.ts`)

/** Where the build row leaves the site. */
export const dist = (context: BenchContext) => join(context.work, 'dist')

/** A row's command: one of ours on the generated content. */
export function ours(name: string, args: (context: BenchContext) => string[]): Row['command'] {
  return (context) => ({command: [process.execPath, script(name), ...args(context)], cwd: root, env: {JIEZHI_CONTENT: context.content}})
}

/** Runs a build that is not measured for itself. */
export async function buildUnmeasured({content}: BenchContext, args: readonly string[]): Promise<void> {
  await measure([process.execPath, script('build'), ...args], {cwd: root, env: {JIEZHI_CONTENT: content}})
}

/** Takes away what builds have kept of the content, and a site that they made of it. */
export async function forgetCaches(context: BenchContext, site: string): Promise<void> {
  await setAside(context, site, ...Object.values(cacheOf(context.content)))
}
