import {join, relative, resolve, sep} from 'node:path'
import type {Plugin, ViteDevServer} from 'vite'
import {countReport, textReport} from '../../src/press/check/report.ts'
import {byPlace, type Problem} from '../../src/press/check/problem.ts'
import {escapeHtml} from '../../src/site/html.ts'
import {checkContent, unitOf} from './content.ts'

// Editors' programs write a file in several steps; the last one counts.
const PAUSE = 200

/**
 * Checks the content while `npm run dev` runs, at the start everything and then whatever is saved. Errors stand in the page's
 * overlay until they are mended; warnings and all else are told in the terminal.
 */
export function checkInOverlay(content: string): Plugin {
  const dir = resolve(content)
  return {
    name: 'jiezhi-check',
    apply: 'serve',
    configureServer(server) {
      const changed = new Set<string>()
      let problems: Problem[] = []
      let waiting: NodeJS.Timeout | undefined
      let running = Promise.resolve()
      const check = (only?: ReadonlySet<string>) => {
        running = running.then(async () => {
          const before = errorsOf(problems)
          problems = merged(problems, (await checkContent(dir, only)).problems, only)
          tell(server, dir, problems, before)
        }).catch((error: Error) => server.config.logger.error(error.message))
      }
      server.watcher.add(dir)
      server.watcher.on('all', (_, path) => {
        const name = relative(dir, path)
        if (name === '' || name.startsWith('..') || name.split(sep).some((part) => part.startsWith('.'))) return
        changed.add(join('content', name).split(sep).join('/'))
        clearTimeout(waiting)
        waiting = setTimeout(() => {
          check(new Set(changed))
          changed.clear()
        }, PAUSE)
      })
      server.ws.on('connection', () => {
        if (errorsOf(problems).length > 0) server.ws.send(overlayOf(dir, problems))
      })
      check()
    },
  }
}

/** What was told before of other pages still holds. */
function merged(before: readonly Problem[], found: readonly Problem[], only: ReadonlySet<string> | undefined): Problem[] {
  const units = new Set([...(only ?? [])].map(unitOf))
  if (!only || units.has(undefined)) return [...found]
  return [...before.filter(({file}) => unitOf(file) !== undefined && !units.has(unitOf(file))), ...found].sort(byPlace)
}

function tell(server: ViteDevServer, dir: string, problems: readonly Problem[], before: readonly Problem[]): void {
  const worth = problems.filter(({level}) => level !== 'info')
  console.log(`${worth.length > 0 ? `${textReport(worth)}\n` : ''}检查：${countReport(problems)}。`)
  if (errorsOf(problems).length > 0) server.ws.send(overlayOf(dir, problems))
  else if (before.length > 0) server.ws.send({type: 'full-reload'})
}

function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({level}) => level === 'error')
}

/** Astro's overlay takes message and hint for markup and the rest for text; what does not bear Astro's mark is escaped on the way, once more. */
function overlayOf(dir: string, problems: readonly Problem[]) {
  const errors = errorsOf(problems)
  const [{file, line, column, reason, ruleId}] = errors as [Problem]
  const err = {
    name: '内容检查',
    title: `${errors.length} 个错误`,
    message: escapeHtml(`${reason} [${ruleId}]`),
    hint: '改好存盘，这一页就回来。每个编号在编辑手册“消息”一节有说明。',
    loc: {file: join(dir, file.slice('content/'.length)), line, column},
    stack: textReport(errors),
  }
  return {__isEnhancedAstroErrorPayload: true, type: 'error' as const, err}
}
