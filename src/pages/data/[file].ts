import {loadData} from '../../components/data-files.ts'
import {fillFile, keyedOnly} from '../../content.ts'
import {routes} from '../../site/routes.ts'

/** The data files to download. */
export async function getStaticPaths() {
  if (keyedOnly()) return []
  return (await loadData()).map((file) => {
    fillFile(routes.dataFile(file.name), file)
    return {params: {file: file.name}}
  })
}

export async function GET({params}: {params: {file: string}}) {
  const file = (await loadData()).find(({name}) => name === params.file)!
  return new Response(file.body(), {headers: {'content-type': file.mediaType}})
}
