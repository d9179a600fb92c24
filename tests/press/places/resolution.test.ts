import {describe, expect, it} from 'vitest'
import {compileAuthority} from '../../../src/press/compiled.ts'
import {readAuthority} from '../../../src/press/authority.ts'
import {resolveMentions} from '../../../src/press/annotations.ts'
import {findMentions} from '../../../src/press/mentions.ts'
import {summarizeFacts} from '../../../src/press/facts.ts'
import type {ArticleSegment, Role} from '../../../src/press/types.ts'

const {authority, messages} = readAuthority({
  site: 'city: 江州市\npapers: [江州晚报, 大江报]',
  programs: '[]',
  places: `
- {name: 东湖区, type: district, aliases: [东湖]}
- {name: 西岭区, type: district, aliases: [西岭]}
- {name: 柳河市, type: district, aliases: [柳河]}
- {name: 新江市, type: district, aliases: [新江]}
- {name: 江州高新技术开发区, type: zone, aliases: [高新区]}
- {name: 学院路街道, type: town, district: 东湖区}
- {name: 柳河市/城关镇, type: town, district: 柳河市}
- {name: 西岭区/城关镇, type: town, district: 西岭区}
- {name: 石门镇, type: town, district: 西岭区, zone: 江州高新技术开发区, zoneFrom: "2012", aliases: [石门办事处]}
- {name: 清河镇, type: town, district: 西岭区}
- {name: 马寨镇, type: town, district: 柳河市}
- {name: 桥头街道, type: town, district: 东湖区}
- {name: 湖滨街道, type: town, district: 东湖区}
- {name: 荷园街道, type: town, district: 东湖区}
- {name: 柳园街道, type: town, district: 东湖区}
- {name: 梅园街道, type: town, district: 东湖区}
- {name: 北关街道, type: town, district: 东湖区, to: "2016", became: [北关街街道], aliases: [北关街, 北关街办事处, 北关街街道]}
- {name: 北关街街道, type: town, district: 东湖区, from: "2016", formerly: [北关街道]}
- {name: 白塔乡, type: town, district: 西岭区, to: "2011-04", became: [白塔街道]}
- {name: 白塔街道, type: town, district: 西岭区, from: "2011-04", formerly: [白塔乡]}
`,
  communities: '学院路街道: 学院路梅园社区、文汇社区\n石门镇: 王庄村\n白塔街道: 王庄村',
  elsewhere: '中河省: ""\n洛南市: 北川区、清水县、会同县、公安县、富裕县、东湖区、老城区、平房区\n合作市: 新河县',
})
const compiled = compileAuthority(authority)

function facts(title: string, body: string, date = '2013-05-08', paper?: string, section?: string) {
  const passage = (role: Role, text: string, line: number) => ({role, text, pieces: [{at: 0, length: text.length, line, column: 0}]})
  const paragraphs = body.split('\n').map((text, at) => passage('paragraph', text, at + 2))
  const segment: ArticleSegment = {type: 'article', kind: 'article', lines: [[1, paragraphs.length + 1]], passages: [passage('title', title, 1), ...paragraphs], reasons: [], confidence: 1}
  const read = findMentions(segment, compiled)
  const {issue, annotations} = resolveMentions([read], {date, ...(paper && {paper}), ...(section && {section})}, compiled)
  const {districts, streets, communities} = summarizeFacts(segment, annotations[0]!, {reporters: [], correspondents: [], photographers: []}, issue, compiled)
  return {districts, streets, communities}
}

it('reads the authority without complaint', () => expect(messages).toEqual([]))

