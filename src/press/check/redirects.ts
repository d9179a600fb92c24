import {problem, type Problem} from './problem.ts'
import {spotOf, type YamlText} from './yaml-places.ts'

/** Old addresses must each lead to one place and never back to themselves. */
export function checkRedirects(yaml: YamlText, redirects: readonly {from: string; to: string}[]): Problem[] {
  const found: Problem[] = []
  const next = new Map<string, string>()
  redirects.forEach(({from, to}, index) => {
    if (next.has(from)) found.push(problem('redirect-repeated', yaml.file, spotOf(yaml, [index, 'from']), {from}))
    else next.set(from, to)
  })
  redirects.forEach(({from}, index) => {
    let at = next.get(from)
    for (let steps = 0; at !== undefined && at !== from && steps <= redirects.length; steps++) at = next.get(at)
    if (at === from) found.push(problem('redirect-loop', yaml.file, spotOf(yaml, [index, 'to']), {from}))
  })
  return found
}
