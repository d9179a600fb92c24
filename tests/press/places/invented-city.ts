import {compileAuthority} from '../../../src/press/authority/compiled.ts'
import {readAuthority} from '../../../src/press/authority.ts'
import {resolveMentions} from '../../../src/press/annotations.ts'
import {findMentions} from '../../../src/press/mentions.ts'
import {summarizeFacts} from '../../../src/press/facts.ts'
import type {ArticleSegment, PageKnown, Role} from '../../../src/press/types.ts'

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
/** What was wrong with the authority. */
export const complaints = messages
const compiled = compileAuthority(authority)

/** Districts, towns and communities of one article of an invented city. */
export function facts(title: string, body: string, date = '2013-05-08', paper?: string, section?: string) {
  return factsOfPage([[title, body]], {date, ...(paper && {paper}), ...(section && {section})})[0]!
}

/** The same of each of a page's articles: its headline, and its text with a paragraph a line. */
export function factsOfPage(articles: readonly (readonly [title: string, body: string])[], known: PageKnown = {date: '2013-05-08'}) {
  const read = articles.map(([title, body]) => findMentions(segmentOf(title, body), compiled))
  const {issue, annotations} = resolveMentions(read, known, compiled)
  return read.map(({segment}, at) => {
    const {districts, streets, communities} = summarizeFacts(segment, annotations[at]!, {reporters: [], correspondents: [], photographers: []}, issue, compiled)
    return {districts, streets, communities}
  })
}

function segmentOf(title: string, body: string): ArticleSegment {
  const passage = (role: Role, text: string, line: number) => ({role, text, pieces: [{at: 0, length: text.length, line, column: 0}]})
  const paragraphs = body.split('\n').map((text, at) => passage('paragraph', text, at + 2))
  return {type: 'article', kind: 'article', lines: [[1, paragraphs.length + 1]], passages: [passage('title', title, 1), ...paragraphs], reasons: [], confidence: 1}
}
