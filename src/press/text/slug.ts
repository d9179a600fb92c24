/**
 * The part of an address that stands for a name: letters, numbers and marks, so no name can be a path or break a link.
 * `“一核多元、融合共治”工作机制` → `一核多元融合共治工作机制`; `新郑市/城关乡` → `新郑市-城关乡`.
 * Two names with one slug are reported by check. Longer than 60 characters is cut and told apart by a hash of the name.
 */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFC')
    .replace(/\//g, '-')
    .replace(/[^\p{L}\p{N}\p{M}-]/gu, '')
  return slug.length <= 60 ? slug || 'x' : `${slug.slice(0, 50)}-${hashOf(name)}`
}

/**
 * What names share whose pages would be one file somewhere: some disks and hosts do not tell upper from lower case.
 *
 * @example slugKey('ABC工程') === slugKey('“abc”工程') // true
 */
export function slugKey(name: string): string {
  return slugOf(name).toLowerCase()
}

/** 32-bit FNV-1a, base 36: only to tell cut names apart. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

/**
 * Id of the page that a raw file becomes: its name without folder and ending.
 *
 * @example pageIdOf('content/raw/003_200823f155d71e7b.txt') // '003_200823f155d71e7b'
 */
export function pageIdOf(rawFile: string): string {
  return rawFile.slice(rawFile.lastIndexOf('/') + 1).replace(/\.[^.]+$/u, '')
}

/**
 * Id of an article, which its address has: its path below the folder of articles, without ending. `a/b-c` and `a-b/c` would share one.
 *
 * @example articleIdOf('003_200823f155d71e7b/L57.mdx') // '003_200823f155d71e7b-L57'
 */
export function articleIdOf(path: string): string {
  return path.replace(/\.mdx?$/u, '').replaceAll('/', '-')
}
