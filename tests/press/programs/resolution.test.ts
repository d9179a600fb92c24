import {expect, it} from 'vitest'
import {resolveMentions} from '../../../src/press/annotations.ts'
import {readAuthority} from '../../../src/press/authority.ts'
import {compileAuthority} from '../../../src/press/authority/compiled.ts'
import {findMentions} from '../../../src/press/mentions.ts'
import type {ArticleSegment} from '../../../src/press/types.ts'

const {authority} = readAuthority({site: 'city: 江州市', places: '[]', programs: '- {name: 井井通工程, aliases: [井井通], kind: 工程, active: "2019/.."}'})
const compiled = compileAuthority(authority)

function programs(text: string, date: string) {
  const segment: ArticleSegment = {type: 'article', kind: 'article', lines: [[1, 1]], passages: [{role: 'paragraph', text, pieces: [{at: 0, length: text.length, line: 1, column: 0}]}], reasons: [], confidence: 1}
  const {annotations} = resolveMentions([findMentions(segment, compiled)], {date}, compiled)
  return annotations[0]!.flatMap(({mention: {kind, start, end}, value}) => (kind === 'program' ? [[value, text.slice(start, end)]] : []))
}

it.each([
  ['while it runs', '全镇井井通完工。', '2020-05-08', '井井通工程', '井井通'],
  ['before it began: no such thing', '全镇井井通完工。', '2012-05-08', undefined, '井井通'],
  ['as the beginning of a longer name, while it runs', '开展“井井通进万家”活动。', '2020-05-08', '井井通工程', '井井通'],
  ['as the beginning of a longer name, before it began', '开展“井井通进万家”活动。', '2012-05-08', '“井井通进万家”活动', '“井井通进万家”活动'],
])('a known program %s', (_, text, date, name, printed) => expect(programs(text, date)).toEqual([[name, printed]]))
