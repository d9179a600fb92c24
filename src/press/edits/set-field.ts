import {isMap, isScalar, type Document, type YAMLMap} from 'yaml'
import {rewrittenNode} from './rewritten-node.ts'

/**
 * Gives a field another value, or takes it out where there is none. A new one goes before those that come after it in the
 * order, where check wants it; comments and layout stay, those within a list that is given anew too.
 *
 * @param path the field's name; below it, the names within
 * @param order names of the fields in the order in which they stand
 * @example setField(document, ['corrections'], [{line: 5, printed: '甲'}], ORDER) // before `noindex`
 */
export function setField(document: Document, path: string[], given: unknown, order: readonly string[]): void {
  if (given === undefined) {
    document.deleteIn(path)
    return
  }
  const value = rewrittenNode(document, document.getIn(path, true), given)
  if (path.length > 1 || document.hasIn(path)) {
    document.setIn(path, value)
    return
  }
  const map = document.contents as YAMLMap
  if (!isMap(map)) return
  const rank = order.indexOf(path[0]!)
  const before = map.items.findIndex(({key}) => isScalar(key) && order.indexOf(String(key.value)) > rank)
  map.items.splice(before === -1 ? map.items.length : before, 0, document.createPair(path[0], value) as never)
}
