import {createHash} from 'node:crypto'
import {mkdir, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {stringify} from 'yaml'
import {writeMdx} from '../../src/press/mdx.ts'
import type {Role} from '../../src/press/types.ts'

/**
 * Writes the content folder of an invented city without outlines, with everything that lists, dates and names find awkward: six hundred
 * articles, half of them of one program and many of one month; one of twenty-six thousand characters; headlines of three hundred characters and of one; no date, no place,
 * an open interval, a year of doubt; withdrawn, hidden and handwritten ones, the last of the longest name that a file may have; ninety events in a month; hundreds of names.
 */
export async function writeAwkwardArchive(folder: string, count = 600): Promise<void> {
  await rm(folder, {recursive: true, force: true})
  const put = async (name: string, text: string) => {
    const path = join(folder, name)
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, text)
  }
  await put('site.yaml', stringify(SITE))
  await put('authority/places.yaml', stringify(PLACES))
  await put('authority/communities.yaml', stringify({江边街道: '渡口社区、码头社区'}))
  await put('authority/programs.yaml', stringify(PROGRAMS))
  const articles = Array.from({length: count}, (_, index) => articleOf(index))
  for (let first = 0; first < articles.length; first += 12) await putPage(`v${String(first / 12).padStart(3, '0')}`, articles.slice(first, first + 12), put)
  await put(`articles/manual/${'编者手记'.repeat(17)}.mdx`, writeMdx({title: '编者手记', kind: 'article', date: '2019~', programs: [MAIN]}, [{role: 'paragraph', text: '这一篇没有原文版面。'}]))
}

const MAIN = '背街小巷整治'
const LONG = '“一街一策、一巷一景、一门一品、一窗一色”背街小巷与老旧楼院综合整治提升三年行动计划'
const SITE = {city: '临江市', title: '临江街巷', description: '另一座城市的档案', papers: ['临江日报'], site: 'https://example.org/linjiang/', rights: '版权归原报社'}
const PROGRAMS = [
  {name: MAIN, kind: '整治', active: '2015/..'},
  {name: LONG, kind: '整治', broader: MAIN},
  {name: '创文/巩卫 & <双提升>', kind: '创建', aliases: ['双提升']},
  ...Array.from({length: 330}, (_, index) => ({name: `第${index + 1}号民生实事`, kind: index % 2 ? '实事' : '工程'})),
]
const PLACES = [
  {name: '东江区', type: 'district', aliases: ['东江']},
  {name: '西江区', type: 'district'},
  {name: '南浦县', type: 'district'},
  {name: '旧城区', type: 'district', to: '2004'},
  {name: '临江高新技术产业开发区', type: 'zone', aliases: ['高新区']},
  {name: '江边街道', type: 'town', district: '东江区'},
  {name: '东江区/城关街道', type: 'town', district: '东江区'},
  {name: '南浦县/城关街道', type: 'town', district: '南浦县'},
  {name: '石桥镇', type: 'town', district: '西江区', zone: '临江高新技术产业开发区'},
  {name: '老街乡', type: 'town', district: '西江区', to: '1998-06', became: ['石桥镇']},
]

interface Draft {
  data: Record<string, unknown> & {title: string}
  blocks: {role: Role; text: string}[]
  /** the words of dated events, which stand in the second printed line */
  events: {date: string; text: string}[]
}

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许单仇']
const nameOf = (index: number) => `${SURNAMES[index % SURNAMES.length]}${[...'一二三四五六七八九十'][index % 10]}${[...'江河湖海山川林木'][index % 8]}`

function articleOf(index: number): Draft {
  const draft: Draft = {
    data: {title: `第${index + 1}条街巷换新颜`, kind: 'article', date: dateOf(index), districts: ['东江区'], streets: ['江边街道'], programs: index % 2 ? [MAIN] : [`第${(index % 330) + 1}号民生实事`]},
    blocks: [{role: 'paragraph', text: `东江区江边街道整治第${index + 1}条背街小巷。`}],
    events: [],
  }
  AWKWARD[index]?.(draft)
  return draft
}

/** A third of all in one month, the rest over twelve years with gaps, each day of its own. */
function dateOf(index: number): string {
  const day = String((index % 28) + 1).padStart(2, '0')
  if (index % 3 === 0) return `2019-05-${day}`
  return `${[2003, 2004, 2011, 2015, 2016, 2019, 2024][index % 7]}-${String((index % 12) + 1).padStart(2, '0')}-${day}`
}

