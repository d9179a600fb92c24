import {rowsByMarks} from '../text/marks.ts'
import type {ProgramMention} from './program-mention.ts'

/**
 * Programs in office language, without quotation marks: a system that somebody introduces (推行楼道轮值公示制度), a work that is carried out
 * (实施雨水收集工程), an honour that somebody works for (创建市级节水型社区). General words (推行管理制度, 创建文明单位) are none: the name must hold something of its own.
 *
 * @param text the words as printed, of which the names are taken
 * @example findOfficeNames('街道推行楼道轮值公示制度,') // [{rule: 'introduced-system', start: 4, end: 12, …}]
 */
export function findOfficeNames(folded: string, text = folded): ProgramMention[] {
  const found: ProgramMention[] = []
  for (const {rule, kind, form, least = 2} of fittingRows(folded)) {
    form.lastIndex = 0
    for (let match = form.exec(folded); match; match = form.exec(folded)) {
      const name = match.groups!.name!
      if (ownWords(name) < least) continue
      const start = match.index + match[0].length - name.length
      found.push({rule, start, end: start + name.length, value: {programs: [], proposed: text.slice(start, start + name.length), kind}})
    }
  }
  return found
}

/** What a name ends before. */
const END = '(?=[,。、;!)]|$|后|以来)'

function carriedOut(head: string): RegExp {
  return new RegExp(String.raw`(?:实施|启动|开展|推行)(?:了)?(?<name>${WORD}{3,14}?${head})${END}`, 'gu')
}

interface Row {
  rule: string
  kind: string
  /** how many characters of its own the name must have, beside general words; two if nothing is said */
  least?: number
  form: RegExp
}

const WORD = String.raw`(?:(?![了着的和与及等对把将在是为从向并或])\p{Script=Han})`

