/**
 * What may stand in the files that editors write: article frontmatter, page records, the authority files, the site's
 * basics and redirects. Every field carries a sentence for whoever fills it; the JSON schemas for the editor, the
 * content layer and `check` all come from here. The `error` of a refinement is the permanent id of check's message.
 *
 * @example articleSchema.safeParse({title: '黄河食品节落幕', kind: 'article'}).success // true
 */
import {z} from 'zod'
import {readEdtf} from './edtf.ts'

export type ArticleData = z.output<typeof articleSchema>
export type PageData = z.output<typeof pageSchema>

/** One line of visible text: no control characters, nothing but a single printed line. */
const line = (max = 300) => z.string().min(1).max(max).regex(/^[^\p{Cc}\u2028\u2029]*$/u, {error: 'control-character'})
const names = (sentence: string) => z.array(line(80)).default([]).describe(sentence)
const edtf = () => z.string().refine((text) => readEdtf(text) !== undefined, {error: 'date-format'})
const lineNumber = () => z.int().min(1).max(10_000_000)

/** Raw lines, inclusive and 1-based, in ascending order and without overlap. */
const ranges = z
  .array(z.tuple([lineNumber(), lineNumber()]))
  .min(1)
  .refine((list) => list.every(([first, last], i) => first <= last && (i === 0 || list[i - 1]![1] < first)), {
    error: 'lines-order',
  })

/** File of a raw page: one name inside content/raw, so no path can lead out of the folder. */
const rawFile = z.string().regex(/^content\/raw\/(?!\.)[^/\\\p{Cc}]+$/u, {error: 'path-escape'})
const digest = z.string().regex(/^[0-9a-f]{12,64}$/, {error: 'digest-format'})

export const eventSchema = z
  .strictObject({
    date: edtf().describe('事情发生的日期，EDTF 写法，加引号，如 "2011-02-15"。'),
    text: line().describe('原文里的日期写法，一字不改，如 2月15日。'),
    line: lineNumber().describe('这几个字印在原文第几行。'),
  })
  .describe('文中写明的一个日期。')

export const personSchema = z
  .strictObject({
    name: line(40).describe('姓名，照原文。'),
    post: z.string().max(120).default('').describe('职务，照原文，如 中原区委副书记、区委办主任。'),
  })
  .describe('文中有职务的一个人。')

export const correctionSchema = z
  .strictObject({
    line: lineNumber().describe('原文第几行。'),
    printed: z.string().min(1).max(100_000).describe('报纸上印的字。'),
    corrected: z.string().max(100_000).default('').describe('改成的字；删去不补的，留空或不写。'),
    reason: line().optional().describe('为什么改，一句话。'),
  })
  .describe('编者对原文的一处更正。')

export const withdrawnSchema = z
  .strictObject({
    reason: line().describe('撤下的原因，会写在页面上。'),
    date: edtf().describe('撤下的日期，如 "2026-01-31"。'),
  })
  .describe('写上这一项，文章的文字就从网站、检索、订阅和数据中撤下，页面只说明原因。')

export const sourceSchema = z
  .strictObject({
    file: rawFile.describe('原文文件，如 content/raw/003_200823f155d71e7b.txt。'),
    lines: ranges.describe('文章在原文中占的行，含首尾，如 [[57, 65]]；拆分、合并文章就改这里。'),
    digest: digest.optional().describe('收录时整个文件的摘要，由程序写，用来认出编者改过没有；请勿手改。'),
  })
  .describe('文章出自哪个原文的哪些行。手写的文章没有这一项。')

