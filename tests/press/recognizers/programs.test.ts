import {describe, expect, it} from 'vitest'
import {readAuthority} from '../../../src/press/authority.ts'
import {compileAuthority} from '../../../src/press/compiled.ts'
import {fold} from '../../../src/press/fold.ts'
import {findPrograms} from '../../../src/press/recognizers/programs.ts'

const coined = (text: string) => findPrograms(text, fold(text), []).map(({value}) => value.proposed)

describe('findPrograms proposes', () => {
  it.each([
    ['创新提出“三蹲三保”工作法,明确', '“三蹲三保”工作法'],
    ['开展社区“契约化”共建。', '“契约化”共建'],
    ['探索“四票制”干部竞争性选拔模式。', '“四票制”干部竞争性选拔模式'],
    ['深入贯彻“小政府、大服务”的工作理念,', '“小政府、大服务”的工作理念'],
    ['通过召开“小马扎恳谈会”听取', '“小马扎恳谈会”'],
    ['利用23个“帐篷支部”,', '“帐篷支部”'],
    ['实现“居民吹哨、单位报到”。', '“居民吹哨、单位报到”'],
    ['落实“一有七中心”标准', '“一有七中心”标准'],
    ['“六个能力”推进', '“六个能力”'],
    ['开展“送法下乡”“送戏下乡”活动', '“送法下乡”'],
    ['开展“捡纸屑、捡烟头”志愿服务活动', '“捡纸屑、捡烟头”志愿服务活动'],
    ['开展“爱心妈妈”结对活动', '“爱心妈妈”结对活动'],
    ['把每月15日的“接待日”改为“民情走访日”', '“民情走访日”'],
    ['通过“甲乙丙丁献良策”、“技术革新我争先”等活动', '“甲乙丙丁献良策”'],
    ['落实安全员、宣传员、保洁员“三员”管理制度,', '“三员”管理制度'],
    ['“板凳长”宣讲团宣讲36场', '“板凳长”宣讲团'],
    ['街道给这事取了个名,就叫“叩门行动”。', '“叩门行动”'],
    ['办起“田埂夜校”,', '“田埂夜校”'],
  ])('in %s', (text, name) => expect(coined(text)).toContain(name))
})

describe('findPrograms leaves ordinary quoted words', () => {
  it.each([
    '困扰多年的“老大难”问题',
    '连接群众的“最后一公里”。',
    '花在“刀刃”上;',
    '疫情防控领导小组“一办五部”、各街道',
    '“快停下来。”巡防队员立即阻止',
    '走进村“两委”办公室',
    '移植“挪窝”,“寄宿”在公园',
    '“十三五”期间',
    '歌曲“走进新时代活动”唱响',
    '百姓当“考官”考评文明创建',
    '居民楼前的“三分地”',
    '扫帚、抹布、脸盆“三件宝”',
    '信访“接待日”变走访',
    '在“东风路爱心粥屋”举办爱心奉粥志愿服务活动',
    '采取“三步走”',
    '“十四五”开局',
    '荣获“最美志愿服务队”称号',
    '“红色院长”赵建设说',
    '“金色引擎”驱动社区治理',
    '要以“钉子”精神抓好教育实践活动',
    '不搞“政绩工程”',
    '“您反映的问题我都记下了,我们马上办。”',
  ])('%s', (text) => expect(coined(text)).toEqual([]))
})

describe('a known program', () => {
  const {authority} = readAuthority({
    site: 'city: 江州市',
    places: '[]',
    programs: `
- {name: 北水南引工程, aliases: [北水南引], kind: 工程}
- {name: 油烟治理, aliases: [油烟净化], kind: 整治}
- {name: “邻里议事厅”, aliases: [邻里议事厅], kind: 机制}
- {name: 老院改造, kind: 工程}
- {name: 农村集体“三账”清理, aliases: [乡镇“三账”管理], kind: 管理}
`,
  })
  const {terms} = compileAuthority(authority)
  const known = (text: string) => findPrograms(text, fold(text), terms.find(text)).flatMap(({value}) => value.programs.map(({name}) => name))

  it.each([
    ['北水南引通水了', '北水南引工程'],
    ['为北水南引沿途的村庄搬迁', '北水南引工程'],
    ['推进油烟净化,', '油烟治理'],
    ['居民走进邻里议事厅说事', '“邻里议事厅”'],
    ['煤球房变成了“邻里议事厅”', '“邻里议事厅”'],
    ['规范村级“三账”管理,', '农村集体“三账”清理'],
    ['“三账”清理收尾', '农村集体“三账”清理'],
    ['老院改造附近的路', '老院改造'],
  ])('is told of in %s', (text, name) => expect(known(text)).toEqual([name]))

  it.each(['把北水南引渠边的荒坡绿化', '住在北水南引干渠南岸', '北水南引沿线的果园', '统一安装油烟净化设备', '老人记下三账管理家用', '煤球房变成了邻里议事厅', '车棚改建成一间邻里议事厅'])('only says where or with what in %s', (text) => expect(known(text)).toEqual([]))
})
