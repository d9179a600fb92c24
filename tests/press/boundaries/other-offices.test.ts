import {describe, expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {segmentPage} from '../../../src/press/segments.ts'

const STAFF = '甲某路街道组织五十名干部到各社区报到,和居民一起清扫楼院、整治乱停乱放。家住七号院的石大妈说,院子干净了,心里也亮堂。'
const MEALS = '“一荤两素八块钱,味道还不赖。”在乙某街街道的老年食堂里,方大山端着餐盘说。食堂是去年十月建的,能坐六十人。'
const WELLS = '麦子正在返青,丁某镇的十二眼机井却有七眼不出水。镇里请来技术员,一眼一眼地修,半个月修好了全部机井。'
const ASKED = '问:镇里的机井有多少?\n\n答:一共十二眼,去年有七眼不出水。'

/** Titles of the articles, each with its subheads behind it. */
function titles(page: string): string[] {
  return segmentPage(splitLines(page)).flatMap((segment) => (segment.type === 'article' ? [segment.passages.filter(({role}) => role === 'title' || role === 'subhead').map(({text}) => text).join(' > ')] : []))
}

describe('articles that nobody signs, told apart by the offices they name', () => {
  it.each<[string, string, string[]]>([
    ['each headline begins with its office', `甲某路办事处:干部下沉\n\n${STAFF}\n\n乙某街办事处:老人有了食堂\n\n${MEALS}\n\n丁某镇:机井修到地头\n\n${ASKED}`, ['甲某路办事处:干部下沉', '乙某街办事处:老人有了食堂', '丁某镇:机井修到地头']],
    ['without a colon', `甲某路街道干部下沉\n\n${STAFF}\n\n乙某街街道老人有了食堂\n\n${MEALS}`, ['甲某路街道干部下沉', '乙某街街道老人有了食堂']],
    ['with the district before it', `某某区甲某路街道干部下沉\n\n${STAFF}\n\n某某区乙某街街道老人有了食堂\n\n${MEALS}`, ['某某区甲某路街道干部下沉', '某某区乙某街街道老人有了食堂']],
    ['the text turns to another office', `干部下沉到楼院\n\n本报讯(记者 方大山)${STAFF}\n\n老人有了食堂\n\n${MEALS}`, ['干部下沉到楼院', '老人有了食堂']],
    ['after one with subheads', `甲某路街道干部下沉\n\n${STAFF}\n\n大妈的心里话\n\n家住七号院的石大妈说,院子干净了,心里也亮堂。\n\n丁某镇机井修到地头\n\n${WELLS}`, ['甲某路街道干部下沉 > 大妈的心里话', '丁某镇机井修到地头']],
  ])('%s', (_, page, expected) => expect(titles(page)).toEqual(expected))
})

describe('offices named within one article', () => {
  it.each<[string, string, string[]]>([
    ['a survey of a district', `某某区治理重心下移\n\n本报讯(记者 方大山)某某区今年把治理重心下移,各街道各有高招。\n\n干部到楼院去\n\n${STAFF}\n\n老人有了食堂\n\n${MEALS}\n\n机井修到地头\n\n${WELLS}`, ['某某区治理重心下移 > 干部到楼院去 > 老人有了食堂 > 机井修到地头']],
    ['an office from which another learns', `甲某路街道干部下沉\n\n本报讯(记者 方大山)${STAFF}\n\n乙某街街道的经验\n\n乙某街街道的食堂办得早,甲某路街道的干部去看了三回。`, ['甲某路街道干部下沉 > 乙某街街道的经验']],
    ['a feature that goes from office to office', `两张网合成一张\n\n${STAFF}\n\n修好脚下的路\n\n乙某街办事处有四条断头路,今年春天开工,已有两条通车,余下的年底完工。`, ['两张网合成一张 > 修好脚下的路']],
    ['what belongs to no office', `甲某路街道干部下沉\n\n本报讯(记者 方大山)${STAFF}\n\n问题到哪里去\n\n街道排出清单:能办的三天办结;不归街道管的,由网格长代群众去跑。`, ['甲某路街道干部下沉 > 问题到哪里去']],
    ['words that name no office', `甲某路街道干部下沉\n\n本报讯(记者 方大山)${STAFF}\n\n背街小巷也不落\n\n“各街道都来看过。”石大妈说,城镇和乡镇也有人来学,全镇的老乡都知道。`, ['甲某路街道干部下沉 > 背街小巷也不落']],
    ['slogans that end like a town’s name', `丁某镇长成小城\n\n本报讯(记者 方大山)${WELLS}\n\n产业立镇,园区挑大梁\n\n走进园区,机器响成一片。\n\n旅游兴乡,客人住下来\n\n沿河开了十二家客栈。`, ['丁某镇长成小城 > 产业立镇,园区挑大梁 > 旅游兴乡,客人住下来']],
    ['an office that the article named before', `甲某路街道联手乙某街街道\n\n本报讯(记者 方大山)甲某路街道和乙某街街道一起清理了边界上的垃圾。\n\n乙某街街道先动手\n\n乙某街街道出了两台铲车,运走垃圾八车。`, ['甲某路街道联手乙某街街道 > 乙某街街道先动手']],
  ])('%s', (_, page, expected) => expect(titles(page)).toEqual(expected))
})
