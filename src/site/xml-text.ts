import type {Element} from 'xast'
import {toXml} from 'xast-util-to-xml'

/** An XML document of one element, which may hold elements that `elementXml` has written, as raw nodes. */
export function writeXml(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${elementXml(root)}\n`
}

/** One element as XML. `]]>` may not stand in character data (XML 1.0, 2.4), and the serializer lets it through. */
export function elementXml(element: Element): string {
  return toXml(element, {allowDangerousXml: true}).replaceAll(']]>', ']]&gt;')
}

/**
 * Text that XML 1.0 can hold: control characters other than tab and line ends are dropped, half surrogate pairs and the two
 * non-characters become U+FFFD. Escaping is the serializer's part.
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu, '')
    .replace(/[\ufffe\uffff]/gu, '\ufffd')
}