const ROWS: Row[] = [
  {
    rule: 'introduced-system',
    kind: '制度',
    form: new RegExp(String.raw`(?:推行|实行|试行|首创|推出|创新|探索(?:建立|实行|推行)?|定下)(?:了|起|出)?(?<name>(?:${WORD}{3,10}?(?:制度|机制|工作法|责任制|积分制|公示制|改革)|${WORD}{2,10}?负责制))(?=[,。、;!)]|$|后|以来|,|小记|纪实|侧记|见闻|掠影|探访|调查|观察)`, 'gu'),
  },
  {
    rule: 'introduced-rule',
    kind: '制度',
    form: new RegExp(String.raw`(?:推行|实行|试行|首创|推出|创新)(?:了|起|出)?(?<name>${WORD}{2,6}?(?:长|员|帮办|承诺|认领|代办|轮值|包联|包保|销号|挂牌|会商|评议|准入)制)${END}`, 'gu'),
  },
  {
    // 实施雨水收集工程
    rule: 'works-carried-out',
    kind: '工程',
    least: 3,
    form: carriedOut('工程'),
  },
  {
    // 湿地修复工程实施五年来
    rule: 'works-under-way',
    kind: '工程',
    least: 3,
    form: new RegExp(String.raw`(?<=^|[,。;:!])(?<name>${WORD}{3,9}?工程)(?=(?:实施|启动|推行)(?:以来|至今|(?:了|已)?[\d一二两三四五六七八九十]{1,3}个?(?:多|余)?[年月]))`, 'gu'),
  },
  {
    // 推行庭院设计计划
    rule: 'plan-carried-out',
    kind: '规划',
    least: 3,
    form: new RegExp(String.raw`(?:实施|启动|推行)(?:了)?(?<name>(?!新一轮|第|[两一二三四五\d][期轮个项](?:行动)?计划|好|加强|增加|打赢)${WORD}{3,10}?(?<!持股|开支|生产|投资|采购|招生|招聘|用工|合作|年度|工作)计划)${END}`, 'gu'),
  },
  {
    // 开展平安楼栋行动
    rule: 'action-carried-out',
    kind: '行动',
    least: 3,
    form: carriedOut('(?<!专项(?:整治|治理)?)行动'),
  },
  {
    // 集中开展汽修行业VOCs和危废规范化管理专项行动: its head holds for all that is joined
    rule: 'special-action',
    kind: '行动',
    least: 3,
    form: new RegExp(String.raw`(?:实施|启动|开展|部署)(?:了)?(?<name>(?:${WORD}|[a-z\d.和及]){3,28}?专项(?:(?:整治|治理)?行动|整治|治理))${END}`, 'gu'),
  },
  {
    // 推行村民评议干部
    rule: 'introduced-judging',
    kind: '机制',
    form: new RegExp(String.raw`(?:推行|实行|试行|开展)(?:了)?(?<name>(?:群众|村民|居民|市民|企业|百姓|服务对象)(?:评议|点评|测评|监督|评判|考评|打分)(?:机关|干部|部门|窗口|站所|科室|政府|物业)${WORD}{0,2}?)(?=[,。、;!)]|$|活动|工作|后|以来)`, 'gu'),
  },
  {
    // 即日起实行违法建设有奖举报
    rule: 'reward-for-telling',
    kind: '机制',
    form: new RegExp(String.raw`(?:推行|实行|试行|公布|出台|启动)(?:了)?(?<name>${WORD}{2,8}?有奖举报)(?=[,。、;!)]|$|办法|制度|奖励|活动|后|以来)`, 'gu'),
  },
  {
    // 在17个乡镇设立检察联络室
    rule: 'rooms-in-so-many',
    kind: '机制',
    form: new RegExp(String.raw`(?<=\d)个[^,。;]{1,12}?(?:设立|建立|成立|组建)了?(?<name>${WORD}{2,6}?(?:联络室|巡访室|工作室|接访室|调解室|联络站|服务站|工作站|联络点|议事会|理事会|巡回法庭))${END}`, 'gu'),
  },
  {
    // 新密城区集中供热工程去年8月开工
    rule: 'works-begun',
    kind: '工程',
    least: 3,
    form: new RegExp(String.raw`(?<=^|[,。;:!])(?<name>(?!据|该|这|本|目前|昨|今|其中|记者)${WORD}{4,14}?工程)(?=(?:已?于|自|在|从)?(?:[去今前]年|昨[天日]|\d{4}年)[^,。;]{0,8}?(?:开工|动工|竣工|完工|奠基|通水|建成))`, 'gu'),
  },
  {
    // 总投资28亿元的索须河综合治理工程开工: what the public builds, not a firm's project
    rule: 'works-paid-for',
    kind: '工程',
    least: 3,
    form: new RegExp(String.raw`总?投资(?:约|近|达|逾|超过)?[\d.]+[多余]?[万亿]元(?:人民币)?的(?<name>${WORD}{4,16}?工程)(?=[^,。;]{0,14}?(?:奠基|开工|动工|竣工|完工|通水))`, 'gu'),
  },
  {
    // 第九届荥阳石榴文化节
    rule: 'feast-of-so-many-years',
    kind: '活动',
    form: new RegExp(String.raw`(?<name>第[\d一二三四五六七八九十]{1,3}届(?!\p{Script=Han}{0,6}?(?:中国|国际|全国|世界|亚洲))(?:${WORD}{2,8}?(?:文化|旅游|采摘|风情)|${WORD}{0,8}?(?:风筝|美食|庙会|读书|大闸蟹|[荷桃梨杏菊枣榴藕]花|樱桃|草莓|石榴|葡萄|西瓜|大枣|红枣|柿子))节)(?![日目约能水气假])`, 'gu'),
  },
  {
    // 开展巾帼信用户评定
    rule: 'judging-held',
    kind: '评选',
    least: 3,
    form: new RegExp(String.raw`(?:开展|启动)(?:了)?(?<name>${WORD}{3,10}?(?:评定|评选|大比武))(?=[,。、;!)]|$|活动|工作|后|以来)`, 'gu'),
  },
  {
    // 成立老支书顾问团
    rule: 'body-founded',
    kind: '机制',
    least: 3,
    form: new RegExp(String.raw`(?:成立|组建)(?:起|了)?(?<name>${WORD}{2,8}?(?:顾问团|帮帮团|夜巡队))${END}`, 'gu'),
  },
  {
    // 启动三大街区改造
    rule: 'so-many-great-works',
    kind: '工程',
    form: new RegExp(String.raw`(?<name>[二三四五六七八九十]大(?!工程|项目|任务|领域|体系|产业|基础|平台|重点)${WORD}{2,4}?(?:改造|整治))(?![项者的了])`, 'gu'),
  },
  {
    // 深化乡村邮路管理体制改革
    rule: 'reform-of-a-system',
    kind: '改革',
    form: new RegExp(String.raw`(?:推进|深化|启动|实施|开展|完成|部署)(?:了)?(?<name>${WORD}{2,9}?(?:制度|体制)改革)(?=[,。、;!)]|$|后|以来|工作|试点|任务)`, 'gu'),
  },
  {
    // 第12届全国林草种苗宣传周
    rule: 'week-of-the-nation',
    kind: '活动',
    form: new RegExp(String.raw`(?<name>(?:全国|全省|国家)${WORD}{2,8}?(?:宣传|活动|服务)[周月])(?![刊报末初底])`, 'gu'),
  },
  {
    rule: 'honour-worked-for',
    kind: '创建',
    form: new RegExp(String.raw`(?<name>(?:创建|争创)(?:国家级|省级|市级|区级|全国|全省|国家|\p{Script=Han}{2,3}省)${WORD}{3,8}?(?:社区|街道|城市|县城|村镇|乡镇|示范区|示范县|示范村|校园|单位|镇|村))(?=[,。、;!)]|$|工作|活动|为)`, 'gu'),
  },
]

const fittingRows = rowsByMarks(ROWS)

/** Words that any office has: a name made of nothing else names nothing. */
const GENERAL = /(?:各项|相关|有关|一系列|多项|长效|常态化?|规章|管理|工作|考核|奖惩|激励|约束|协调|保障|领导|责任|目标|考评|评价|监督|联动|联席|会议|值班|学习|例会|台账|登记|审批|报告|通报|督查|问责|机构|体制|行政|人事|综合|配套|产权|医药|卫生|教育|制度|机制|责任制|负责制|工作法|改革|公示制|积分制|创新|健全|完善|建立|严格|规范|全面|深化|专项|整治|治理|联合|集中|统一|执法|清理|检查|巡查|巡逻|排查|打击|救援|抢险|救助|搜救|志愿者?|服务|系列|大型|重点|重大|建设|改造|施工|基础设施|主体|配套|一期|二期|示范|各类|项目|工程|行动|百日|春季|夏季|秋季|冬季|夜间|新的?|这项|该项|一种|一项|文明|卫生)/gu

function ownWords(name: string): number {
  return name.replace(GENERAL, '').length
}
