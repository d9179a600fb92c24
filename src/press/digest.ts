import {sha256} from '#sha256'

/** The line of an article's frontmatter that holds the digest; everything else of the file is under it. */
const DIGEST_LINE = /^ {2}digest: "?([0-9a-f]{12,64})"?\n/mu

/** The digest of an article's file: over its text without the line that states the digest. */
function articleDigest(text: string): string {
  return sha256(text.replace(/\r\n/gu, '\n').replace(DIGEST_LINE, '')).slice(0, 32)
}

/**
 * Whether an article's file is still as ingest wrote it. Without a digest nobody can tell, so it counts as edited.
 *
 * @example isUntouched(text written by ingest) // true; false after any change but line ends
 */
export function isUntouched(text: string): boolean {
  const plain = text.replace(/\r\n/gu, '\n')
  const head = plain.slice(0, Math.max(0, plain.indexOf('\n---', 3)) + 1)
  return DIGEST_LINE.exec(head)?.[1] === articleDigest(plain)
}

/**
 * An article's file with the digest of its own text, in the last line of `source`.
 *
 * @param text a file without a digest
 */
export function withDigest(text: string): string {
  return text.replace(SOURCE, (source) => `${source}${digestLine(text)}\n`)
}

/**
 * The same with the digest made anew, where the text had one of its former self.
 *
 * @param text a file with a digest
 */
export function withOwnDigest(text: string): string {
  // Whatever ends the line.
  return text.replace(/^ {2}digest: "?[0-9a-f]{12,64}"?$/mu, digestLine(text))
}

/** The digest that an article states, of its own text or of the one that an editor's version rests on; undefined without one. */
export function digestIn(text: string): string | undefined {
  return /^---[\s\S]*?\bdigest: *["']?([0-9a-f]{12,64})[\s\S]*?^---/mu.exec(text.replace(/\r\n/gu, '\n'))?.[1]
}

/** The article's statement of which text of ingest it rests on, moved along when that text was renamed. */
export function restOn(text: string, before: string, after: string): string {
  const [old, now] = [digestIn(before), digestIn(after)]
  return old && now && digestIn(text) === old ? text.replace(old, now) : text
}

/** What a reader of YAML would take for a number stands in quotes, as does what begins like a year. */
function digestLine(text: string): string {
  const digest = articleDigest(text)
  return `  digest: ${/^\d{4}|^\d+e?\d*$/u.test(digest) ? `"${digest}"` : digest}`
}

const SOURCE = /^source:\n(?: {2}.*\n)+/mu
