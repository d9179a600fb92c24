import {describe, expect, it} from 'vitest'
import {fold} from '../../../src/press/text/fold.ts'
import {findBylines} from '../../../src/press/recognizers/bylines.ts'
import {ORNAMENT, ornamentEnd, wordsBehind} from '../../../src/press/text/ornaments.ts'
import {decodeLines} from '../../../src/press/lines.ts'
import {segmentPage} from '../../../src/press/segments.ts'

const TEXT = '石佛乡的村民方大山说，这条路修了三年，如今从村口到学校只要十分钟，孩子们再也不用绕路。'
/** As they are printed: the circle is not yet the zero that it is folded to. */
const PRINTED = [...ORNAMENT.slice(1, -1).replace('〇', '○◯')]

const articlesOf = (text: string) => segmentPage(decodeLines(new TextEncoder().encode(text)).lines).flatMap((part) => (part.type === 'article' ? [part] : []))
const rolesOf = (text: string) => articlesOf(text).map(({lines, passages}) => `${lines.map((range) => range.join('-'))} ${passages.map(({role}) => role).join(' ')}`)

describe.each(PRINTED)('the ornament %s', (mark) => {
  it('stands before words, and alone it is none', () => {
    expect([`${mark}修路`, `${mark} 修路`, `${mark}　修路`, mark, `${mark} `, `修${mark}路`].map((text) => wordsBehind(fold(text)))).toEqual(['修路', '修路', '修路', fold(mark), `${fold(mark)} `, `修${fold(mark === '•' ? '·' : mark)}路`])
  })

  it.each([
    ['a line of those who sign', `${mark}记者 方大山 通讯员 石兰`, 'own-line'],
    ['those who sign, set off by a space', `${mark} 本报记者 方大山 通讯员 石兰`, 'own-line'],
    ['the lead', `${mark}本报讯（记者 方大山 通讯员 石兰）昨日，${TEXT}`, 'lead'],
    ['the lead without brackets', `${mark}记者 方大山 通讯员 石兰 报道 昨日，${TEXT}`, 'lead'],
  ])('before %s', (_, text, rule) => {
    expect(findBylines(text)).toMatchObject([{rule, credits: {reporters: ['方大山'], correspondents: ['石兰']}}])
  })

  it('before units, each over its brief', () => {
    expect(rolesOf(`${mark}石佛街道\n${TEXT}\n\n${mark}沟赵办事处\n${TEXT}`)).toEqual(['1-2 title paragraph', '4-5 title paragraph'])
  })

  it("before items of a list, which stay one article's", () => {
    expect(rolesOf(`一周要事\n${mark}8月3日，石佛街道举行消防演练，共有五十人参加。\n${mark}8月5日，沟赵街道为老人免费体检。\n${mark}8月6日，枫杨街道种树五百棵。`)).toHaveLength(1)
  })

  it("before the desk's own names", () => {
    expect(rolesOf(`村里修好了路\n　　本报讯（记者 方大山）${TEXT}\n${mark}责编 石兰 ${mark}校对 方小河`)).toEqual(['1-2 title paragraph'])
  })
})

describe('no ornament', () => {
  it.each(['〇八年春天', '二〇一一年', '○九年元旦', '一、修路', '·修路', '-修路', '“修路”', ''])('in %j', (text) => {
    expect(ornamentEnd(fold(text))).toBe(0)
  })
})
