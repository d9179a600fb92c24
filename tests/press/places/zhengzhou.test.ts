import {beforeAll, describe, expect, it} from 'vitest'
import type {Authority} from '../../../src/press/authority/types.ts'
import {convertPage} from '../../../src/press/pipeline.ts'
import {readAuthorityFolder} from '../../../scripts/read/authority-files.ts'
import {Folder} from '../../../scripts/files.ts'

/** The gazetteer that the project ships, asked with sentences of the kind that local papers print. */
let authority: Authority

beforeAll(async () => {
  authority = (await readAuthorityFolder(new Folder('content'))).authority
})

/** @param date '' for a page of unknown date */
function placesOf(title: string, body: string, date = '2016-05-10'): string {
  const page = convertPage({name: '版面.txt', bytes: new TextEncoder().encode(`${title}\n\n本报讯(记者 方大山)${body}\n`), known: {...(date !== '' && {date})}, authority})
  const facts = page.articles.map((article) => article.facts)
  return [...facts.flatMap(({districts}) => districts), ...facts.flatMap(({streets}) => streets)].join(' ')
}

describe('places of Zhengzhou', () => {
  it.each([
    ['a district and a town', '二七区大学路街道', '大学路街道办事处组织清洁。', '二七区 大学路街道'],
    ['a district’s short name at the head', '二七区召开会议', '二七区召开会议,马寨镇作了发言。', '二七区 马寨镇'],
    ['a town alone', '送清凉', '林山寨街道党工委为环卫工送清凉。', '中原区 林山寨街道'],
    ['an office', '送清凉', '凤凰台办事处为环卫工送清凉。', '金水区 凤凰台街道'],
    ['a town whose name ends in 街, written without doubling it', '送清凉', '二七区福华街办事处为环卫工送清凉。', '二七区 福华街街道'],
    ['a list of stems that counts streets', '清理小广告', '中原区排查涉及林山寨、棉纺路、桐柏路等8个街道。', '中原区 林山寨街道 棉纺路街道 桐柏路街道'],
    ['a list of stems that is counted out', '清理小广告', '中原区林山寨、棉纺路、桐柏路三个街道清理小广告。', '中原区 林山寨街道 棉纺路街道 桐柏路街道'],
    ['a list of two', '清理小广告', '金水区经八路和花园路两个办事处清理小广告。', '金水区 经八路街道 花园路街道'],
    ['a list of roads counted out by 条', '清理小广告', '中原区棉纺路、桐柏路两条街道清理小广告。', '中原区'],
    ['a list of roads with their crossings counted', '清理小广告', '中原区棉纺路、桐柏路三个路口清理小广告。', '中原区'],
    ['a zone’s office as it writes itself', '清洁', '郑东新区豫兴路办事处组织清洁。', '郑东新区 豫兴路街道', '2019-04-02'],
    ['the same as the lists write it', '清洁', '郑东新区豫兴街道组织清洁。', '郑东新区 豫兴路街道', '2019-04-02'],
    ['a list of roads counted by 条', '清理小广告', '中原区排查棉纺路、桐柏路等8条街道。', '中原区'],
    ['a list of stems whose last has its unit', '清理小广告', '中原区林山寨、棉纺路、桐柏路街道清理小广告。', '中原区 林山寨街道 棉纺路街道 桐柏路街道'],
    ['two stems with one unit', '清理小广告', '中原区林山寨和棉纺路街道清理小广告。', '中原区 林山寨街道 棉纺路街道'],
    ['a list of stems that ends in 等街道', '清理小广告', '中原区林山寨、棉纺路等街道清理小广告。', '中原区 林山寨街道 棉纺路街道'],
    ['roads along which something is', '清理小广告', '中原区清理秦岭路、桐柏路街道两旁的小广告。', '中原区'],
    ['an office called 办', '清理小广告', '中原区棉纺路办组织清理小广告。', '中原区 棉纺路街道'],
    ['offices called 办', '清理小广告', '中原区棉纺路办、林山寨办联合清理小广告。', '中原区 棉纺路街道 林山寨街道'],
    ['a road where something is done', '清理小广告', '中原区的志愿者在棉纺路办起了讲座，在秦岭路办事、桐柏路办公的人都来听。', '中原区'],
    ['a list of stems that ends in offices', '清理小广告', '金水区丰产路、经八路、花园路等办事处清理小广告。', '金水区 丰产路街道 经八路街道 花园路街道'],
    ['a namesake by its zone', '清洁', '郑东新区龙湖办事处组织清洁。', '郑东新区 郑东新区/龙湖街道', '2019-04-02'],
    ['a namesake by its county', '清洁', '新郑市龙湖镇组织清洁。', '新郑市 龙湖镇', '2019-04-02'],
    ['a namesake by the bare county', '新郑龙湖镇:跳起广场舞', '群众跳舞。', '新郑市 龙湖镇', '2019-04-02'],
    ['a zone’s town that is still a 镇', '清洁', '经开区九龙办事处组织清洁。', '郑州经济技术开发区 九龙镇', '2019-04-02'],
    ['a county by its bare name with its town', '中牟雁鸣湖镇:大闸蟹上市', '游客不少。', '中牟县 雁鸣湖镇'],
    ['a county by its bare name in a heading', '登封:茶馆飘香', '游客不少。', '登封市'],
    ['a town of its time', '菜农领到理赔款', '须水镇的菜农领到了理赔款。', '中原区 须水镇', '2008-02-14'],
    ['a town beside an address', '便民', '位于经八路与纬五路交叉口的经八路街道办事处开了便民点。', '金水区 经八路街道'],
    ['an old quarter of the city, named like a district elsewhere', '老城区换新颜', '老城区大学路街道的小巷净了,老城区的居民高兴。', '二七区 大学路街道'],
    ['an office that does it with another one', '清理小广告', '区城管局会同林山寨街道办事处清理小广告。', '中原区 林山寨街道'],
    ['a district by its police', '抓小偷', '公安惠济分局民警抓住小偷,惠济区花园口镇居民高兴。', '惠济区 花园口镇'],
    ['experts who are no home', '义诊', '专家在马寨镇义诊。', '二七区 马寨镇'],
    ['a street office without the 路 of its name, in its county', '修路', '巩义市永安街道办事处高山村绿树成行。', '巩义市 永安路街道'],
    ['a street office with a 路 that its name has not', '创卫', '新郑市创卫,督导组到新烟路街道办事处和和庄镇看了看。', '新郑市 新烟街道 和庄镇'],
    ['an office without its 街', '创卫', '新密市青屏办事处组织清扫。', '新密市 青屏街街道'],
    ['a town by the kind that it was before', '修路', '新密市曲梁乡修好了路。', '新密市 曲梁镇', '2007-05-10'],
    ['a township of a nationality', '修路', '荥阳市金寨乡修好了路。', '荥阳市 金寨回族乡', '2007-05-10'],
    ['one of two offices that only a 路 tells apart', '修路', '巩义市孝义街道办事处修好了路。', '巩义市 孝义街道'],
    ['words of prose that are like a town’s name', '创建', '惠济区推进新城镇建设,金水区打造红色文化街道、智慧未来街道。', '惠济区 金水区'],
    ['a street named short behind its district', '修路', '金水区丰产街道修好了路。', '金水区 丰产路街道'],
    ['what is done to streets, no office', '修路', '中原区建设街道办事大厅,建设街道游园。', '中原区'],
    ['a zone’s town in the county that it was in before', '修路', '中牟县张庄镇修好了路。', '中牟县 张庄镇', '2007-05-10'],
    ['the same by the kind that it was before', '修路', '中牟县八岗乡修好了路。', '中牟县 八岗镇', '2007-05-10'],
    ['a zone’s town before it was the zone’s', '修路', '张庄镇、八岗乡修好了路。', '中牟县 张庄镇 八岗镇', '2007-05-10'],
    ['the same while it is the zone’s', '修路', '张庄镇修好了路。', '郑州航空港经济综合实验区 张庄镇', '2018-05-10'],
    ['a village of such a town before it was the zone’s', '修路', '滹沱张村修好了路。', '中牟县', '2007-05-10'],
    ['the same while it is the zone’s', '修路', '滹沱张村修好了路。', '郑州航空港经济综合实验区', '2018-05-10'],
    ['the same in the words of its county', '修路', '中牟县九龙镇修好了路。', '中牟县 九龙镇', '2018-05-10'],
    ['a township that a zone made a street office', '修路', '中牟县冯堂乡修好了路。', '中牟县 冯堂乡', '2007-05-10'],
    ['that street office', '修路', '冯堂办事处修好了路。', '郑州航空港经济综合实验区 冯堂街道', '2018-05-10'],
    ['two namesakes of which one is a zone’s, by the county', '修路', '中牟县三官庙乡修好了路。', '中牟县 三官庙镇', '2007-05-10'],
    ['the same by the district', '修路', '中原区三官庙办事处修好了路。', '中原区 三官庙街道', '2007-05-10'],
    ['a township that is gone', '修路', '荥阳市北邙乡修好了路。', '荥阳市 北邙乡', '2005-05-10'],
    ['a seat of a county, as others have one', '修路', '中牟县城关镇修好了路。', '中牟县 中牟县/城关镇', '2008-05-10'],
    ['the one that still is', '修路', '城关镇修好了路。', '新密市 城关镇', '2018-05-10'],
    ['a district that acts', '上街2430名党员交上“特殊党费”', '党员踊跃。', '上街区', '2008-06-02'],
    ['a zone without the city’s name', '招工', '航空港经济综合实验区组织招聘会。', '郑州航空港经济综合实验区'],
    ['a zone by another wording of its name', '招工', '郑州高新开发区和郑州经济开发区组织招聘会。', '郑州高新技术产业开发区 郑州经济技术开发区'],
    ['the old name of a street office where no date is known', '清扫', '管城区南关街道办事处组织清扫。', '管城回族区 南关街道', ''],
    ['traditional characters', '送清涼', '二七區銘功路街道的志願者送清涼。', '二七区 铭功路街道'],
  ])('%s', (_, title, body, expected, date = '2016-05-10') => expect(placesOf(title, body, date)).toBe(expected))
})

