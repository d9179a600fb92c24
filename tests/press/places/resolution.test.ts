import {describe, expect, it} from 'vitest'
import {complaints, facts, factsOfPage} from './invented-city.ts'

it('reads the authority without complaint', () => expect(complaints).toEqual([]))

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
    ['the home of who writes, whose lamps are out', '盼路灯早点亮', '编辑同志:\n我家住东湖区桥头街道翠竹苑小区附近,小区门口的路灯坏了快两个月了。', ['东湖区'], ['桥头街道']],
    ['the home of who calls, whose drain is blocked', '本报热线', '昨日,热线接到三个电话。\n家住石门镇翠竹苑的石女士来电说,楼下的下水道堵了,污水流了一地。', ['江州高新技术开发区'], ['石门镇']],
    ['the home of who writes, the trouble in the next sentence', '盼修路', '编辑您好:\n我家住在柳河市马寨镇。门口的路坑坑洼洼,一下雨就积水,没人管。', ['柳河市'], ['马寨镇']],
    ['a home whose neighbours are loud', '市民来信', '编辑同志:\n我们家在桥头街道翠竹苑,院里的烧烤摊油烟呛人,半夜还吵。', ['东湖区'], ['桥头街道']],
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

describe('a name with two bearers', () => {
  it.each<[string, [string, string], string[]]>([
    ['is that of the district whose other town the page tells of', ['修渠', '清河镇修好了渠。'], ['西岭区/城关镇']],
    ['or of the district that it names', ['开会', '柳河市的干部开会。'], ['柳河市/城关镇']],
    ['and stays open where both have their part', ['修渠', '清河镇修好了渠,马寨镇也动了工。'], []],
    ['or none', ['下雨', '昨夜下了雨。'], []],
  ])('%s', (_, other, streets) => expect(factsOfPage([['调解', '城关镇调解了19起纠纷。'], other])[0]!.streets).toEqual(streets))
})

it('a village with two bearers is not told by the rest of the page', () => {
  expect(factsOfPage([['修渠', '王庄村修好了渠。'], ['调解', '石门镇调解了19起纠纷。']])[0]!.communities).toEqual([])
})

it('a county that one deals with is no place of the article', () => {
  expect(facts('菜到家门口', '学院路街道与柳河的合作社签约,送菜上门。').districts).toEqual(['东湖区'])
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

describe('a page that tells of one district alone', () => {
  const PAGE: [string, string][] = [['东湖区建新城', '楼起来了。'], ['学院路街道', '学院路街道扫街。']]

  it.each<[string, [string, string], string[], [string, string]?]>([
    ['an article headed by one of its bureaus', ['区城市管理局', '全区路面干净。'], ['东湖区']],
    ['one in whose text its committee is at work', ['花开了', '昨日,区委、区政府开了会。'], ['东湖区']],
    ['one that says nothing of it', ['天凉了', '医生提醒添衣。'], []],
    ['one on the bureaus of all districts', ['查秤', '市、区市场监管局和各县(区)教育局开了会。'], []],
    ['one on another city', ['查秤', '区市场监管局到洛南市取经。'], []],
    ['one beside another district', ['区教育局', '全区学校开学。'], [], ['西岭区修路', '路修好了。']],
    ['one beside another district’s town', ['区教育局', '全区学校开学。'], [], ['清河镇修路', '路修好了。']],
  ])('%s', (_, article, districts, third = ['下雨', '昨夜下了雨。']) => expect(factsOfPage([...PAGE, article, third])[2]!.districts).toEqual(districts))

  it('one beside a single article that names it', () => expect(factsOfPage([['东湖区建新城', '楼起来了。'], ['区教育局', '全区学校开学。']])[1]!.districts).toEqual([]))
  it('one of a county', () => expect(factsOfPage([['柳河市建新城', '楼起来了。'], ['柳河市修路', '路通了。'], ['市教育局', '全市学校开学。']])[2]!.districts).toEqual([]))
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