const AWKWARD: Record<number, (draft: Draft) => void> = {
  0: ({data}) => (data.title = `${'街'.repeat(299)}。`),
  1: ({data}) => (data.title = '街'),
  2: ({data}) => (data.title = '<script>alert("1 & 2")</script>\'"`{x}` [a](b) *c* _d_ #e ~~f~~'),
  3: ({data}) => delete data.date,
  4: ({data}) => Object.assign(data, {districts: [], streets: [], programs: []}),
  5: ({data}) => Object.assign(data, {withdrawn: {reason: '应当事人要求', date: '2026-01-31'}}),
  6: ({data}) => (data.noindex = true),
  7: ({data}) => (data.date = '../2012'),
  8: ({data}) => (data.date = '2010/2012'),
  9: ({data}) => (data.date = '2018~'),
  10: ({data, blocks}) => {
    Object.assign(data, {kind: 'photo', photographers: ["Ångström O'Neil"]})
    blocks.splice(0, 9, {role: 'caption', text: "江边街道一角。Ångström O'Neil 摄"})
  },
  11: ({blocks}) => blocks.push(...Array.from({length: 290}, (_, index) => ({role: 'paragraph' as const, text: `第${index + 1}段。${'江边的巷子一条连着一条,铺了新砖,通了路灯。'.repeat(4)}`}))),
  12: ({data, blocks}) => {
    const people = Array.from({length: 220}, (_, index) => nameOf(index)).filter((name, index, all) => all.indexOf(name) === index)
    data.people = people.map((name) => ({name, post: '江边街道巷长'}))
    blocks.push({role: 'paragraph', text: `江边街道巷长${people.join('、')}。`})
  },
  13: ({data, blocks}) => {
    data.reporters = [nameOf(1)]
    data.correspondents = Array.from({length: 12}, (_, index) => nameOf(index + 20))
    blocks.push({role: 'byline', text: `记者 ${nameOf(1)} 通讯员 ${(data.correspondents as string[]).join(' ')}`})
  },
  14: ({events}) => events.push(...Array.from({length: 90}, (_, index) => ({date: `2019-04-${String((index % 30) + 1).padStart(2, '0')}`, text: `4月${(index % 30) + 1}日`}))),
  15: ({data, blocks}) => {
    data.programs = [LONG, '创文/巩卫 & <双提升>', MAIN]
    blocks[0]!.text = `东江区江边街道推进${LONG},并做创文/巩卫 & <双提升>和背街小巷整治。`
  },
  16: ({data, blocks}) => {
    data.districts = ['东江区', '西江区', '南浦县', '临江高新技术产业开发区']
    data.streets = ['东江区/城关街道', '南浦县/城关街道', '石桥镇']
    blocks[0]!.text = '东江区、西江区、南浦县与高新区的东江区城关街道、南浦县城关街道、石桥镇同时动工。'
  },
  17: ({data}) => Object.assign(data, {date: '2019-05-06', kicker: '两边都长的引题'.repeat(30), subtitle: '副题也长'.repeat(60), section: '街巷'}),
  18: ({data}) => (data.programs = ['创文/巩卫 & <双提升>']),
  19: ({events}) => events.push({date: '2019-05-02', text: '5月2日'}),
  20: ({data}) => (data.programs = ['创文/巩卫 & <双提升>']),
}

async function putPage(id: string, drafts: Draft[], put: (name: string, text: string) => Promise<void>): Promise<void> {
  const lines: string[] = ['临江日报']
  const files: [string, string][] = []
  for (const {data, blocks, events} of drafts) {
    const first = lines.length + 1
    for (const head of [data.section, data.kicker, data.title, data.subtitle]) if (typeof head === 'string') lines.push(head)
    const body = blocks.map(({role, text}, index) => ({role, text: index === 0 ? text + events.map((event) => `${event.text},`).join('') : text}))
    const line = lines.length + 1
    lines.push(...body.map(({text}) => text))
    const facts = {...data, ...(events.length > 0 && {events: events.map((event) => ({...event, line}))})}
    const source = {file: `content/raw/${id}.txt`, lines: [[first, lines.length]]}
    files.push([`articles/${id}/L${String(first).padStart(3, '0')}.mdx`, writeMdx({...facts, source}, body)])
  }
  const raw = `${lines.join('\n')}\n`
  await put(`raw/${id}.txt`, raw)
  await put(`pages/${id}.yaml`, stringify({
    paper: '临江日报',
    digest: createHash('sha256').update(raw).digest('hex'),
    encoding: 'utf-8',
    furniture: [{lines: [1, 1], reason: '报头'}],
  }))
  for (const [name, text] of files) await put(name, text)
}