describe('places that an article is about', () => {
  it.each([
    ['a district in the headline', '东湖区开展清洁', '各街道参加。', ['东湖区'], []],
    ['a town and its district by inference', '居民领到补贴', '学院路办事处为居民办实事。', ['东湖区'], ['学院路街道']],
    ['an office in its longer form', '居民领到补贴', '学院路街道党工委召开会议。', ['东湖区'], ['学院路街道']],
    ['a bare name as a heading of its own', '学院路　调解效率高', '成功调解92起。', ['东湖区'], ['学院路街道']],
    ['a bare name before a service of the town', '调解', '这是学院路司法所受理的案件。', ['东湖区'], ['学院路街道']],
    ['a namesake by the district before it', '致富', '柳河市城关镇种葡萄。', ['柳河市'], ['柳河市/城关镇']],
    ['a namesake by the bare name of a whole town', '柳河城关镇:葡萄熟了', '村民高兴。', ['柳河市'], ['柳河市/城关镇']],
    ['a zone for its own town', '搬迁', '石门办事处群众领到钥匙。', ['江州高新技术开发区'], ['石门镇']],
    ['where patients come from, in a list', '义诊', '来自洛南、柳河等地的患者赶到学院路街道。', ['东湖区'], ['学院路街道']],
    ['experts and everybody, who are no homes', '义诊', '专家在学院路街道义诊,随后大家在石门镇座谈,商家在白塔街道摆摊。', ['东湖区', '江州高新技术开发区', '西岭区'], ['学院路街道', '石门镇', '白塔街道']],
    ['a home whose town’s own police act', '骗子上门', '家住柳河市城关镇的老人被骗,城关派出所民警追回了钱。', ['柳河市'], ['柳河市/城关镇']],
    ['the same of a street office', '骗子上门', '住在学院路街道的老人被骗。两天后学院路派出所抓住了骗子。', ['东湖区'], ['学院路街道']],
    ['a district by its police', '抓贼', '公安西岭分局民警赶到。', ['西岭区'], []],
    ['the same in another order', '抓贼', '西岭公安分局民警赶到。', ['西岭区'], []],
    ['a district by a bureau in it', '查处', '市工商局西岭分局的人赶到。', ['西岭区'], []],
    ['a district by its court', '开庭', '西岭法院开庭。', ['西岭区'], []],
    ['two towns with their word behind both', '修路', '桥连着石门、白塔两镇。', ['江州高新技术开发区', '西岭区'], ['石门镇', '白塔街道']],
    ['two towns of a kind, with their word behind both', '修路', '桥连着石门、白塔两个山区镇。', ['江州高新技术开发区', '西岭区'], ['石门镇', '白塔街道']],
    ['a township that has become a street office, with its word behind', '修路', '老桥连着白塔、石门两乡。', ['西岭区', '江州高新技术开发区'], ['白塔乡', '石门镇']],
    ['the same joined by a word', '修路', '桥连着学院路和白塔两街道,居民高兴。', ['东湖区', '西岭区'], ['学院路街道', '白塔街道']],
    ['a list of towns with what sort they are', '修路', '今年,石门、白塔等山区乡镇都通了车。', ['江州高新技术开发区', '西岭区'], ['石门镇', '白塔街道']],
    ['two towns that are neighbours', '石榴红了', '石门和白塔是西岭的两个邻乡,都种石榴。', ['江州高新技术开发区', '西岭区'], ['石门镇', '白塔街道']],
    ['where two towns meet', '喷药', '昨日,在西岭区石门镇、清河镇交界处,飞机喷药。', ['西岭区'], ['石门镇', '清河镇']],
    ['a neighbour at whose bound something is', '喷药', '昨日,在清河镇与马寨镇交界处,飞机喷药。', ['西岭区'], ['清河镇']],
    ['bounds of a plan, which are not', '公园动工', '公园在清河镇,东到石门镇,西至马寨镇,南抵大河。', ['西岭区'], ['清河镇']],
    ['districts with their word behind both', '联手治水', '昨日,东湖、西岭两区签下协议。', ['东湖区', '西岭区'], []],
    ['where the one lives of whom the article tells', '骗子上门', '家住柳河市城关镇的老人接到电话,没有上当。', ['柳河市'], ['柳河市/城关镇']],
    ['the same with the city before it', '骗子上门', '家住江州市东湖区桥头街道的老人没有上当。', ['东湖区'], ['桥头街道']],
    ['the same in the county that acts', '买瓜', '家住柳河的瓜农发愁,江州市公交公司的人上门来买。', ['柳河市'], []],
    ['a home in the district that is told of', '卖房', '昨日,在东湖区政务大厅,家住桥头街道的张先生卖掉了房子。', ['东湖区'], ['桥头街道']],
    ['a district by its police in short', '抓贼', '西岭警方抓到了贼,西岭公安局民警、西岭交警大队也来了。', ['西岭区'], []],
    ['a county by what it has of its own', '停电', '昨夜停了电。\n柳河供电公司的人赶到。', ['柳河市'], []],
    ['a county that an article comes back to by its short name', '老人看园林', '老人们边看边记。\n他说回到柳河要说给大家听。\n他盼柳河也多些树。', ['柳河市'], []],
    ['districts with their word behind a list that is not counted', '联手治水', '昨日,东湖、西岭等区签下协议。', ['东湖区', '西岭区'], []],
    ['districts listed further down, as often as each other', '联手治水', '昨日开了会。\n东湖区、西岭区和柳河市的人来了。', ['东湖区', '西岭区', '柳河市'], []],
    ['a list of offices that ends in 办', '联手治水', '昨日,学院路、白塔、桥头办联合清扫。', ['东湖区', '西岭区'], ['学院路街道', '白塔街道', '桥头街道']],
    ['a town’s service whose name begins like another thing’s', '查秤', '学院路市场监管所的人来了。', ['东湖区'], ['学院路街道']],
    ['a district that acts, at the head of the headline', '东湖推行“路长制”　西岭百名干部进社区', '街道干净了。', ['东湖区', '西岭区'], []],
    ['a district between marks', '【东湖】小区装上充电桩', '居民高兴。', ['东湖区'], []],
    ['a bureau of a zone or district in the headline', '东湖国税局晚关门', '纳税人高兴。', ['东湖区'], []],
    ['a village behind its town’s short name', '通水了', '柳河市马寨王庄村通了水。', ['柳河市'], ['马寨镇']],
    ['a township’s police behind its county’s', '抓贼', '柳河市公安局马寨派出所的民警赶到。', ['柳河市'], ['马寨镇']],
    ['a township’s clinic behind its county', '义诊', '柳河马寨卫生院的医生赶到。', ['柳河市'], ['马寨镇']],
    ['a town in another district than the lists say', '通水了', '柳河市白塔乡通了水。', ['柳河市'], ['白塔乡'], '2010-05-08'],
    ['the working committee of a street office', '开会', '学院路工委书记来了。', ['东湖区'], ['学院路街道']],
    ['the city’s zone, named with its city', '调研', '江州国家高新区来了人,洛南高新区也来了人。', ['江州高新技术开发区'], []],
    ['traditional characters', '學院路街道開會', '居民參加。', ['东湖区'], ['学院路街道']],
  ])('%s', (_, title, body, districts, streets, date = '2013-05-08') => expect(facts(title, body, date)).toMatchObject({districts, streets}))

  it('a zone counts only since it runs the town', () => {
    expect(facts('搬迁', '石门办事处群众领到钥匙。', '2010-05-08').districts).toEqual(['西岭区'])
  })

  it('a community without its town’s name, and its district', () => {
    expect(facts('送锦旗', '工地的梅园社区送来锦旗。')).toEqual({districts: ['东湖区'], streets: [], communities: ['学院路梅园社区']})
  })
})

