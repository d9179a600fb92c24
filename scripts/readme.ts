import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {argumentsOr} from './arguments.ts'

const HELP = `用法：npm run readme

重写 README.md 末尾的文件清单：每个文件一行，取它自己的第一句说明。

  --help   显示本说明
`

const MARK = /(<!-- files -->\n)[\s\S]*$/u

const ASTRO = /^---\n((?:\/\/ .*\n)+)/u
const STYLES = /\/\*+([\s\S]*?)\*\//u
/** A docstring with words of its own. */
const DOCSTRING = String.raw`^\/\*\*(?![\s*]*@)((?:[^*]|\*(?!\/))*)\*\/`
/** Where a module says what it is for: by itself, or of the first function or class that it offers, or else wherever it says anything. */
const MODULES = [String.raw`\n(?:\n|import )`, String.raw`\nexport (?:default )?(?:async )?(?:function|class)\b`, ''].map((after) => new RegExp(DOCSTRING + after, 'mu'))

if (import.meta.main) {
  const given = argumentsOr(HELP, {options: {}})
  if (typeof given === 'number') process.exitCode = given
  else writeFileSync('README.md', withFiles(readFileSync('README.md', 'utf8'), fileLines()))
}

/** README with its list of files made anew; everything up to the mark is left as it stands. */
export function withFiles(readme: string, lines: string): string {
  if (!MARK.test(readme)) throw new Error('README.md has no line <!-- files --> after which the list of files can stand')
  return readme.replace(MARK, (_, mark: string) => `${mark}\n${lines}\n`)
}

/** One line per file of the program, by folder: its name and the first sentence of the docstring that tells what it is for, or of the comment that opens an Astro file. */
export function fileLines(): string {
  const paths = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src', 'scripts', 'bench'], {encoding: 'utf8'}).trim().split('\n').sort()
  const program = paths.filter((path) => /\.(?:ts|mjs|astro|css)$/u.test(path) && !path.endsWith('.d.ts') && !path.startsWith('bench/baselines/'))
  const folders = Map.groupBy(program, (path) => path.slice(0, path.lastIndexOf('/')))
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([folder, files]) => [`**${folder}/**`, '', ...files.map(lineOf)].join('\n')).join('\n\n')
}

/** First sentence of what a file says of itself; a file that says nothing is an error, so that the list stays complete. */
export function sentenceOf(path: string, text: string): string {
  const comment = (path.endsWith('.astro') ? ASTRO : path.endsWith('.css') ? STYLES : (MODULES.find((form) => form.test(text)) ?? MODULES[0]!)).exec(text)
  const words = comment?.[1]!.replace(/^\s*(?:\*|\/\/)\s?/gmu, '').replace(/\s+/gu, ' ').split(/@(?:example|param|returns)/u)[0]!.trim()
  if (!words) throw new Error(`${path} has no docstring (in an Astro file: no comment as its first line) that says what it is for`)
  return /^.*?[.!?](?=\s+\p{Lu}|$)/u.exec(words)?.[0] ?? words
}

function lineOf(path: string): string {
  return `- \`${path.slice(path.lastIndexOf('/') + 1)}\`: ${sentenceOf(path, readFileSync(path, 'utf8'))}`
}
