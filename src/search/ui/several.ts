import type {SearchClient} from '../client.ts'
import {QuestionFault} from '../question-fault.ts'
import {download} from './download.ts'
import {element} from './dom.ts'
import {fileName, labelOf} from './label.ts'
import {MOST_NAMES, writeState, type State} from './state.ts'

/**
 * Several questions at once: a table with the number of articles of each, filled as the answers come. Each leads to its search. Throws where
 * there are more than MOST_NAMES: nothing is left out unsaid.
 *
 * @param current false when another search has begun meanwhile
 */
export async function searchSeveral({names, options}: State, {box, client, current, tell}: SeveralParts): Promise<void> {
  // Of another list.
  box.replaceChildren()
  if (names.length > MOST_NAMES) throw new QuestionFault(`有${names.length}个词，一次最多检索${MOST_NAMES}个；请分几次检索。`)
  const counts: number[] = []
  const rows = names.map((name) => {
    const count = element('td', {class: 'number'}, '…')
    const link = element('a', {href: writeState({q: name, names: [], options})}, name)
    return {count, row: element('tr', {}, element('th', {scope: 'row'}, link), count)}
  })
  const save = element('button', {type: 'button', disabled: true}, '存为 CSV')
  save.addEventListener('click', async () => {
    const {writeCsv} = await import('../../site/csv.ts')
    download(fileName('多词篇数', labelOf({q: '', names: [], options}), 'csv'), 'text/csv;charset=utf-8', writeCsv(['检索词', '篇数'], names.map((name, index) => [name, counts[index]!])))
  })
  const table = element(
    'table',
    {class: 'several-counts'},
    element('caption', {}, '各词的篇数'),
    element('thead', {}, element('tr', {}, element('th', {scope: 'col'}, '检索词'), element('th', {scope: 'col', class: 'number'}, '篇数'))),
    element('tbody', {}, ...rows.map(({row}) => row)),
  )
  box.replaceChildren(table, save)
  for (const [index, name] of names.entries()) {
    tell(`正在检索第${index + 1}个，共${names.length}个…`)
    const [count] = await client.call('counts', [[name], options])
    if (!current()) return
    counts.push(count!)
    rows[index]!.count.textContent = String(count)
    rows[index]!.row.classList.toggle('none', count === 0)
  }
  save.disabled = false
  const found = counts.filter((count) => count > 0).length
  tell(`${names.length}个词，${found}个有报道，${names.length - found}个没有。`)
}

interface SeveralParts {
  box: HTMLElement
  client: SearchClient
  current(): boolean
  tell(text: string): void
}
