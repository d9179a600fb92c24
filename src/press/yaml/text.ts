import {plainYaml} from './plain.ts'
import {Document, isScalar, isSeq, Scalar, visit} from 'yaml'

/**
 * Writes a YAML document as all files of the archive are written: long lines left whole, no spaces inside brackets, lines of
 * the page as `[[57, 60], [63, 65]]`, since that is how editors write them, and whatever looks like a date in quotes, since other
 * readers of YAML would make a time or a number of it.
 *
 * @example yamlText(new Document({date: '2011-03-07'})) // 'date: "2011-03-07"\n'
 */
export function yamlText(document: Document): string {
  setRanges(document)
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && DATE_LIKE.test(node.value) && node.type !== Scalar.QUOTE_SINGLE) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document.toString({lineWidth: 0, flowCollectionPadding: false})
}

/** The same for a plain value. */
export function yamlOf(value: unknown): string {
  const plain = typeof value === 'object' && value !== null ? plainYaml(value, isDateLike) : undefined
  return plain ?? fullYamlOf(value)
}

/** The same through the `yaml` package; `yamlOf` takes the short way only where both give the same. */
export function fullYamlOf(value: unknown): string {
  return yamlText(new Document(value, {aliasDuplicateObjects: false}))
}

/** Words of an article's head that stand in quotes: what begins like a year, so that no other reader of YAML takes it for a date or a number. */
export const YEAR_FIRST = /^\d{4}/u

/** Numbers, and lists of them, stand on one line. */
export function setRanges(document: Document): void {
  visit(document, {
    Seq(_, node) {
      if (node.items.length > 0 && node.items.every(isNumbers)) node.flow = true
    },
  })
}

function isNumbers(node: unknown): boolean {
  if (isSeq(node)) return node.items.length > 0 && node.items.every(isNumbers)
  return isScalar(node) && typeof node.value === 'number'
}

function isDateLike(text: string): boolean {
  return DATE_LIKE.test(text)
}

const DATE_LIKE = /^[\dX][\dX./~?%-]*$/u
