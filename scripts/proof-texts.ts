import {readFile, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {fromHtml} from 'hast-util-from-html'
import type {Element, ElementContent, Root} from 'hast'

/**
 * The searchable text of every article page of a built site, read from its HTML as a reader has it: the headline's parts and
 * the body inside `data-pagefind-body`. Knows nothing of the index. The id is the folder's name.
 */
export async function readPageTexts(site: string): Promise<PageText[]> {
  const folder = join(site, 'articles')
  const ids = (await readdir(folder, {withFileTypes: true})).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const texts: PageText[] = []
  for (const id of ids.sort()) {
    const body = searchable(fromHtml(await readFile(join(folder, id, 'index.html'), 'utf8')))
    if (body) texts.push({id, ...textsOf(body)})
  }
  return texts
}

export interface PageText {
  id: string
  head: string[]
  body: string
}

/** The naive meaning of “the page holds it”: each part on its own, compared with `normal` on both sides. */
export function pageHolds({head, body}: PageText, word: string, normal: (text: string) => string): boolean {
  const wanted = normal(word)
  return [...head, body].some((part) => normal(part).includes(wanted))
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
