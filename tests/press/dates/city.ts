import {readAuthority} from '../../../src/press/authority.ts'
import {compileAuthority} from '../../../src/press/authority/compiled.ts'
import {resolveMentions, type ResolvedPage} from '../../../src/press/annotations.ts'
import {findMentions} from '../../../src/press/mentions.ts'
import type {ArticleSegment, PageKnown, Role} from '../../../src/press/types.ts'

/** A city that does not exist, whose archive takes in the pages of 2005 to 2026. */
const {authority, messages} = readAuthority({
  site: 'city: 江州市\nyears: "2005/2026"',
  programs: `
- {name: 清河行动, kind: 整治, active: "2013/2014"}
- {name: 新风行动, kind: 整治, active: "2012/2013"}
- {name: 一河两岸改造, kind: 工程, active: "2017"}
- {name: 老院改造, kind: 工程, active: "2012/2020"}
- {name: 书香江州, kind: 活动, active: "2016/.."}
- {name: 绿道江州, kind: 工程, active: "2015/.."}
`,
  places: `
- {name: 东湖区, type: district, aliases: [东湖]}
- {name: 西岭区, type: district}
- {name: 石门镇, type: town, district: 西岭区, to: "2014-07", became: [石门街道]}
- {name: 石门街道, type: town, district: 西岭区, from: "2014-07-15", formerly: [石门镇]}
- {name: 白塔乡, type: town, district: 西岭区, to: "2011-04"}
- {name: 新河街道, type: town, district: 东湖区, from: "2018"}
`,
  elsewhere: '洛南市: 北川区、清水县',
  periods: `
学习平台: "2019/.."
市民大会: "2017-10/.."
旧卫生局: "../2014"
全国爱树日: 1978+N
建城: 1900+N
北川花会: 1982+N
`,
})
if (messages.length > 0) throw new Error(messages.join('\n'))
const compiled = compileAuthority(authority)

/** Resolves a page of articles, each a headline and paragraphs (or captions) set apart by line ends; lines are counted from 1. */
export function readPage(articles: string[], known: PageKnown = {}, textRole: Role = 'paragraph'): ResolvedPage {
  let line = 0
  const read = articles.map((text) => {
    const passages = text.split('\n').map((words, index) => {
      line++
      const role: Role = index === 0 ? 'title' : textRole
      return {role, text: words, pieces: [{at: 0, length: words.length, line, column: 0}]}
    })
    const segment: ArticleSegment = {type: 'article', kind: 'article', lines: [[line - passages.length + 1, line]], passages, reasons: [], confidence: 1}
    return findMentions(segment, compiled)
  })
  return resolveMentions(read, known, compiled)
}