describe('towns that are only counted up', () => {
  const ROLL = '学院路街道、东湖区湖滨街道、东湖区桥头街道、西岭区石门镇、西岭区清河镇、柳河市马寨镇'

  it.each([
    ['a list after a town by itself', '石榴红了', '石门镇种了两千亩。\n记者看到,加上清河镇、马寨镇、桥头街道,共有五千亩。', ['石门镇']],
    ['the same when it is of the list, too', '石榴红了', '石门镇种了两千亩。\n加上石门镇别处和清河镇、马寨镇、桥头街道,共有五千亩。', ['石门镇']],
    ['a long list in the first paragraph', '公园动工', `规划范围包括${ROLL}。`, []],
    ['a long list and a town by itself', '公园动工', `规划范围包括${ROLL}。昨日,清河镇的树先种下了。`, ['清河镇']],
    ['a short list alone', '修路', '清河镇、马寨镇、桥头街道修好了路。', ['清河镇', '马寨镇', '桥头街道']],
    ['towns around another', '石榴红了', '石门镇种了两千亩,辐射周边的清河镇、马寨镇。', ['石门镇']],
    ['towns around none', '石榴红了', '城区周边的清河镇、马寨镇种了两千亩。', ['清河镇', '马寨镇']],
    ['three that speak, too', '开会', '石门镇先说。\n清河镇、马寨镇、桥头街道作了交流。', ['石门镇', '清河镇', '马寨镇', '桥头街道']],
    ['two beside another', '修路', '石门镇修好了路。\n清河镇、马寨镇也动了工。', ['石门镇', '清河镇', '马寨镇']],
    ['three, each with what it did', '修路', '石门镇修好了路。\n清河镇挖了渠,马寨镇架了桥,桥头街道装了灯。', ['石门镇', '清河镇', '马寨镇', '桥头街道']],
    ['a list in the headline', '清河镇、马寨镇、桥头街道通车', '石门镇的人也来了。', ['清河镇', '马寨镇', '桥头街道', '石门镇']],
  ])('%s', (_, title, body, streets) => expect(facts(title, body).streets.toSorted()).toEqual(streets.toSorted()))

  it.each([
    ['their districts, when no other town is told of', '抗旱', '学院路街道、湖滨街道、桥头街道、荷园街道、石门镇、清河镇缺水。', ['东湖区', '江州高新技术开发区', '西岭区']],
    ['none, when another town is', '石榴红了', '学院路街道种了两千亩。\n加上清河镇、马寨镇、石门镇,共有五千亩。', ['东湖区']],
  ])('tell %s', (_, title, body, districts) => expect(facts(title, body).districts).toEqual(districts))
})

