import type {Ledger} from './ledger.ts'
import type {Problem} from './problem.ts'
import type {Level} from './rules/row.ts'

/** Writes problems for people: grouped by file, one line each, the gravest kinds counted at the end. */
export function textReport(problems: readonly Problem[]): string {
  return [...Map.groupBy(problems, ({file}) => file)]
    .map(([file, list]) => [file, ...list.map((found) => `  ${file}:${found.line}:${found.column} ${LABELS[found.level]} ${found.reason} [${found.ruleId}]`), ''].join('\n'))
    .join('\n')
}

const LABELS: Record<Level, string> = {error: '错误', warning: '警告', info: '提示'}

/** One JSON document for other tools, with vfile's field names. */
export function jsonReport(problems: readonly Problem[], ledgers: readonly Ledger[]): string {
  return `${JSON.stringify({problems, ledgers}, null, 2)}\n`
}

/**
 * Workflow commands that GitHub shows as annotations beside the lines of a pull request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(problems: readonly Problem[]): string {
  const command: Record<Level, string> = {error: 'error', warning: 'warning', info: 'notice'}
  return problems
    .map((found) => {
      const place = [`file=${property(found.file)}`, `line=${found.line}`, `col=${found.column}`]
      if (found.endLine !== undefined) place.push(`endLine=${found.endLine}`)
      return `::${command[found.level]} ${[...place, `title=${property(found.ruleId)}`].join(',')}::${data(found.reason)}\n`
    })
    .join('')
}

function data(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A')
}

function property(text: string): string {
  return data(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C')
}

// More pages than this would push the problems off the screen; then only those that do not close are listed.
const LIST_PAGES = 40

/** One line a page: characters, where they went, and the share that is accounted for. */
export function ledgerReport(ledgers: readonly Ledger[]): string {
  const shown = ledgers.length > LIST_PAGES ? ledgers.filter(({missing}) => missing > 0) : ledgers
  const lines = shown.map(
    (ledger) =>
      `${ledger.page}: ${ledger.characters} 字 = 文章 ${ledger.articles} 篇 ${ledger.inArticles} 字 + 版面附件 ${ledger.furniture} 处 ${ledger.inFurniture} 字` +
      `${ledger.withdrawn ? ` + 撤下 ${ledger.withdrawn} 字` : ''}${ledger.missing ? ` + 无归处 ${ledger.missing} 字${ledger.unread ? `（${ledger.unread} 篇文章的字段读不出，或不是这一版的，它们的行还没有算进来）` : ''}` : ''}` +
      ` · 断行修复 ${ledger.repairs} 处 · 编者更正 ${ledger.corrections} 处 · ${percent(ledger)}`,
  )
  const sum = (key: 'characters' | 'missing' | 'articles') => ledgers.reduce((total, ledger) => total + ledger[key], 0)
  const total = `共 ${ledgers.length} 个版面，${sum('articles')} 篇文章，${sum('characters')} 字，有归处的占 ${percent({characters: sum('characters'), missing: sum('missing')})}`
  return [...lines, total, ''].join('\n')
}

/** Rounded down, so that `100 %` means every character. */
function percent({characters, missing}: Pick<Ledger, 'characters' | 'missing'>): string {
  if (missing === 0) return '100 %'
  return `${(Math.floor(((characters - missing) / characters) * 10_000) / 100).toFixed(2)} %`
}

/** `2 个错误、1 个警告、3 条提示` */
export function countReport(problems: readonly Problem[]): string {
  const count = (level: Level) => problems.filter((found) => found.level === level).length
  return `${count('error')} 个错误、${count('warning')} 个警告、${count('info')} 条提示`
}
