import {describe, expect, it} from 'vitest'
import {facts, factsOfPage} from './invented-city.ts'

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
    ['a home further down, and a lamp elsewhere', '昨日降温', '全市降温。\n家住石门镇的李某说,公交车上的灯坏了。', [], []],
    ['a home further down, whose owner met trouble on his way', '昨日降温', '全市降温。\n家住石门镇的李某在大桥门口摔了一跤,手机坏了。', [], []],
    ['a home further down, and what is good there', '昨日降温', '全市降温。\n家住石门镇的李某说,小区门口的花开了。', [], []],
    ['homes in two districts, each with its trouble', '热线', '编辑同志:\n家住柳河市城关镇的张某说,楼下路灯坏了。\n家住石门镇的李某说,门口的下水道堵了。', [], []],
    ['a road on which somebody lives', '东湖区修路', '家住学院路一家属院的张某很高兴。', ['东湖区'], []],
    ['where somebody goes further down', '义务劳动', '二百人擦洗天桥。\n他说:“明天再到西岭区去。”他女儿在西岭区上班。', [], []],
    ['a home under another city’s headline', '洛南开展清洁', '洛南市老城区开展清洁,家住学院路街道的王某说好。', [], []],
    ['a county that people come from', '高考', '考点设在市内。\n来自柳河的小李说难,柳河的小王说不难。', [], []],
    ['a county named in passing', '找人', '民警找了三天。\n他去了趟柳河,扑了个空。', [], []],
    ['a county beside another district', '找人', '东湖区民警找了三天。\n他去了趟柳河,柳河的人说没见过。', ['东湖区'], []],
    ['who asks the paper', '家电下乡怎么补贴', '问:冰箱怎么补贴?(西岭区石门镇 王留记)', [], []],
    ['where something was bought', '东湖区送白菜', '居民领到白菜。\n白菜是从柳河市马寨镇买的。', ['东湖区'], []],
    ['who spoke at a meeting', '全市治理大气', '全市开会。\n会上,东湖区、西岭区和柳河市就整改作了表态发言,新江市作经验介绍。', [], []],
    ['roads where something is done', '东湖区修路', '学院路、梅园办起了讲座,学院路、梅园办展览。', ['东湖区'], []],
    ['what a district is the name of', '东湖里鱼儿多　东湖大桥通车　东湖精神', '居民高兴。', [], []],
    ['a street’s police behind its district', '抓贼', '东湖区公安局学院路派出所的民警赶到。', ['东湖区'], []],
    ['a lake behind a county’s name', '东湖区修路', '柳河市马寨湖边,花开了。', ['东湖区'], []],
    ['zones at large', '国家高新区调研行', '各高新区、国家级高新区都来了,高新区怎么办?', [], []],
    ['another city’s zone, named first', '洛南高新区:人才来了', '高新区来了人才。', [], []],
    ['another city’s zone, whose city only the text names', '高新区炉子停烧', '记者从洛南高新区获悉,炉子全拆了。', [], []],
    ['the same, in full in the text', '高新区炉子停烧', '洛南国家高新技术产业开发区管委会说,炉子全拆了。', [], []],
    ['the city’s zone, whose people go to see another', '高新区学烧炉', '工人们到洛南高新区看了炉子。', ['江州高新技术开发区'], []],
    ['the city’s zone, of which the text tells too', '高新区炉子停烧', '洛南高新区的炉子停了,高新区的也停了。', ['江州高新技术开发区'], []],
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
    ['a cleaner whose home is elsewhere', '一碗饺子', '学院路街道的保洁员说起那碗饺子。\n她的家在洛南市清水县,没有买到票。', ['东湖区'], ['学院路街道']],
    ['a school for workers from elsewhere', '下班上夜校', '学院路街道的农民工夜校开课了。', ['东湖区'], ['学院路街道']],
    ['both cities’ towns of one name', '结对', '洛南市学院路街道与东湖区学院路街道结对,学院路街道送去图书。', ['东湖区'], ['学院路街道']],
  ])('%s', (_, title, body, districts, streets) => expect(facts(title, body)).toMatchObject({districts, streets}))

  it('and a page of another city, whose people went to see two districts of this one', () => {
    const page = factsOfPage([['学办法', '清水县组织镇干部到江州市东湖区、西岭区学办法。'], ['故事会', '石门镇的老人讲起了故事。'], ['洛南市修路', '路修好了。']])
    expect(page.map(({districts, streets}) => [...districts, ...streets])).toEqual([[], [], []])
  })

  it.each([
    ['in the headline and the text', '江州市东湖区考察团来洛学习', '昨日,江州市东湖区党政考察团来洛,看了湖。'],
    ['in the text alone', '客人来看湖', '昨日,江州市东湖区政协观摩组一行12人莅临我市看了湖。'],
  ])('and a page of another city that has guests of this one, %s', (_, title, body) => {
    const page = factsOfPage([[title, body], ['学院路街道', '学院路街道扫街。'], ['洛南市北川区修路', '路修好了。']])
    expect(page.slice(1).flatMap(({districts, streets}) => [...districts, ...streets])).toEqual([])
  })

  it('and the city’s own page on guests of one of its zones and on its own people’s journey', () => {
    const page = factsOfPage([['高新区来了客人', '昨日,洛南高新区的人来到高新区。'], ['学办法', '江州市东湖区考察团赴洛南市取经。'], ['学院路街道', '学院路街道扫街。'], ['洛南市来人', '客人看了湖。']])
    expect(page.map(({districts, streets}) => [...districts, ...streets])).toEqual([['江州高新技术开发区'], ['东湖区'], ['东湖区', '学院路街道'], []])
  })

  it('and guests from there, under the name of a town of this city’s pages', () => {
    const page = factsOfPage([['学院路街道　洛南客人来取经', '洛南市北川区和清水县的人来到学院路街道。'], ['东湖区修路', '路修好了。']])
    expect(page[0]).toMatchObject({districts: ['东湖区'], streets: ['学院路街道']})
  })

  it('and a list of thousands of them', () => {
    const [article] = factsOfPage([['学办法', `清水县组织镇干部到江州市东湖区${'、西岭区'.repeat(20_000)}学办法。`]])
    expect(article!.districts).toEqual(['东湖区', '西岭区'])
  })

  it('and a page of another city, one of whose people worked in this one', () => {
    const page = factsOfPage([['回家养羊', '清水县的梁某在江州市东湖区打过工,学会了砌墙。'], ['故事会', '石门镇的老人讲起了故事。'], ['洛南市修路', '路修好了。']])
    expect(page.flatMap(({districts, streets}) => [...districts, ...streets])).toEqual([])
  })

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
