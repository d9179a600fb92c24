/** Reads what the site says of itself. Apart from the reading of articles and pages, whose parsers take long to load. */
import {parse} from 'yaml'
import type {Folder} from '../scripts/files.ts'
import {redirectsSchema, siteSchema, withdrawnNamesSchema} from './press/authority/schema.ts'
import {maskingOf} from './press/withheld.ts'
import type {Outlines, SiteInfo, WithheldName} from './site/records.ts'
import {maskAddress} from './site/withheld-html.ts'

/** What the site says of itself, the outlines of the city's districts, and the names that are not to be shown. */
export async function readInfo(folder: Folder): Promise<{info: SiteInfo; outlines: Outlines | undefined; withheld: WithheldName[]}> {
  const [outlines] = await readOutlines(folder)
  return {
    info: siteSchema.parse(parse((await folder.text('site.yaml')) ?? '')),
    outlines: outlines?.[1],
    withheld: withdrawnNamesSchema.parse(parse((await folder.text('withdrawn.yaml')) ?? '') ?? []),
  }
}

/**
 * Former address → present one, as redirects.yaml has them, without a slash at the former's end. No address holds a name that is withheld
 * everywhere: the present one is that of the masked name, and at the former no page stands.
 *
 * @example await readMoved(folder, []) // {'/programs/旧名': '/programs/新名/'}
 */
export async function readMoved(folder: Folder, withheld: readonly WithheldName[]): Promise<Record<string, string>> {
  const rows = redirectsSchema.parse(parse((await folder.text('redirects.yaml')) ?? '', {maxAliasCount: 0}) ?? [])
  const mask = maskingOf(withheld.filter(({pages}) => pages === undefined).map(({name}) => name))
  const shown = (address: string) => maskAddress(address, (parts) => mask(parts).shown)
  return Object.fromEntries(rows.filter(({from}) => shown(from) === from).map(({from, to}) => [from.replace(/\/+$/u, ''), shown(to)]))
}

/** TopoJSON files of the authority folder by name, with features named as the gazetteer names its districts. */
export async function readOutlines(folder: Folder): Promise<[name: string, outlines: Outlines][]> {
  const names = await folder.list('authority', ['.topo.json'])
  return Promise.all(names.map(async (name): Promise<[string, Outlines]> => {
    const text = (await folder.text(name)) ?? ''
    try {
      const read = JSON.parse(text)
      if (read?.type !== 'Topology') throw new Error('不是 TopoJSON')
      return [name, read]
    } catch (error) {
      throw new Error(`content/${name} 读不通（${(error as Error).message}）；请换成 TopoJSON 文件，或移走它（没有轮廓就没有地图）。`)
    }
  }))
}
