import {readAuthority} from '../../src/press/authority.ts'
import type {Authority} from '../../src/press/authority/types.ts'
import type {Folder} from '../files.ts'

/** Reads a content folder's authority files and site.yaml; a missing file counts as empty. */
export async function readAuthorityFolder(content: Folder): Promise<{authority: Authority; messages: string[]}> {
  const text = (name: string) => content.text(name)
  const [places, communities, programs, proposed, elsewhere, periods, site] = await Promise.all([
    text('authority/places.yaml'),
    text('authority/communities.yaml'),
    text('authority/programs.yaml'),
    text('authority/proposed.yaml'),
    text('authority/elsewhere.yaml'),
    text('authority/periods.yaml'),
    text('site.yaml'),
  ])
  return readAuthority({places: places ?? '[]', communities, programs: programs ?? '[]', proposed, elsewhere, periods, site: site ?? '{}'})
}
