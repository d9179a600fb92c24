import {describe, expect, it} from 'vitest'
import {readAuthority} from '../../src/press/authority.ts'
import {convertPage} from '../../src/press/pipeline.ts'

const texts = {places: '[]', programs: '[]', site: 'city: 江州市'}

describe('readAuthority', () => {
  it('reads several terms of one row, and what is numbered', () => {
    const {authority, messages} = readAuthority({...texts, periods: '学习平台、学习网: "2019/.."\n全国爱树日: 1978+N'})
    expect(messages).toEqual([])
    expect(authority.periods).toEqual([
      {term: '学习平台', active: '2019/..'},
      {term: '学习网', active: '2019/..'},
      {term: '全国爱树日', active: '1979/..', numberedFrom: 1978},
    ])
  })

  it('takes the other names of a rejected program for rejected, too', () => {
    const {authority} = readAuthority({...texts, proposed: '- {name: “说事角”工作法, aliases: [“说事角”], rejected: true}\n- {name: “茶话角”}'})
    expect(authority.rejected).toEqual(['“说事角”工作法', '“说事角”'])
    expect(authority.programs.map(({name}) => name)).toEqual(['“茶话角”'])
  })

  it.each([
    ['"2005/2026"', [2005, 2026]],
    ['"2011"', [2011, 2011]],
    ['"2005/.."', undefined],
    ['"unknown"', undefined],
    ['2011', undefined],
  ])('years of the archive: %s', (years, expected) => expect(readAuthority({...texts, site: `city: 江州市\nyears: ${years}`}).authority.years).toEqual(expected))

  it('sets communities of one name apart by their towns, with the years of the list', () => {
    const {authority} = readAuthority({...texts, places: '- {name: 甲镇, type: town, district: 东区}\n- {name: 乙镇, type: town}', communities: '甲镇: 王庄村、李庄村(2016/2019)\n乙镇: 王庄村(../2018)'})
    expect(authority.places.slice(2)).toEqual([
      {name: '甲镇/王庄村', type: 'community', aliases: [], town: '甲镇', district: '东区'},
      {name: '李庄村', type: 'community', aliases: [], town: '甲镇', district: '东区', from: '2016', to: '2019'},
      {name: '乙镇/王庄村', type: 'community', aliases: [], town: '乙镇', to: '2018'},
    ])
  })

  it.each([
    ['a period without years', {periods: '学习平台: 很久'}, 'periods.yaml'],
    ['a period numbered from nowhere', {periods: '爱树日: N+1'}, 'periods.yaml'],
    ['a community of no town', {communities: '丙镇: 王庄村'}, 'communities.yaml'],
    ['a place without a name', {places: '- {type: town}'}, 'places.yaml'],
    ['a place of no kind', {places: '- {name: 甲镇, type: village}'}, 'places.yaml'],
    ['a program without a name', {programs: '- {kind: 活动}'}, 'programs.yaml'],
    ['YAML that cannot be read', {places: '- {name'}, 'places.yaml'],
  ])('names what it leaves out: %s', (_, wrong, file) => {
    const {messages} = readAuthority({...texts, ...wrong})
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(file)
  })
})

it('reads the authority that the project ships without complaint', async () => {
  const {readAuthorityFolder} = await import('../../scripts/read/authority-files.ts')
  const {Folder} = await import('../../scripts/files.ts')
  const {authority, messages} = await readAuthorityFolder(new Folder('content'))
  expect(messages).toEqual([])
  expect(authority.years).toEqual([2005, 2026])
  const names = authority.programs.map(({name}) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  const bearers = new Map<string, string>()
  const shared = authority.programs.flatMap(({name, aliases}) => [name, ...aliases].filter((term) => (bearers.get(term) ?? name) !== name || !bearers.set(term, name)))
  expect(shared).toEqual([])
})

it.each<[string, string[]]>([
  ['小区试行错时停车，晚上把车位让给居民。', ['“错时停车”']],
  ['干部把走访写进“民情日记”。', ['“民情日记”']],
  ['工地落实八个百分之百。', ['扬尘治理']],
  ['消防宣传月里，居民学用灭火器。', ['消防宣传月']],
  ['学校停课不停学，老师在网上讲课。', ['停课不停学']],
  ['窗口推出“全城通办”。', ['全城通办']],
  ['居民席地而坐，听老人讲古。', []],
  ['他靠直播带货挣了钱。', []],
  ['老人把信放进连心卡片里。', []],
])('knows the programs of %s', async (text, expected) => {
  const {readAuthorityFolder} = await import('../../scripts/read/authority-files.ts')
  const {Folder} = await import('../../scripts/files.ts')
  const {authority} = await readAuthorityFolder(new Folder('content'))
  const page = `某事一则\n\n本报讯（记者 石兰）昨日，${text}\n`
  const {articles} = convertPage({name: 'page.txt', bytes: new TextEncoder().encode(page), known: {date: '2020-11-09'}, authority})
  expect(articles[0]!.facts.programs).toEqual(expected)
})
