/** Other site generators, each with the same articles and pages: how it is set up and run, and where its site lies. */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {cp, mkdir, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {stringify} from 'yaml'
import type {ListLeaf} from './baseline-content.ts'

/** A site generator that builds the same pages from the same articles: how it is set up, run, and where its site lies. */
export interface Baseline {
  name: string
  /** undefined when this machine cannot run it */
  version(): string | undefined
  prepare(folder: string, content: string): Promise<void>
  command: readonly string[]
  output: string
}

const here = dirname(fileURLToPath(import.meta.url))
const modules = resolve(here, '../node_modules')

export const BASELINES: readonly Baseline[] = [
  {
    name: 'astro-mdx',
    version: () => `Astro ${versionOf('astro')} + @astrojs/mdx ${versionOf('@astrojs/mdx')}`,
    async prepare(folder, content) {
      await template('astro', folder, 'src/style.css')
      await cp(content, join(folder, 'content'), {recursive: true})
      await symlink(modules, join(folder, 'node_modules'))
      await writeFile(join(folder, 'package.json'), '{"type": "module", "private": true}')
    },
    command: [process.execPath, join(modules, 'astro/bin/astro.mjs'), 'build', '--silent'],
    output: 'dist',
  },
  {
    name: 'eleventy',
    version: () => `Eleventy ${ELEVENTY}`,
    async prepare(folder, content) {
      await template('eleventy', folder, 'style.css')
      await cp(content, join(folder, 'content'), {recursive: true})
      await rm(join(folder, 'content/mdx'), {recursive: true})
      await cp(join(folder, 'md.11tydata.js'), join(folder, 'content/md/md.11tydata.js'))
      await rm(join(folder, 'md.11tydata.js'))
      await writeFile(join(folder, 'package.json'), '{"type": "module", "private": true}')
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `@11ty/eleventy@${ELEVENTY}`], {cwd: folder, stdio: 'ignore', shell: process.platform === 'win32'})
    },
    command: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    output: '_site',
  },
  {
    name: 'hugo',
    version: () => /v[\d.]+/u.exec(tryRun('hugo', ['version']) ?? '')?.[0].replace('v', 'Hugo '),
    async prepare(folder, content) {
      await template('hugo', folder, 'static/style.css')
      await cp(join(content, 'data'), join(folder, 'data'), {recursive: true})
      await hugoContent(folder, content)
    },
    command: ['hugo', '--quiet'],
    output: 'public',
  },
]

/** Pagefind as it comes, on a built site. */
export function stockPagefind(site: string): string[] {
  return [process.execPath, join(modules, 'pagefind/lib/runner/bin.cjs'), '--site', site, '--quiet']
}

/** Version of a package that the project has installed. */
export function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as {version: string}).version
}

const ELEVENTY = '3.1.2'

async function template(name: string, folder: string, style: string): Promise<void> {
  await rm(folder, {recursive: true, force: true})
  await cp(join(here, 'baselines', name), folder, {recursive: true})
  await mkdir(dirname(join(folder, style)), {recursive: true})
  await cp(join(here, 'baselines/style.css'), join(folder, style))
}

/** Hugo makes a page of every content file only, so lists and raw pages get files of nothing but frontmatter. */
async function hugoContent(folder: string, content: string): Promise<void> {
  const section = async (name: string) => {
    await mkdir(join(folder, 'content', name), {recursive: true})
    return (file: string, front: object, body = '') =>
      writeFile(join(folder, 'content', name, file), `---\n${stringify(front, {lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN'})}---\n${body}`)
  }
  await section('articles')
  for (const file of await readdir(join(content, 'md'))) {
    const id = file.replace('.md', '')
    const text = await readFile(join(content, 'md', file), 'utf8')
    const extra = `url: "/articles/${id}/"\npage: "${id.replace(/-L\d+$/u, '')}"\nline: ${Number(id.replace(/.*-L/u, ''))}\n`
    await writeFile(join(folder, 'content/articles', file), text.replace(/^---\n/u, `---\n${extra}`))
  }
  const lists = await section('lists')
  for (const [at, {path, title}] of (JSON.parse(await readFile(join(content, 'data/lists.json'), 'utf8')) as ListLeaf[]).entries()) await lists(`${at}.md`, {title, url: path, at})
  const pages = await section('rawpages')
  for (const [at, {id}] of (JSON.parse(await readFile(join(content, 'data/rawpages.json'), 'utf8')) as {id: string}[]).entries()) await pages(`${at}.md`, {title: id, url: `/pages/${id}/`, at})
}

function tryRun(command: string, args: string[]): string | undefined {
  try {
    return execFileSync(command, args, {encoding: 'utf8'})
  } catch {
    return undefined
  }
}
