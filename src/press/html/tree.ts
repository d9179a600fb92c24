import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes} from 'parse5'

export type Tree = DefaultTreeAdapterTypes.Document
export type TreeNode = DefaultTreeAdapterTypes.Node
export type TreeElement = DefaultTreeAdapterTypes.Element
export type TreeText = DefaultTreeAdapterTypes.TextNode

/**
 * The syntax tree of a saved web page, as a browser makes it of whatever stands there; undefined when its elements lie deeper in each
 * other than `DEEPEST`: whoever walks the tree would run out of stack, and some such pages take hours to read.
 *
 * @example treeOf('<div>'.repeat(600)) // undefined
 */
export function treeOf(text: string): Tree | undefined {
  let depth = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      if (++depth > DEEPEST) throw TOO_DEEP
    },
    onItemPop: () => void depth--,
  }
  try {
    return parse(text, {treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false})
  } catch (error) {
    if (error === TOO_DEEP) return undefined
    throw error
  }
}

/** Beyond this Chrome puts elements beside each other. */
export const DEEPEST = 512

const TOO_DEEP = new Error('too deep')

/** An attribute's value; undefined where there is none. */
export function attributeOf({attrs}: TreeElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value
}

/** An element's id and classes. */
export function namesOf(element: TreeElement): string[] {
  return [attributeOf(element, 'id') ?? '', ...(attributeOf(element, 'class') ?? '').split(/\s+/u)].filter((name) => name !== '')
}

/** The line on which a node begins. */
export function lineOf({sourceCodeLocation}: Pick<TreeElement, 'sourceCodeLocation'>): number {
  return sourceCodeLocation?.startLine ?? 1
}
