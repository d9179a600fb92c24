import {isMap, isNode, isScalar, isSeq, Scalar, visit, type Document, type Node, type Pair} from 'yaml'
import {isQuoted} from '../mdx/full.ts'
import {isValues, same, subjectOf} from './merge-lists.ts'

/**
 * A node of a YAML document made to say something else: the nodes of items and fields that stay, or that are said of the same
 * person, date or lines, are kept, and with them what an editor wrote beside them.
 *
 * @param there what stands there; a new node is made where nothing does
 * @example rewrittenNode(document, document.get('reporters', true), ['甲', '乙']) // `- 甲 # 原印“申”` keeps its comment
 */
export function rewrittenNode(document: Document, there: unknown, given: unknown): Node {
  if (isSeq(there) && Array.isArray(given)) {
    there.items = itemsFor(document, there.items, given)
    return there
  }
  if (isMap(there) && isValues(given)) {
    there.items = Object.entries(given).map(([name, value]) => pairFor(document, there.items, name, value))
    return there
  }
  if (isScalar(there) && there.value === given) return there
  const node = newNode(document, given)
  if (isNode(there)) {
    node.commentBefore = there.commentBefore
    node.comment = there.comment
  }
  return node
}

/** A bare value would be written in another manner than those that were read, and than those that ingest writes. */
function newNode(document: Document, given: unknown): Node {
  const node = document.createNode(given, {aliasDuplicateObjects: false}) as Node
  visit(node, {
    Scalar(key, scalar) {
      if (key !== 'key' && typeof scalar.value === 'string' && isQuoted(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE
    },
  })
  return node
}

function itemsFor(document: Document, nodes: readonly unknown[], given: readonly unknown[]): unknown[] {
  const left = nodes.map((node) => ({node, value: isNode(node) ? (node.toJS(document) as unknown) : node}))
  const take = (fits: (value: unknown) => boolean) => {
    const at = left.findIndex(({value}) => fits(value))
    return at === -1 ? undefined : left.splice(at, 1)[0]!.node
  }
  const kept = given.map((item) => take((value) => same(value, item)))
  return given.map((item, at) => kept[at] ?? rewrittenNode(document, take((value) => subjectOf(value) === subjectOf(item)), item))
}

function pairFor(document: Document, pairs: readonly Pair[], name: string, value: unknown): Pair {
  const pair = pairs.find(({key}) => isScalar(key) && key.value === name)
  if (!pair) return document.createPair(name, newNode(document, value))
  pair.value = rewrittenNode(document, pair.value, value)
  return pair
}
