/**
 * What may stand in the files that editors write of pages: article frontmatter and page records. Every field carries a sentence for
 * whoever fills it; the JSON schemas for the editor, the content layer and `check` all come from here and from authority-schema.ts.
 *
 * @example articleSchema.safeParse({title: '黄河食品节落幕', kind: 'article'}).success // true
 */
import {z} from 'zod'
import {LONGEST_BASIS} from './dates/wording.ts'
import {digest, edtf, line, lineNumber, names, oneLine, ranges, rawFile} from './schema-fields.ts'

export type ArticleData = z.output<typeof articleSchema>
export type PageData = z.output<typeof pageSchema>

const eventSchema = z
  .strictObject({
    date: edtf().describe('事情发生的日期，EDTF 写法，加引号，如 "2011-02-15"。'),
    text: line().describe('原文里的日期写法，一字不改，如 2月15日。'),
    line: lineNumber().describe('这几个字印在原文第几行。'),
  })
  .describe('文中写明的一个日期。')

const personSchema = z
  .strictObject({
    name: line(40).describe('姓名，照原文。'),
    post: oneLine(120).default('').describe('职务，照原文，如 中原区委副书记、区委办主任。'),
  })
  .describe('文中有职务的一个人。')

const correctionSchema = z
  .strictObject({
    line: lineNumber().describe('原文第几行。'),
    printed: z.string().min(1).max(100_000).describe('报纸上印的字。'),
    corrected: z.string().max(100_000).default('').describe('改成的字；删去不补的，留空或不写。'),
    reason: line().optional().describe('为什么改，一句话。'),
  })
  .describe('编者对原文的一处更正。')

const withdrawnSchema = z
  .strictObject({
    reason: line().describe('撤下的原因，会写在页面上。'),
    date: edtf().describe('撤下的日期，如 "2026-01-31"。'),
  })
  .describe('写上这一项，文章的文字就从网站、检索、订阅和数据中撤下，页面只说明原因。')

const sourceSchema = z
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
    dateBasis: line(LONGEST_BASIS).optional().describe('日期不是直接知道的，写出根据，如 文中“2011年”（第117行）。'),
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

const furnitureSchema = z
  .strictObject({
    lines: z
      .tuple([lineNumber(), lineNumber()])
      .refine(([first, last]) => first <= last, {error: 'lines-order'})
      .describe('原文的首行与末行，含首尾，如 [1, 4]。'),
    reason: line().describe('为什么不属于任何文章，如 报头、版面标签、下转提示。'),
  })
  .describe('不属于任何文章的几行。')

const repairSchema = z
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
    dateBasis: line(LONGEST_BASIS).optional().describe('日期的根据；由编者或文件名给出时不必写。'),
    label: line(40).optional().describe('版次，照原样，如 A05、第06版。'),
    section: line(80).optional().describe('版面名称，如 区街新闻。'),
    digest: digest.optional().describe('原文文件的 SHA-256 摘要，由程序写，用来发现原文被改动；请勿手改。'),
    encoding: z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be']).optional().describe('原文文件的编码，由程序写。'),
    furniture: z.array(furnitureSchema).default([]).describe('不属于任何文章的行，每处写明原因。'),
    repairs: z.array(repairSchema).default([]).describe('断行修复，由程序写。'),
  })
  .describe('一个版面的记录，content/pages/版面名.yaml。')
