import {loadData} from '../../components/data-files.ts'
import {oneYearOnly} from '../../content.ts'

/** The data files to download. */
export async function getStaticPaths() {
  if (oneYearOnly()) return []
  return (await loadData()).map(({name}) => ({params: {file: name}}))
}

export async function GET({params}: {params: {file: string}}) {
  const file = (await loadData()).find(({name}) => name === params.file)!
  return new Response(file.text, {headers: {'content-type': file.mediaType}})
}
