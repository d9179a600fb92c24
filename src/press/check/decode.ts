import {problem, type Problem} from './problem.ts'

// Larger than any article or record can sensibly be; a raw page has its own limit.
const LIMIT = 4 * 1024 * 1024

/** Text of an editor's file, which must be UTF-8. A byte order mark is dropped. */
export function decodeText(bytes: Uint8Array, file: string): {text: string; problems: Problem[]} {
  if (bytes.length > LIMIT) {
    const sizes = {size: `${(bytes.length / 1048576).toFixed(1)} MB`, limit: `${LIMIT / 1048576} MB`}
    return {text: '', problems: [problem('file-size', file, {line: 1, column: 1}, sizes)]}
  }
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), problems: []}
  } catch {
    const read = new TextDecoder('utf-8').decode(bytes)
    const line = read.slice(0, read.indexOf('\uFFFD')).split('\n').length
    return {text: '', problems: [problem('file-encoding', file, {line, column: 1}, {line})]}
  }
}
