import type {Place, Program} from '../press/authority/types.ts'
import {readEdtf} from '../press/calendar/edtf.ts'
import {textDigest, textOf} from './article-text.ts'
import type {Evidence, FactKind} from './evidence-reading.ts'
import type {ArticleRecord, PageRecord} from './records.ts'

/** One column of a table: its name, what it says (for readers of the data), and how a row yields it. */
export interface Column<Row> {
  name: string
  says: string
  value(row: Row): string | number
}

export interface ArticleRow {
  article: ArticleRecord
  /** those that the article counts for */
  districts: string[]
  page: PageRecord | undefined
  url: string
}

export interface MentionRow {
  article: ArticleRecord
  kind: FactKind
  value: string
  certainty: Evidence['certainty']
  line: number | undefined
  words: string
  via: string
  url: string
}

const all = (values: readonly string[]) => values.join(';')
const day = (date: string | undefined, end: 'start' | 'end') => (date && readEdtf(date)?.[end]) || ''

export const ARTICLE_COLUMNS: readonly Column<ArticleRow>[] = [
  {name: 'id', says: '报道编号，永久不变', value: ({article}) => article.id},
  {name: 'url', says: '报道在本站的网址', value: ({url}) => url},
  {name: 'title', says: '主标题，照原文；图片、导语等可为空', value: ({article}) => article.title},
  {name: 'kicker', says: '引题，或简讯上方的单位名', value: ({article}) => article.kicker ?? ''},
  {name: 'subtitle', says: '副题', value: ({article}) => article.subtitle ?? ''},
  {name: 'section', says: '所在栏目', value: ({article}) => article.section ?? ''},
  {name: 'kind', says: '体裁：article 报道，photo 图片，intro 导语，profile 署名发言', value: ({article}) => article.kind},
  {name: 'paper', says: '报名', value: ({article, page}) => article.paper ?? page?.paper ?? ''},
  {name: 'date', says: '见报日期，EDTF 写法；不知确切日子的写区间', value: ({article}) => article.date ?? ''},
  {name: 'date_start', says: '见报日期最早可能的一天', value: ({article}) => day(article.date, 'start')},
  {name: 'date_end', says: '见报日期最晚可能的一天', value: ({article}) => day(article.date, 'end')},
  {name: 'date_basis', says: '日期的根据', value: ({article}) => article.dateBasis ?? ''},
  {name: 'page', says: '原文版面的编号', value: ({article}) => article.page ?? ''},
  {name: 'page_label', says: '版次，照原样', value: ({page}) => page?.label ?? ''},
  {name: 'lines', says: '在原文中占的行，如 L57-L65；几段之间用分号', value: ({article}) => all((article.source?.lines ?? []).map(([a, b]) => `L${a}-L${b}`))},
  {name: 'districts', says: '区县与功能区，主要的在前，用分号隔开；刊出时由功能区代管的街道乡镇，也计入那个功能区，列在最后', value: ({districts}) => all(districts)},
  {name: 'streets', says: '街道、乡、镇，用分号隔开', value: ({article}) => all(article.streets)},
  {name: 'communities', says: '社区、村，用分号隔开', value: ({article}) => all(article.communities)},
  {name: 'programs', says: '工作、活动，用分号隔开', value: ({article}) => all(article.programs)},
  {name: 'reporters', says: '记者，照署名次序，用分号隔开', value: ({article}) => all(article.reporters)},
  {name: 'correspondents', says: '通讯员，照署名次序，用分号隔开', value: ({article}) => all(article.correspondents)},
  {name: 'photographers', says: '摄影者，用分号隔开', value: ({article}) => all(article.photographers)},
  {name: 'people', says: '文中有职务的人，姓名与职务之间用空格，用分号隔开', value: ({article}) => all(article.people.map(({name, post}) => `${name} ${post}`.trim()))},
  {name: 'characters', says: '文字的字符数，空白不计', value: ({article}) => [...textOf(article).replace(/\s/gu, '')].length},
  {name: 'text_sha256', says: '文字的 SHA-256:articles.jsonl 中 text 一项的 UTF-8 字节', value: ({article}) => textDigest(article)},
]

export interface PlaceRow {
  place: Place
  articles: number
  url: string
}

export const PLACE_COLUMNS: readonly Column<PlaceRow>[] = [
  {name: 'name', says: '正式名称；重名的写成 区县/名称', value: ({place}) => place.name},
  {name: 'type', says: 'district 区县市，zone 功能区，town 街道乡镇，community 社区村', value: ({place}) => place.type},
  {name: 'aliases', says: '其他写法，用分号隔开', value: ({place}) => all(place.aliases)},
  {name: 'district', says: '所属区县市', value: ({place}) => place.district ?? ''},
  {name: 'zone', says: '代管的功能区', value: ({place}) => place.zone ?? ''},
  {name: 'town', says: '所属街道乡镇', value: ({place}) => place.town ?? ''},
  {name: 'from', says: '设立日期，EDTF', value: ({place}) => place.from ?? ''},
  {name: 'to', says: '撤销日期，EDTF', value: ({place}) => place.to ?? ''},
  {name: 'formerly', says: '由哪些地方改来，用分号隔开', value: ({place}) => all(place.formerly ?? [])},
  {name: 'became', says: '后来改为哪些地方，用分号隔开', value: ({place}) => all(place.became ?? [])},
  {name: 'source', says: '根据', value: ({place}) => place.source ?? ''},
  {name: 'articles', says: '本站报道篇数', value: ({articles}) => articles},
  {name: 'url', says: '这个地方的网页；社区没有单独的网页', value: ({url}) => url},
]

export interface ProgramRow {
  program: Program
  articles: number
  url: string
}

export const PROGRAM_COLUMNS: readonly Column<ProgramRow>[] = [
  {name: 'name', says: '名称', value: ({program}) => program.name},
  {name: 'aliases', says: '其他说法，用分号隔开', value: ({program}) => all(program.aliases)},
  {name: 'kind', says: '类别', value: ({program}) => program.kind},
  {name: 'active', says: '进行的年份，EDTF 区间', value: ({program}) => program.active ?? ''},
  {name: 'broader', says: '属于哪项工作', value: ({program}) => program.broader ?? ''},
  {name: 'proposed', says: '1 表示名称由程序提出，尚待编者核定', value: ({program}) => (program.proposed ? 1 : 0)},
  {name: 'articles', says: '本站报道篇数', value: ({articles}) => articles},
  {name: 'url', says: '这项工作的网页；还没有报道的工作没有网页', value: ({url}) => url},
]

export const MENTION_COLUMNS: readonly Column<MentionRow>[] = [
  {name: 'article', says: '报道编号', value: ({article}) => article.id},
  {name: 'kind', says: '事实的种类：date 见报日期，event 事件日期，district、street、community、program、reporter、correspondent、photographer、person', value: ({kind}) => kind},
  {name: 'value', says: '事实：名称或 EDTF 日期', value: ({value}) => value},
  {name: 'certainty', says: 'stated 原文写明，implied 由原文推出，unstated 原文未写', value: ({certainty}) => certainty},
  {name: 'page', says: '原文版面的编号', value: ({article}) => article.page ?? ''},
  {name: 'line', says: '原文第几行', value: ({line}) => line ?? ''},
  {name: 'words', says: '那一行上印的字', value: ({words}) => words},
  {name: 'via', says: '据以推出的名称，如由街道推出区县', value: ({via}) => via},
  {name: 'url', says: '原文那一行的网址', value: ({url}) => url},
]