export const articleSchema = z
  .strictObject({
    title: line().describe('主标题，照原文；分两行印的，中间用一个全角空格连起来。'),
    kicker: line().optional().describe('引题：印在主标题上面的一行，或简讯上方的单位名。'),
    subtitle: line().optional().describe('副题：印在主标题下面的一行。'),
    section: line(80).optional().describe('所在栏目，如 区街动态。'),
    kind: z
      .enum(['article', 'photo', 'intro', 'profile'])
      .default('article')
      .describe('体裁：article 文章，photo 只有图片说明，intro 版面导语，profile 一组署名发言中的一篇。'),
    paper: line(80).optional().describe('报名，如 郑州日报；与版面记录相同时不必写。'),
    date: edtf()
      .optional()
      .describe('见报日期，EDTF 写法，加引号："2020-06-24"；只知大概时写区间 "2011-03-01/2011-03-04"。'),
    dateBasis: line(1000).optional().describe('日期不是直接知道的，写出根据，如 文中“2011年”（第117行）。'),
    districts: names('报道所说的区县或功能区，正式名称，主要的在前，如 管城回族区、郑东新区。'),
    streets: names('报道所说的街道、乡、镇，正式名称，如 棉纺路街道；重名的写成 新郑市/城关乡。'),
    communities: names('报道所说的社区、村，正式名称，如 圃田村。'),
    programs: names('报道所说的工作、活动，用 content/authority/programs.yaml 里的名称。'),
    events: z.array(eventSchema).default([]).describe('文中写明的日期，每条含日期、原文写法和行号。'),
    reporters: names('记者姓名，照署名次序。'),
    correspondents: names('通讯员姓名，照署名次序。'),
    photographers: names('摄影者姓名。'),
    people: z.array(personSchema).default([]).describe('文中有职务的人，姓名与职务。'),
    source: sourceSchema.optional(),
    corrections: z.array(correctionSchema).optional().describe('编者更正：删去原文字句的，必须在这里写明；换字的可写可不写。'),
    withdrawn: withdrawnSchema.optional(),
    noindex: z.boolean().optional().describe('写 true，页面请搜索引擎不要收录。'),
  })
  .describe('文章开头两行 --- 之间的内容。')

export const furnitureSchema = z
  .strictObject({
    lines: z
      .tuple([lineNumber(), lineNumber()])
      .refine(([first, last]) => first <= last, {error: 'lines-order'})
      .describe('原文的首行与末行，含首尾，如 [1, 4]。'),
    reason: line().describe('为什么不属于任何文章，如 报头、版面标签、下转提示。'),
  })
  .describe('不属于任何文章的几行。')

export const repairSchema = z
  .strictObject({
    kind: z.enum(['join', 'doubled']).describe('join 接上被分栏断开的段落；doubled 去掉断处重复的字。'),
    lines: z.tuple([lineNumber(), lineNumber()]).describe('断处前一行与后一行。'),
    dropped: z.string().min(1).max(40).optional().describe('doubled 时去掉的字，取自后一行。'),
    rule: line(80).optional().describe('依据的规则，由程序写。'),
  })
  .describe('对断行的一处修复，只动行的分合，不动字。')

export const pageSchema = z
  .strictObject({
    file: rawFile.optional().describe('原文文件，由程序写，如 content/raw/003_200823f155d71e7b.txt。'),
    paper: line(80).optional().describe('报名，如 郑州日报。'),
    date: edtf().optional().describe('见报日期，EDTF 写法，加引号，如 "2020-06-29"。'),
    dateBasis: line(1000).optional().describe('日期的根据；由编者或文件名给出时不必写。'),
    label: line(40).optional().describe('版次，照原样，如 A05、第06版。'),
    section: line(80).optional().describe('版面名称，如 区街新闻。'),
    digest: digest.optional().describe('原文文件的 SHA-256 摘要，由程序写，用来发现原文被改动；请勿手改。'),
    encoding: z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be']).optional().describe('原文文件的编码，由程序写。'),
    furniture: z.array(furnitureSchema).default([]).describe('不属于任何文章的行，每处写明原因。'),
    repairs: z.array(repairSchema).default([]).describe('断行修复，由程序写。'),
  })
  .describe('一个版面的记录，content/pages/版面名.yaml。')