describe('the pages of a district', () => {
  it.each([
    ['of which an article tells by 我区', '东湖时报 关注', '日前,我区评出十位好人。', ['东湖区']],
    ['by its offices', '东湖播报', '区城管局开了会。', ['东湖区']],
    ['of a county', '柳河综合', '日前,我市评出十位好人。', ['柳河市']],
    ['of a zone', '高新播报 街道', '辖区评出十位好人。', ['江州高新技术开发区']],
    ['where a name has two bearers', '柳河·城事', '城关镇评出十位好人。', ['柳河市']],
    ['of whose headline the short name is the head', '东湖时报', '昨日停水,望居民谅解。', ['东湖区'], '江州晚报', '东湖这些地方停水'],
    // Other pages say nothing.
    ['of none, with that headline', '区街新闻', '昨日停水,望居民谅解。', [], '江州晚报', '东湖这些地方停水'],
    ['of which no article tells', '东湖时报', '天气转凉,医生提醒添衣。', []],
    ['that tell of another district', '东湖时报', '我区的人到西岭区取经。', ['西岭区']],
    ['that tell of another city', '东湖时报', '洛南市的社区里花开了。', []],
    ['of a region called alike', '东湖新闻', '日前,我区评出十位好人。', []],
    ['of another city’s paper', '高新播报', '洛南晚报在辖区评出十位好人。', [], '洛南晚报'],
    ['of every district', '县区新闻', '日前,我区评出十位好人。', []],
  ])('%s', (_, section, body, districts, paper = '江州晚报', title = '好消息') => expect(facts(title, body, '2013-05-08', paper, section).districts).toEqual(districts))
})

describe('a name that a place had before and has now', () => {
  it.each([
    ['long before', '2010-05-08', '北关街道'],
    ['in the year before, which papers might anticipate', '2015-05-08', '北关街道'],
    ['in the years after, in which the old name lives on', '2017-05-08', '北关街街道'],
    ['long after', '2023-05-08', '北关街街道'],
  ])('%s', (_, date, street) => {
    expect(facts('清扫', '北关街办事处组织清扫。', date).streets).toEqual([street])
    expect(facts('北关街:居民清扫', '东湖区的居民来了。', date).streets).toEqual([street])
  })
})

