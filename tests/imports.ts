/** What the program's files import and touch, read off their code. */
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, normalize, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {expect} from 'vitest'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

export function withoutEnding(path: string): string {
  return path.replace(/\.(?:d\.)?(?:ts|mjs|astro)$/u, '')
}

/** The TypeScript of a file: of an Astro file the frontmatter and its scripts. */
export function codeOf(path: string): string {
  const text = readFileSync(join(ROOT, path), 'utf8')
  if (!path.endsWith('.astro')) return text
  const frontmatter = /^---\n([\s\S]*?)\n---/u.exec(text)?.[1] ?? ''
  return [frontmatter, ...scriptsOf(path)].join('\n')
}

export function scriptsOf(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8')
  return [...text.matchAll(/<script(?![^>]*type="application)[^>]*>([\s\S]*?)<\/script>/gu)].map(([, code]) => code!)
}

/** What remains of the imports when types are stripped: what a bundler would follow. */
export function valueImportsOf(path: string): string[] {
  const {outputText} = ts.transpileModule(codeOf(path), {compilerOptions: {target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true}})
  return importsOf(path, outputText)
}

/** What the code imports, types and dynamic imports too: paths from the project's root without ending, or names of packages. */
export function importsOf(path: string, code: string): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({fileName}) => {
    if (!fileName.startsWith('.')) return fileName
    const target = normalize(join(dirname(path), fileName.replace(/\?.*$/u, ''))).replaceAll('\\', '/')
    expect(existsSync(join(ROOT, target)), `${relative('.', path)} imports ${fileName}`).toBe(true)
    return withoutEnding(target)
  })
}

/** Globals that the code uses: names not reached through another object, and `object.member` of those. */
export function globalsOf(code: string): string[] {
  const used = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) used.add('new Date()')
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') used.add('Date()')
    if (ts.isIdentifier(node)) {
      const parent = node.parent
      const isMember = (ts.isPropertyAccessExpression(parent) && parent.name === node) || ts.isPropertyAssignment(parent) || ts.isBindingElement(parent) || ts.isPropertySignature(parent)
      if (!isMember) {
        used.add(node.text)
        if (ts.isPropertyAccessExpression(parent) && parent.expression === node) used.add(`${node.text}.${parent.name.text}`)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true))
  return [...used]
}
