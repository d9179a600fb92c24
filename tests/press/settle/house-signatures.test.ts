import {expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {findArticleBylines} from '../../../src/press/recognizers/credits.ts'
import {segmentPage} from '../../../src/press/segments.ts'

const item = (title: string, ...below: string[]) => [title, '本报讯 12月15日,镇里的客栈迎来今冬第一批客人,家家都住满了。', ...below].join('\n\n')
const SIGNED = item('客栈住满了', '某县时报 石小河 通讯员 田大山')

/** The reporters of each article. */
function reporters(page: string): string[][] {
  return segmentPage(splitLines(page)).flatMap((segment) => (segment.type === 'article' ? [findArticleBylines(segment).flatMap(({credits}) => credits.reporters)] : []))
}

it.each<[string, string, string[][]]>([
  ['a paper and a name below a text, as other bylines of the page have the paper', `${SIGNED}\n\n${item('雪场开板了', '某县时报 方大伟')}\n\n${item('路修好了', '某县时报 石小河')}`, [['石小河'], ['方大伟'], ['石小河']]],
  ['two names', `${SIGNED}\n\n${item('雪场开板了', '某县时报 方大伟 石小河')}`, [['石小河'], ['方大伟', '石小河']]],
  ['another paper’s name', `${SIGNED}\n\n${item('雪场开板了', '某市时报 方大伟')}`, [['石小河'], []]],
  ['what is no name', `${SIGNED}\n\n${item('雪场开板了', '某县时报 第二版')}`, [['石小河'], []]],
  ['a line of those who sign below it', item('雪场开板了', '某县时报 方大伟', '通讯员 田大山 文/图'), [['方大伟']]],
  ['a line of those who sign above it', item('雪场开板了', '记者 石小河', '某县时报 方大伟'), [['石小河', '方大伟']]],
  ['the page’s name below those who sign', item('雪场开板了', '记者 石小河', '某县时报 第二版'), [['石小河']]],
  ['no such byline on the page', `${item('客栈住满了')}\n\n${item('雪场开板了', '某县时报 方大伟')}`, [[], []]],
])('%s', (_, page, expected) => expect(reporters(page)).toEqual(expected))
