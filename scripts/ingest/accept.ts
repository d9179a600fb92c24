import {acceptPage} from '../../src/press/edits/accept.ts'
import {checkArticle} from '../../src/press/check/article.ts'
import {textReport} from '../../src/press/check/report.ts'
import {readRecord} from '../../src/press/check/record.ts'
import {vocabularyOf, type Vocabulary} from '../../src/press/check/vocabulary.ts'
import {convertPage} from '../../src/press/pipeline.ts'
import type {Authority} from '../../src/press/authority/types.ts'
import {pageIdOf} from '../../src/press/text/slug.ts'
import type {PageKnown} from '../../src/press/types.ts'
import type {Folder} from '../files.ts'
import {failedPage} from './outcome.ts'
import type {RawPage} from './present.ts'
import {PageStates} from './state.ts'
import {carryOut, plannedPage} from './write.ts'
import type {Reporter} from '../report.ts'

interface Accepting {
  out: Folder
  content: Folder
  pages: RawPage[]
  options: PageKnown
  authority: Authority
  report: Reporter
}

/** Takes the present files of some pages as the truth. Answers the exit code: 1 when a page's lines are not all accounted for. */
export async function acceptPages(accepting: Accepting): Promise<number> {
  const {out, content, pages, options, authority, report} = accepting
  const states = new PageStates({content: content.root, out: out.root, reports: out.root, options})
  const vocabulary = vocabularyOf(authority, [])
  let refused = 0
  for (const page of pages) {
    try {
      if (!(await accept(page, {...accepting, states, vocabulary}))) refused++
    } catch (error) {
      refused++
      report.complaint(failedPage(page.name, error))
    }
  }
  return refused > 0 ? 1 : 0
}

/** Answers whether the page was taken so; if not, it has been told why. */
async function accept(rawPage: RawPage, {out, authority, report, states, vocabulary}: Accepting & {states: PageStates; vocabulary: Vocabulary}): Promise<boolean> {
  const {name} = rawPage
  const {state, refusals} = states.examine(rawPage)
  for (const refusal of refusals) report.complaint(refusal)
  if (!state || refusals.length > 0) return false
  const id = pageIdOf(name)
  const {raw, known, present} = state
  const page = convertPage({name, bytes: raw, known, authority})
  const planned = plannedPage(present, page)
  const articles = [...planned.mine].map(([article, text]) =>
    checkArticle({file: `content/articles/${id}/${article}.mdx`, bytes: new TextEncoder().encode(text)}, vocabulary),
  )
  const recordText = planned.record.mine ?? planned.record.theirs
  const {record} = readRecord({file: `content/pages/${id}.yaml`, bytes: new TextEncoder().encode(recordText)})
  const {steps, problems} = acceptPage({id, rawFile: `content/raw/${name}`, raw: page.lines, record, articles}, planned)
  if (problems.length > 0) {
    report.line(textReport(problems))
    report.line(`${id}：账目没有合拢，没有认可；请先改正上面的问题。`)
    return false
  }
  await carryOut(out, id, steps)
  report.line(`${id}：已认可现状，${articles.length} 篇文章；以后收录以它们为准。`)
  return true
}
