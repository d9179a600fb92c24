import {rowsByMarks} from '../marks.ts'
import type {ProgramMention} from './programs.ts'

/**
 * Programs in office language, without quotation marks: a system that somebody introduces (推行楼道轮值公示制度), an honour that
 * somebody works for (创建市级节水型社区). General words (推行管理制度, 创建文明单位) are none: the name must hold something of its own.
 *
 * @example findOfficeNames('街道推行楼道轮值公示制度,') // [{rule: 'introduced-system', start: 4, end: 12, …}]
 */
export function findOfficeNames(folded: string): ProgramMention[] {
  const found: ProgramMention[] = []
  const fitting = fittingRows(folded)
  for (let row = 0; row < ROWS.length; row++) {
    if (!(fitting & (1 << row))) continue
    const {rule, kind, form} = ROWS[row]!
    form.lastIndex = 0
    for (let match = form.exec(folded); match; match = form.exec(folded)) {
      const name = match.groups!.name!
      if (isGeneral(name)) continue
      const start = match.index + match[0].length - name.length
      found.push({rule, start, end: start + name.length, value: {programs: [], proposed: name, kind}})
    }
  }
  return found
}

interface Row {
  rule: string
  kind: string
  form: RegExp
}

const WORD = String.raw`(?:(?![了着的和与及等对把将在是为从向并或])\p{Script=Han})`

const ROWS: Row[] = [
  {
    rule: 'introduced-system',
    kind: '制度',
    form: new RegExp(String.raw`(?:推行|实行|试行|首创|推出|创新|探索(?:建立|实行|推行)?)(?:了|起|出)?(?<name>${WORD}{3,10}?(?:制度|机制|工作法|责任制|负责制|积分制|公示制|改革))(?=[,。、;!)]|$|后|以来|,|小记|纪实|侧记|见闻|掠影|探访|调查|观察)`, 'gu'),
  },
  {
    rule: 'honour-worked-for',
    kind: '创建',
    form: new RegExp(String.raw`(?<name>(?:创建|争创)(?:国家级|省级|市级|区级|全国|全省|国家|河南省)${WORD}{3,8}?(?:社区|街道|城市|县城|村镇|乡镇|示范区|示范县|示范村|校园|单位|镇|村))(?=[,。、;!)]|$|工作|活动|为)`, 'gu'),
  },
]

const fittingRows = rowsByMarks(ROWS)

/** Words that any office has: a name made of nothing else names nothing. */
const GENERAL = /(?:各项|相关|有关|一系列|多项|长效|常态化?|规章|管理|工作|考核|奖惩|激励|约束|协调|保障|领导|责任|目标|考评|评价|监督|联动|联席|会议|值班|学习|例会|台账|登记|审批|报告|通报|督查|问责|机构|体制|行政|人事|综合|配套|产权|医药|卫生|教育|制度|机制|责任制|负责制|工作法|改革|公示制|积分制|创新|健全|完善|建立|严格|规范|全面|深化|新的?|这项|该项|一种|一项|文明|卫生)/gu

function isGeneral(name: string): boolean {
  return name.replace(GENERAL, '').length < 2
}
