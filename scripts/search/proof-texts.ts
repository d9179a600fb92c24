import {readFile, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {fromHtml} from 'hast-util-from-html'
import type {Element, ElementContent, Root} from 'hast'
import {comparedForm} from './compared-form.ts'

/**
 * The searchable text of every article page of a built site, read from its HTML as a reader has it: the headline's parts and
 * the body inside `data-pagefind-body`. Knows nothing of the index. The id is the folder's name.
 *
 * @param most read only about so many of the pages, evenly spread
 */
export async function readPageTexts(site: string, most = Infinity): Promise<PageText[]> {
  const folder = join(site, 'articles')
  const ids = (await readdir(folder, {withFileTypes: true})).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const texts: PageText[] = []
  const step = Math.max(1, Math.ceil(ids.length / most))
  for (const id of ids.sort().filter((_, index) => index % step === 0)) {
    const [first, ...further] = await leavesOf(join(folder, id))
    if (!first) continue
    const {head} = first
    const body = [first, ...further].map((leaf) => leaf.body).join('\n')
    texts.push({id, head, body, compared: [...head, body].map(comparedForm)})
  }
  return texts
}

export interface PageText {
  id: string
  head: string[]
  body: string
  /** the parts in the form in which they are compared, made once since many questions are asked */
  compared: string[]
}

/** Whether a page holds a word: one of its parts does, both in the form in which they are compared. */
export function pageHolds(word: string): (page: PageText) => boolean {
  const wanted = comparedForm(word)
  return ({compared}) => compared.some((part) => part.includes(wanted))
}

/** The words of an article's page, and of the further leaves of a very long one. */
async function leavesOf(folder: string): Promise<{head: string[]; body: string}[]> {
  const names = (await readdir(folder, {withFileTypes: true})).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const further = names.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))).map((name) => join(folder, name))
  const leaves = await Promise.all([folder, ...further].map(async (path) => searchable(fromHtml(await readFile(join(path, 'index.html'), 'utf8')))))
  return leaves.flatMap((element) => element ?? []).map(textsOf)
}

function searchable(node: Root | ElementContent): Element | undefined {
  if (node.type === 'element' && 'dataPagefindBody' in node.properties) return node
  if (node.type !== 'element' && node.type !== 'root') return undefined
  for (const child of node.children) {
    const found = searchable(child as ElementContent)
    if (found) return found
  }
  return undefined
}

function textsOf(element: Element): {head: string[]; body: string} {
  const header = element.children.find((child): child is Element => child.type === 'element' && child.tagName === 'header')
  const head = (header?.children ?? []).filter((child) => child.type === 'element').map(textOf)
  const body = element.children.filter((child) => child !== header).map(textOf)
  return {head: head.filter((text) => text.trim() !== ''), body: body.join('\n')}
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}
