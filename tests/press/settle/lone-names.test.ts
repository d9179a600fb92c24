import {expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {segmentPage} from '../../../src/press/segments.ts'

const FIRST = '老井边的柳树今年发芽早,树下的石桌又坐满了人,茶壶从清早响到天黑。'
const SECOND = '石桌是十年前砌的,街坊们你一块砖我一块砖凑起来,谁也说不清是谁的主意。'

/** What the lines between headlines and texts are taken for. */
function read(...lines: string[]): string[] {
  return segmentPage(splitLines(lines.join('\n\n'))).flatMap((segment) => (segment.type === 'article' ? segment.passages.filter(({role}) => role !== 'paragraph').map(({role, text}) => `${role}=${text}`) : []))
}

it.each<[string, string[], string[]]>([
  ['who wrote what stands below', ['柳树下', '石小河', FIRST, SECOND], ['title=柳树下', 'byline=石小河']],
  ['of whom the text tells at once', ['柳树下的“管事人”', '石小河', `石小河今年六十一岁,${FIRST}`, SECOND], ['title=柳树下的“管事人”', 'caption=石小河']],
  ['of whom the text tells again and again', ['柳树下的“管事人”', '石小河', FIRST, `砌桌子的人里有石小河,${SECOND}`, '街坊们说,石小河话不多。'], ['title=柳树下的“管事人”', 'caption=石小河']],
  ['whom the text names once', ['柳树下', '石小河', FIRST, '街坊们笑:石小河,你把这都写上!'], ['title=柳树下', 'byline=石小河']],
])('a line of one name: %s', (_, lines, expected) => expect(read(...lines)).toEqual(expected))

it('what only looks like a name over the next headline is none, where the text above says under its own who wrote it', () => {
  const head = ['□晚报记者 石小河']
  const roles = read('登山', '石阶修到山顶', ...head, `本报讯 ${FIRST}`, '牟山', '渔船回港了', ...head, `本报讯 ${SECOND}`)
  expect(roles).toEqual(['kicker=登山', 'title=石阶修到山顶', 'byline=□晚报记者 石小河', 'kicker=牟山', 'title=渔船回港了', 'byline=□晚报记者 石小河'])
})

it('what only looks like a name over a subhead is none', () => {
  const roles = read('柳树下', FIRST, '记者 石小河', '先说树', SECOND, '长知识', '再说井', FIRST)
  expect(roles.filter((role) => role.startsWith('byline='))).toEqual(['byline=记者 石小河'])
})
