import {Document, Scalar, visit} from 'yaml'

/**
 * Writes a YAML document as all files of the archive are written: long lines left whole, no spaces inside brackets, and
 * whatever looks like a date in quotes, since other readers of YAML would make a time or a number of it.
 *
 * @example yamlText(new Document({date: '2011-03-07'})) // 'date: "2011-03-07"\n'
 */
export function yamlText(document: Document): string {
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && DATE_LIKE.test(node.value) && node.type !== Scalar.QUOTE_SINGLE) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document.toString({lineWidth: 0, flowCollectionPadding: false})
}

/** The same for a plain value. */
export function yamlOf(value: unknown): string {
  return yamlText(new Document(value, {aliasDuplicateObjects: false}))
}

const DATE_LIKE = /^[\dX][\dX./~?%-]*$/u