describe('names that are no place of the article', () => {
  it.each([
    ['an address', '东湖区消防', '火灾在学院路12号。', ['东湖区'], []],
    ['a road', '东湖区修路', '学院路路面坑洼,学院路与中山路交叉口。', ['东湖区'], []],
    ['roads that meet', '东湖区修路', '学院路、白塔两路的灯亮了,学院路、白塔等道路都亮了。', ['东湖区'], []],
    ['a bare name before a number that counts no towns', '东湖区修路', '学院路两街坊吵了架,白塔两乡亲来劝。', ['东湖区'], []],
    ['a police station named after a town', '东湖区抓贼', '学院路派出所民警赶到。', ['东湖区'], []],
    ['a company’s branch and a court’s house', '开业', '东湖分公司、西岭法院家属院的人来了。', [], []],
    ['a home town and its police station as a landmark', '东湖区讨薪', '家住石门镇的张某在石门派出所对面摆摊。', ['东湖区'], []],
    ['a home and another town’s police', '东湖区讨薪', '家住石门镇的张某说,学院路派出所民警帮了他。', ['东湖区'], []],
    ['the town somebody comes from and its police', '东湖区讨薪', '老家在石门镇的张某说,石门派出所民警来了电话。', ['东湖区'], []],
    ['a home in another city and its police', '骗子上门', '家住洛南市石门镇的老人被骗,石门派出所民警追回了钱。', [], []],
    ['a home town', '东湖区讨薪', '来自柳河市城关镇的张某说。', ['东湖区'], []],
    ['homes in two districts', '昨日降温', '家住柳河市城关镇的张某和家住石门镇的李某都添了衣。', [], []],
    ['a home further down', '昨日降温', '全市降温。\n家住石门镇的李某添了衣。', [], []],
    ['a road on which somebody lives', '东湖区修路', '家住学院路一家属院的张某很高兴。', ['东湖区'], []],
    ['where somebody goes further down', '义务劳动', '二百人擦洗天桥。\n他说:“明天再到西岭区去。”他女儿在西岭区上班。', [], []],
    ['a home under another city’s headline', '洛南开展清洁', '洛南市老城区开展清洁,家住学院路街道的王某说好。', [], []],
    ['a county that people come from', '高考', '考点设在市内。\n来自柳河的小李说难,柳河的小王说不难。', [], []],
    ['a county named in passing', '找人', '民警找了三天。\n他去了趟柳河,扑了个空。', [], []],
    ['a county beside another district', '找人', '东湖区民警找了三天。\n他去了趟柳河,柳河的人说没见过。', ['东湖区'], []],
    ['who asks the paper', '家电下乡怎么补贴', '问:冰箱怎么补贴?(西岭区石门镇 王留记)', [], []],
    ['roads where something is done', '东湖区修路', '学院路、梅园办起了讲座,学院路、梅园办展览。', ['东湖区'], []],
    ['what a district is the name of', '东湖里鱼儿多　东湖大桥通车　东湖精神', '居民高兴。', [], []],
    ['a street’s police behind its district', '抓贼', '东湖区公安局学院路派出所的民警赶到。', ['东湖区'], []],
    ['a lake behind a county’s name', '东湖区修路', '柳河市马寨湖边,花开了。', ['东湖区'], []],
    ['zones at large', '国家高新区调研行', '各高新区、国家级高新区都来了,高新区怎么办?', [], []],
    ['another city’s zone, named first', '洛南高新区:人才来了', '高新区来了人才。', [], []],
    ['the city’s people, who are no county’s', '新江州人', '新江州人的故事。', [], []],
    ['a namesake that nothing tells apart', '城关镇种葡萄', '村民高兴。', [], []],
    ['another city’s district', '北川区:停车场亮相', '北川区学院路街道、高新区石门镇参加。', [], []],
    ['another city’s town', '考察', '清水城关镇的做法值得学。', [], []],
    ['the whole city', '全市开会', '全市14个街道参加。', [], []],
    ['a county-level rank', '点评', '56名县处级干部、镇领导班子参加。', [], []],
  ])('%s', (_, title, body, districts, streets) => expect(facts(title, body)).toMatchObject({districts, streets}))
})

