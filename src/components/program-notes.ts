import type {Site} from '../content.ts'
import type {Program} from '../press/authority/types.ts'
import {periodWords} from '../site/date-words.ts'
import {html, type Html} from '../site/html.ts'
import {routes} from '../site/routes.ts'

/** Sentences on a program: what it is, other names, years, what it belongs to; a proposed one says that it awaits an editor. */
export function programNotes({to}: Site, program: Program | undefined): Html[] {
  if (!program) return []
  return [
    program.note !== undefined && html`${program.note}`,
    program.aliases.length > 0 && html`又作：${program.aliases.slice(0, 12).join('、')}。`,
    program.active !== undefined && html`进行年份：${periodWords(program.active)}。`,
    program.broader !== undefined && html`属于<a href="${to(routes.program(program.broader))}">${program.broader}</a>。`,
    program.proposed === true && html`<span class="source">名称由程序从报道中提出，尚待编者核定。</span>`,
  ].filter((note): note is Html => note !== false)
}
