import {deepStrictEqual, match, ok, strictEqual} from 'node:assert/strict'
import {fromHtml} from 'hast-util-from-html'
import type {Nodes} from 'hast'
import {repairedBody} from '../../src/components/article-body.ts'
import type {Archive} from '../../src/site/records.ts'
import {addressesFor} from '../../src/site/routes.ts'
import {visible, type Way} from './whole-way.ts'

const {to} = addressesFor('https://example.org/jiezhi/')

/** From raw bytes to the archive: nothing lost, nothing changed, nothing refused. Throws when it is otherwise. */
export function expectWhole({page, archive, errors, ledger}: Way): void {
  deepStrictEqual(errors, [])
  strictEqual(ledger.missing, 0)
  strictEqual(ledger.corrections, 0)
  strictEqual(ledger.characters, ledger.inArticles + ledger.inFurniture)
  for (const {name, blocks} of page.articles) {
    const read = archive.articles.find(({id}) => id === `p1-${name}`)
    deepStrictEqual(read?.blocks.map(({text}) => visible(text)), blocks.map(({text}) => visible(text)), name)
  }
}

/** Elements that the page makes around the words; none of them runs anything. */
const PAGE_ELEMENTS = new Set(['h2', 'p', 'a', 'div', 'ul', 'ol', 'li', 'blockquote', 'em', 'strong', 'br'])
const PAGE_ATTRIBUTES = new Set(['id', 'className', 'href', 'ariaLabel', 'dataLine', 'start'])

/** The article's page shows the words of its blocks and nothing else, and no element that the words themselves could have made. */
export function expectNoMarkup({archive}: {archive: Pick<Archive, 'articles' | 'pages'>}): void {
  for (const article of archive.articles) {
    const {text, elements} = seen(fromHtml(repairedBody(article, archive.pages.find(({id}) => id === article.page), to), {fragment: true}))
    strictEqual(visible(text), visible(article.blocks.map((block) => block.text).join('')))
    for (const {tagName, properties} of elements) {
      ok(PAGE_ELEMENTS.has(tagName), tagName)
      for (const [name, value] of Object.entries(properties)) {
        ok(PAGE_ATTRIBUTES.has(name), name)
        if (name === 'href') match(String(value), /^(?:#|\/|https?:\/\/|(?![a-z+.-]*:))/iu)
      }
    }
  }
}

function seen(node: Nodes): {text: string; elements: {tagName: string; properties: object}[]} {
  if (node.type === 'text') return {text: node.value, elements: []}
  if (node.type !== 'element' && node.type !== 'root') return {text: '', elements: []}
  const parts = node.children.map(seen)
  return {
    text: parts.map(({text}) => text).join(''),
    elements: [...(node.type === 'element' ? [node] : []), ...parts.flatMap(({elements}) => elements)],
  }
}