export const placeSchema = z
  .strictObject({
    name: line(80).describe('正式名称，全表唯一；重名的写成 区县/名称。'),
    type: z.enum(['district', 'zone', 'town', 'community']).describe('district 区县市，zone 功能区，town 街道乡镇，community 社区村。'),
    aliases: names('其他写法，如 XX办、XX办事处。'),
    district: line(80).optional().describe('所属区县市（街道、社区要写）。'),
    zone: line(80).optional().describe('代管的功能区。'),
    zoneFrom: edtf().optional().describe('从何时起由功能区代管，EDTF，加引号；一直如此的不写。'),
    town: line(80).optional().describe('所属街道乡镇（社区要写）。'),
    from: edtf().optional().describe('设立日期，EDTF，加引号。'),
    to: edtf().optional().describe('撤销日期，EDTF，加引号。'),
    formerly: z.array(line(80)).optional().describe('由哪些地方改来，写它们的正式名称。'),
    became: z.array(line(80)).optional().describe('后来改为哪些地方，写它们的正式名称。'),
    source: line(1000).optional().describe('根据，如公告或名录。'),
  })
  .describe('一个地方。')

export const programSchema = z
  .strictObject({
    name: line(80).describe('工作或活动的通用名称，全表唯一。'),
    aliases: names('其他写法。'),
    kind: line(40).describe('类别，如 创建、整治、机制、活动。'),
    active: edtf().optional().describe('进行的年份，EDTF 区间，加引号，如 "2009/2011"。'),
    broader: line(80).optional().describe('所属的更大的工作，用表中名称。'),
    note: line(1000).optional().describe('一句话说明。'),
    proposed: z.boolean().optional().describe('true 表示由规则提出、尚待编者确认。'),
    seen: z.array(line(300)).optional().describe('在哪里见到，文件名和行号，由程序写。'),
  })
  .describe('一项工作或活动。')

export const placesSchema = z.array(placeSchema).describe('地名表。')
export const programsSchema = z.array(programSchema).describe('工作与活动名表。')

export const siteSchema = z
  .strictObject({
    city: line(40).describe('城市全称，如 郑州市。'),
    title: line(80).describe('网站名称。'),
    description: line(300).describe('一句话介绍，用于首页和搜索引擎。'),
    papers: z.array(line(80)).min(1).describe('收录的报纸名称。'),
    site: z.url({protocol: /^https?$/}).describe('网站发布的地址，以 / 结尾，可带路径，如 https://example.org/jiezhi/。'),
    rights: line(1000).describe('版权说明，写在每页底部。'),
    years: edtf().optional().describe('收录的版面的年代，EDTF 区间，加引号，如 "2005/2026"；版面上没有更近的线索时，见报日期就推断到这个范围。'),
  })
  .describe('网站的基本信息，content/site.yaml。')

/** Root-relative address of this site; brackets and the like mean something to the router, and no address of the site has them. */
const address = z.string().regex(/^\/(?:[\p{L}\p{N}\p{M}_-][\p{L}\p{N}\p{M}._-]*(?:\/|$))*$/u, {error: 'path-escape'})

export const redirectsSchema = z
  .array(
    z.strictObject({
      from: address.describe('旧地址，如 /programs/旧名/。'),
      to: address.describe('新地址，如 /programs/新名/。'),
    }),
  )
  .describe('改名之后仍然有效的旧地址，content/redirects.yaml，由 npm run rename 写。')

export const withdrawnNamesSchema = z
  .array(
    z.strictObject({
      name: z.string().min(2).max(40).regex(/^[\p{L}\p{N}·・• ]+$/u, {error: 'control-character'}).describe('不再显示的人名，照原文。'),
      reason: line().describe('原因，会写在有关的页面上，不要写出名字。'),
      date: edtf().describe('从哪天起，如 "2026-01-31"。'),
      pages: z.array(line(100)).min(1).optional().describe('只在这些版面和它们的文章里隐去，写版面名，如 003_200823f155d71e7b；不写则全站隐去。'),
    }),
  )
  .describe('应当事人要求不再显示的人名，content/withdrawn.yaml；在网站、检索、订阅和数据中以“×”代替。')

/** Files that say one thing a line: communities.yaml (town → names), elsewhere.yaml (city → counties), periods.yaml (term → years, or year before the first + N). */
export const linesSchema = z
  .record(z.string().min(1).max(300), z.string().max(20_000))
  .describe('每行一条，写作“名称: 内容”。')
