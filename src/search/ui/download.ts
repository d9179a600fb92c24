import {element} from './dom.ts'

/** Gives the reader a file. */
export function download(name: string, type: string, text: string) {
  const link = element('a', {href: URL.createObjectURL(new Blob([text], {type})), download: name})
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