describe('names that are no places of the article', () => {
  it.each([
    ['offices by wordings of no list, without their district', '清扫', '永安街道办事处和新烟路办事处组织清扫。'],
    ['a county’s seat without its county, while several had one', '修路', '城关镇修好了路。', '2008-05-10'],
    ['sights and squares', '市民逛广场', '二七广场旁的二七纪念塔前人山人海。'],
    ['going to a street', '上街清理小广告　上街买菜更方便', '志愿者清理了小广告。'],
    ['a region', '中原大地麦浪翻滚　中原崛起', '农民高兴。'],
    ['roads', '道路完工', '中原路、金水路、大学路改造完工,中原路与桐柏路交叉口通车。'],
    ['rivers', '河水清了', '金水河、熊耳河、东风渠的水清了。'],
    ['addresses', '车祸', '家住建设路12号的王先生在嵩山路与淮河路交叉口被撞。'],
    ['home towns', '讨薪', '来自登封市大金店镇的李某和巩义籍的赵某讨薪成功。'],
    ['the airport', '航班增加', '新郑国际机场航班增加,新郑机场二期开工。'],
    ['produce', '抢购', '市民抢购中牟大蒜、荥阳石榴、新密金银花。'],
    ['banks and shops', '开业', '某银行东风路支行、农业路支行开业,二七万达人多。'],
    ['police stations', '抓小偷', '文化路派出所民警在大石桥附近抓小偷,经七路派出所协助。'],
    ['a bound', '黄河滩里种西瓜', '这里东邻中牟县雁鸣湖镇,与惠济区花园口镇接壤。'],
    ['the whole city', '全市清洁', '金水区、二七区、中原区、管城区、惠济区、上街区、高新区都参加。'],
    ['a village named like a town that is gone', '侯寨村的故事', '祭城村、侯寨村的村民搬了家。'],
    ['Luoyang', '洛阳:街道清洁', '洛阳市老城区西大街街道、涧西区长安路街道开展清洁。'],
    ['Kaifeng', '开封市鼓楼区:清洁', '鼓楼区西司门街道、顺河回族区的城管上街,新华路、解放路干净了。'],
    ['Xinxiang', '新乡市红旗区东街街道', '红旗区西街街道的居民把解放路扫净。'],
    ['Xuchang', '许昌市魏都区:清洁', '魏都区西大街街道、五一路街道开展活动。'],
    ['Anyang', '安阳文峰区:清洁', '文峰区东大街街道、西大街街道、南关街道的党员上街。'],
    ['Shangqiu', '商丘市睢阳区古城街道', '睢阳区新城街道开展志愿服务,城关镇参加。'],
    ['Yanshi before it became a district', '偃师市城关镇:葡萄熟了', '偃师市城关镇的葡萄熟了。'],
  ])('%s', (_, title, body, date = '2016-05-10') => expect(placesOf(title, body, date)).toBe(''))
})
