import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {deadLinks, readSite} from './site-checks.ts'
import {check, edit, ingest, PROJECT, run} from '../editors/workspace.ts'

const manual = readFileSync(join(PROJECT, 'CONTRIBUTING.md'), 'utf8')

/** A file as the manual shows it to whoever founds another archive. */
function shown(name: string): string {
  const [, block] = new RegExp(`^ +\`\`\`yaml ${name}\n([^]*?)^ +\`\`\`$`, 'mu').exec(manual)!
  return block!.replace(/^ {3}/gmu, '')
}

const FILES: Record<string, string> = {
  'authority/places.yaml': shown('places'),
  'authority/communities.yaml': shown('communities'),
  'authority/elsewhere.yaml': '开封市: 龙亭区、鼓楼区\n',
  'authority/programs.yaml': '- {name: 老旧小区改造, aliases: [旧小区改造], kind: 整治}\n',
  'authority/periods.yaml': '“十二五”: "2010-10/2016"\n',
  'raw/洛阳日报-2012-05-08-A03.txt': `老旧小区改造惠及三千户居民

本报讯(记者 张建军)今年以来,涧西区投入资金1200万元,对珠江路办事处的12个老旧小区进行改造,惠及居民3000余户,楼道粉刷一新。

李楼镇大棚蔬菜鼓起农民钱袋子

本报讯(记者 陈志强 通讯员 赵丽娟)初夏时节,走进洛龙区李楼镇夏庄村,一排排大棚整齐排列,村民们正忙着采摘西红柿。
`,
}

/** Headings of pages under which nothing stands. */
function bareHeadings(pages: ReadonlyMap<string, string>): string[] {
  return [...pages].flatMap(([file, page]) => {
    const parts = page.slice(page.indexOf('<main'), page.indexOf('</main>')).split(/(?=<h[1-6][ >])/u).slice(1)
    const level = (part: string | undefined) => Number(part?.[2] ?? 0)
    return parts.filter((part, index) => /^[^]*?<\/h\d>(?:\s|<[^>]+>)*$/u.test(part) && !/<(?:svg|input)/u.test(part) && level(parts[index + 1]) <= level(part)).map((part) => `${file}: ${part.slice(0, part.indexOf('</h')).replace(/<[^>]+>/gu, '')}`)
  })
}

const dir = mkdtempSync(join(tmpdir(), 'jiezhi-city-'))
const content = join(dir, 'content')
const site = join(dir, 'site')

// As the README says: the files of the project, none of its own city.
beforeAll(() => {
  for (const folder of ['authority', 'raw']) mkdirSync(join(content, folder), {recursive: true})
  cpSync(join(PROJECT, 'content/site.yaml'), join(content, 'site.yaml'))
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(content, name), text)
  edit(content, 'site.yaml', (text) => text.replaceAll('郑州', '洛阳'))
})
afterAll(() => rmSync(dir, {recursive: true, force: true}))

it('another city is another content folder: nothing of the project’s own is left in its site', {timeout: 600_000}, async () => {
  expect(await ingest(content)).toMatchObject({code: 0})
  const checked = await check(content)
  expect(checked, checked.output).toMatchObject({code: 0})
  expect(readFileSync(join(content, 'articles/洛阳日报-2012-05-08-A03/L005.mdx'), 'utf8')).toMatch(/date: "2012-05-08"\ndistricts:\n {2}- 洛龙区\nstreets:\n {2}- 李楼镇\ncommunities:\n {2}- 夏庄村\n/u)
  const built = await run('build.ts', ['--outDir', site], {JIEZHI_CONTENT: content})
  expect(built, built.output).toMatchObject({code: 0})
  const files = readdirSync(site, {recursive: true, encoding: 'utf8'})
  expect(files).toContain(join('streets', '李楼镇', 'index.html'))
  const districts = readFileSync(join(PROJECT, 'content/authority/places.yaml'), 'utf8').matchAll(/^- name: (.+)\n {2}type: (?:district|zone)$/gmu)
  const own = new RegExp(['郑州', 'zhengzhou', 'erqi', ...Array.from(districts, ([, name]) => name)].join('|'), 'iu')
  expect(own.source).toContain('二七区')
  expect(readFileSync(join(site, 'search/index.html'), 'utf8')).toMatch(/<dt>(?:涧西区 拆迁|洛龙区 拆迁)<\/dt>[\s\S]*<dt>(?:jianxiqu、jxq|luolongqu、llq)<\/dt>/u)
  expect(files.filter((name) => own.test(name) || (/\.(?:html|xml|txt|js|css|json|jsonl|csv)$/u.test(name) && own.test(readFileSync(join(site, name), 'utf8'))))).toEqual([])
})

it.each([
  ['no page yet', {}],
  ['one article that tells of no program', {'raw/洛阳日报-2012-05-08-A03.txt': '珠江路修好了\n\n本报讯(记者 张建军)昨日,涧西区珠江路街道的道路修好了,居民出行方便了许多。\n'}],
])('an archive that has %s has no heading over nothing', {timeout: 600_000}, async (_, raw: Record<string, string>) => {
  const [own, built] = [mkdtempSync(join(dir, 'begun-')), mkdtempSync(join(dir, 'begun-site-'))]
  cpSync(join(content, 'site.yaml'), join(own, 'site.yaml'))
  cpSync(join(content, 'authority'), join(own, 'authority'), {recursive: true})
  if (Object.keys(raw).length > 0) mkdirSync(join(own, 'raw'))
  for (const [name, text] of Object.entries(raw)) writeFileSync(join(own, name), text)
  expect(await ingest(own)).toMatchObject({code: 0})
  const done = await run('build.ts', ['--outDir', join(built, 'site')], {JIEZHI_CONTENT: own})
  expect(done, done.output).toMatchObject({code: 0})
  const files = readSite(join(built, 'site'))
  expect(deadLinks(files)).toEqual([])
  expect(bareHeadings(files.pages)).toEqual([])
})
