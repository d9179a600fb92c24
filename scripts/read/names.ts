import type {Authority} from '../../src/press/authority/types.ts'
import {checkAuthority} from '../../src/press/check/authority.ts'
import {textReport} from '../../src/press/check/report.ts'
import type {Folder} from '../files.ts'
import type {Reporter} from '../report.ts'
import {readAuthorityFolder} from './authority-files.ts'
import {listContent, readAuthorityFiles} from './content-tree.ts'

/**
 * Reads the names. When some cannot be read it tells why and answers undefined: a page read without them would lose what they found in
 * it, and propose it anew.
 *
 * @param consequence what that means for the command, in the middle of a sentence
 */
export async function namesIn(content: Folder, report: Reporter, consequence: string): Promise<Authority | undefined> {
  const {authority, messages} = await readAuthorityFolder(content)
  if (messages.length === 0) return authority
  const errors = checkAuthority(readAuthorityFiles(listContent(content.root))).problems.filter(({level}) => level === 'error')
  report.line(errors.length > 0 ? textReport(errors) : messages.map((message) => `content/authority/${message}`).join('\n'))
  report.error(`名表读不全，${consequence}；请照上面的说明改好，再运行一次。`)
  return undefined
}