describe('names that another city’s places bear too', () => {
  it.each([
    ['a district of no list before a town', '街道开会', '昨日,临澜区学院路街道、南漳县石门镇都派人参加。', [], []],
    ['and the same town without it further on', '街道开会', '昨日,临澜区学院路街道派人参加。学院路办事处说,还要开。', [], []],
    ['and after a verb', '街道开会', '队员们走进南漳县石门镇看望老人。', [], []],
    ['a town’s name at the end of a longer one', '街道开会', '大学院路街道组织清扫,居民称赞大学院路街道。', [], []],
    ['behind a quarter of heaven', '街道开会', '在新石门镇,居民种上了树。', [], []],
    ['a community’s name at the end of a longer one', '社区开会', '信息文汇社区召开会议,东湖区有关部门参加。', ['东湖区'], []],
    ['a community under another city’s headline', '洛南邻居节开幕', '梅园社区的居民带来了拿手菜。', [], []],
    // The same words where they name the city's own.
    ['any part of a town', '街道开会', '老城区学院路街道、开发区石门镇、全县石门镇、我区学院路街道都参加。', ['东湖区', '江州高新技术开发区'], ['学院路街道', '石门镇']],
    ['a province before the city’s own district', '街道开会', '中河省东湖区学院路街道开会。', ['东湖区'], ['学院路街道']],
    ['the end of another word', '街道开会', '扩大学院路街道的绿地,山东石门镇不在此列。', ['东湖区', '江州高新技术开发区'], ['学院路街道', '石门镇']],
    ['a town’s community under such a headline', '居民到洛南看花', '学院路街道梅园社区的居民带来了拿手菜。', ['东湖区'], ['学院路街道']],
    ['words of prose that are counties elsewhere', '街道开会', '区里会同学院路街道、比如石门镇,建设富裕石门镇。', ['东湖区', '江州高新技术开发区'], ['学院路街道', '石门镇']],
    ['such words behind their own city', '街道开会', '洛南富裕石门镇和洛南市公安石门镇都来了。', [], []],
    ['and with their unit', '街道开会', '富裕县石门镇和公安县石门镇都来了。', [], []],
    ['a county’s short name at the end of a person’s', '街道开会', '昨日,张清水石门镇慰问。', ['江州高新技术开发区'], ['石门镇']],
    ['a district’s short name behind its city and alone', '街道开会', '洛南北川石门镇的人来了,学院路街道接待。', ['东湖区'], ['学院路街道']],
    ['a quarter as any town has, in the headline', '老城区换新颜', '平房区学院路街道、城西石门镇、路北白塔街道的居民高兴。', ['东湖区', '江州高新技术开发区', '西岭区'], ['学院路街道', '石门镇', '白塔街道']],
    ['another city’s such quarter', '街道开会', '洛南市老城区学院路街道和洛南新城区石门镇的人来了。', [], []],
    ['a word that is a city elsewhere, in the headline', '合作共建:东湖区来了理发师', '队员走进合作市场,学院路街道的居民排队。', ['东湖区'], ['学院路街道']],
    ['a district behind a word that is a county elsewhere', '清洁', '公安东湖区分局的人来了。东湖区学院路街道的居民高兴,东湖区很干净。', ['东湖区'], ['学院路街道']],
    ['both cities’ towns of one name', '结对', '洛南市学院路街道与东湖区学院路街道结对,学院路街道送去图书。', ['东湖区'], ['学院路街道']],
  ])('%s', (_, title, body, districts, streets) => expect(facts(title, body)).toMatchObject({districts, streets}))

  it.each([
    ['another city’s paper', '洛南晚报', '学院路街道清扫街巷。', [], []],
    ['a paper that no list has, on a page without the city', '长河日报', '学院路街道清扫街巷。', [], []],
    ['a paper that is called after no place', '合作今报', '学院路街道清扫街巷。', ['东湖区'], ['学院路街道']],
    ['another paper that is', '大湖报', '学院路街道清扫街巷。', ['东湖区'], ['学院路街道']],
    ['a word that is a city elsewhere', '合作晚报', '江州市连日高温。学院路街道清扫街巷。', ['东湖区'], ['学院路街道']],
    ['the daily of a city called like a word', '合作日报', '江州市连日高温。学院路街道清扫街巷。', [], []],
    ['another city’s paper on this city’s district', '洛南晚报', '东湖区学院路街道清扫街巷。', ['东湖区'], ['学院路街道']],
    ['the city’s own paper', '江州日报', '学院路街道清扫街巷。', ['东湖区'], ['学院路街道']],
    ['a paper of the archive', '大江报', '学院路街道清扫街巷。', ['东湖区'], ['学院路街道']],
    ['the paper of one of its districts', '东湖区周刊', '学院路街道清扫街巷。', ['东湖区'], ['学院路街道']],
    ['the same by its short name', '东湖时讯', '学院路街道清扫街巷。', ['东湖区'], ['学院路街道']],
    ['the paper of one of its counties', '柳河时报', '学院路街道清扫街巷。', ['东湖区'], ['学院路街道']],
    ['a daily of a region called like one of its districts', '东湖日报', '学院路街道清扫街巷。', [], []],
    ['a paper of a zone as many cities have', '高新区周刊', '学院路街道清扫街巷。', [], []],
    ['a paper of the province, on a page that names the city', '中河日报', '江州市连日高温。学院路街道清扫街巷。', ['东湖区'], ['学院路街道']],
    ['a paper that no list has, on a page of many of the city’s towns', '长河日报', '学院路街道、石门镇、白塔街道清扫街巷。', ['东湖区', '江州高新技术开发区', '西岭区'], ['学院路街道', '石门镇', '白塔街道']],
  ])('%s', (_, paper, body, districts, streets) => expect(facts('清扫', body, '2013-05-08', paper)).toMatchObject({districts, streets}))
})
