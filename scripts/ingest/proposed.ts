import {parse, stringify} from 'yaml'
import type {Program} from '../../src/press/authority-types.ts'
import type {Folder} from '../files.ts'

/** Programs that no editor has confirmed yet: those already proposed stay, new ones are added. */
export async function writeProposed(out: Folder, content: Folder, programs: Map<string, Program>): Promise<void> {
  const text = (await out.text(PROPOSED)) ?? (await content.text(PROPOSED))
  const known = text === undefined ? [] : ((parse(text, {schema: 'core'}) as Program[] | null) ?? [])
  const merged = new Map(known.map((program) => [program.name, program]))
  for (const [name, program] of programs) {
    const earlier = merged.get(name)
    merged.set(name, {...(earlier ?? program), seen: [...new Set([...(earlier?.seen ?? []), ...(program.seen ?? [])])].sort()})
  }
  if (merged.size === 0 && text === undefined) return
  const head = '# 规则从版面中提出、尚待编者确认的工作与活动。确认后移到 programs.yaml；不是的，移到那里之前删去即可。\n'
  await out.write(PROPOSED, head + stringify([...merged.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), {lineWidth: 0}))
}

export const PROPOSED = 'authority/proposed.yaml'
