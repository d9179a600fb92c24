/**
 * What may stand in the files that editors write for the whole archive: the authority files, the site's basics, redirects and
 * names that are not to be shown. Every field carries a sentence for whoever fills it.
 *
 * @example placeSchema.safeParse({name: '中原区', type: 'district'}).success // true
 */
import {z} from 'zod'
import {edtf, line, names} from '../schema-fields.ts'

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
    marked: z.boolean().optional().describe('true 表示带引号的写法只在原文也带引号时才算，如 “微心愿”。'),
    note: line(1000).optional().describe('一句话说明。'),
    proposed: z.boolean().optional().describe('true 表示由规则提出、尚待编者确认。'),
    rejected: z.boolean().optional().describe('true 表示编者认定不是工作：不再提出，也不写进文章。'),
    seen: z.array(line(300)).optional().describe('在哪里见到，文件名和行号，由程序写。'),
  })
  .describe('一项工作或活动。')

export const placesSchema = z.array(placeSchema).describe('地名表。')
export const programsSchema = z.array(programSchema).describe('工作与活动名表。')

/** Tools and hosts do not agree how other letters of a path are written. Whom a host lets in is no reader's business, and below a file stands nothing. */
const PLAIN_PATH = /^https?:\/\/[^/?#@]+(?:(?:\/(?![^/]*\.html?\/)[\w.~-]+)*\/[\w~-]*)?$/u

export const siteSchema = z
  .strictObject({
    city: line(40).describe('城市全称，如 郑州市。'),
    title: line(80).describe('网站名称。'),
    description: line(300).describe('一句话介绍，用于首页和搜索引擎。'),
    papers: z.array(line(80)).min(1).describe('收录的报纸名称。'),
    site: z.url({protocol: /^https?$/, abort: true}).regex(PLAIN_PATH).describe('网站发布的地址，以 / 结尾，没有用户名、密码和文件名，可带英文字母和数字的路径，如 https://example.org/jiezhi/。'),
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
      name: z.string().min(2).max(40).regex(/^[\p{L}\p{N}\p{M}·・•.'’ -]+$/u, {error: 'person-name'}).describe('不再显示的人名，照原文。'),
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
