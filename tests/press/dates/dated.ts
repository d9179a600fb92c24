import {issueEdtf} from '../../../src/press/dates/issue-date.ts'
import {readPage} from './city.ts'

/** What is found of the day of a page with these articles: the date, the first days of its windows, the rules of the clues taken, the basis in words. */
export function dated(...texts: string[]) {
  const {issue} = readPage(texts.map((text) => `标题\n${text}`))
  return issue && {edtf: issueEdtf(issue), starts: issue.windows.map(({start}) => start), rules: issue.clues.filter(({why}) => !why.includes('不取')).map(({rule}) => rule), basis: issue.basis}
}
