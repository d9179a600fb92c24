import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** What a built site weighs: files, bytes, and its HTML pages. */
export interface Weight {
  files: number
  bytes: number
  pages: number
  medianPage: number
  largestPage: number
  largestPageName: string
}

/** Weighs a built site from its files. */
export function weigh(folder: string): Weight {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({path, bytes: statSync(path).size}))
  const pages = files.filter(({path}) => path.endsWith('.html')).sort((a, b) => a.bytes - b.bytes)
  const largest = pages.at(-1)
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    pages: pages.length,
    medianPage: pages[pages.length >> 1]?.bytes ?? 0,
    largestPage: largest?.bytes ?? 0,
    largestPageName: largest?.path.slice(folder.length) ?? '',
  }
}
