import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {comparedForm} from '../../scripts/search/compared-form.ts'
import {keyOf} from '../../src/press/text/key.ts'
import {hitsOf, matches, partsOf} from '../../src/search/match.ts'
import {parseQuery, positiveTerms} from '../../src/search/query.ts'
import {inOneBundle} from './memory-bundle.ts'

/** What is printed, what is asked, and whether it is found: by its definition, by the index and by the proof alike. */
const TABLE: [printed: string, asked: string, found: boolean][] = [
  ['投资15万元', '1.5万', false],
  ['投资1.5万元', '1.5万', true],
  ['投资1.5万元', '15万', false],
  ['投资1．5万元', '1.5万', true],
  ['投资1.5万元', '１．５万', true],
  ['投资20600元', '20%~60%', false],
  ['降低20%~60%', '20%~60%', true],
  ['降低20%～60%', '20%~60%', true],
  ['门牌315号', '3.15', false],
  ['3·15晚会', '3.15', true],
  ['3·15晚会', '"3.15"', false],
  ['3.15晚会', '"3.15"', true],
  ['面积530亩', '5:30', false],
  ['早上5：30', '5:30', true],
  ['早上5:30', '530', false],
  ['1—5月', '1-5月', true],
  ['15月', '1-5月', false],
  ['1/2', '½', true],
  ['12', '½', false],
  ['降低20%～60%', '2060', false],
  // What stands at the end of a word parts nothing yet.
  ['20元', '20.', true],
  // A sign of measure behind digits is asked for with them, however it is set.
  ['20元', '20%', false],
  ['2019年', '20%', false],
  ['增长20%，', '20%', true],
  ['增长20％', '20%', true],
  ['增长20 %', '20%', true],
  ['增长20\n%', '20%', true],
  ['增长20%', '20 ％', true],
  ['20元，占％', '20 ％', false],
  ['20元，5%以上', '20 %以上', false],
  ['增长20%，1.5%以上', '1.5 %以上', true],
  ['增长20﹪', '２０％', true],
  ['增长20%', '20', true],
  ['增长20%', '增长20％', true],
  ['增长120%', '20%', true],
  ['增长1,020%', '1020%', true],
  ['增长20.5%', '20.5%', true],
  ['增长20.5%', '205%', false],
  ['增长5‰', '5‰', true],
  ['增长5‰', '5%', false],
  ['增长20%%。', '20%', true],
  ['增长20.%', '20%', false],
  ['增长百分之二十', '20%', false],
  ['增长20%', '百分之二十', false],
  ['增长20%以上', '20%以上', true],
  ['增长20%，以上', '20%以上', true],
  ['增长20%以上', '20以上', false],
  ['占%、‰', '占', true],
  ['占%比', '占比', true],
  ['占比', '占%比', true],
  ['增长20%', '"20%"', true],
  ['增长20元', '"20%"', false],
  ['增长20%～60', '%～60', true],
  ['第5.', '5', true],
  ['0.5', '.5', true],
  // Marks beside other characters are passed over, as ever.
  ['二七,塔', '二七塔', true],
  ['高63,米', '63米', true],
  ['63(米)5', '63米5', true],
  // White space never parts: a number may be broken over two lines.
  ['共20\n11户', '2011户', true],
  ['共20 11户', '2011户', true],
  ['3.\n15晚会', '3.15', true],
  ['1,0\n00户', '1000户', true],
  ['1,\n000户', '1,000户', true],
  // A comma before exactly three digits joins thousands.
  ['1,000户', '1000户', true],
  ['1000户', '1,000户', true],
  ['1，000户', '1000户', true],
  ['1,234,567.89元', '1234567.89元', true],
  ['1234567.89元', '1,234,567.89元', true],
  ['1,234,567.89元', '1,234,56789元', false],
  ['1.000户', '1000户', false],
  ['1、000户', '1000户', false],
  ['3,15户', '315户', false],
  ['2010,2011年', '20102011年', false],
  ['2010,2011年', '2010,2011', true],
  ['12345,67890', '1234567890', false],
  ['1,000"', '"1,000"', true],
  ['1000', '"1,000"', false],
  // The number ends with its digits, so what follows after white space takes nothing from it.
  ['3,000 2011', '3,000', true],
  ['3,000\n2011', '3000', true],
]

describe('digits and the marks between them', () => {
  it.each(TABLE)('%j asked for %j: %s', async (body, asked, found) => {
    const query = parseQuery(asked)
    const texts = [{head: ['标题'], body}]
    expect(matches(partsOf(texts[0]!), query)).toBe(found)
    expect(await inOneBundle(texts, asked)).toEqual(found ? [0] : [])
    if (!asked.startsWith('"')) expect(comparedForm(body).includes(comparedForm(asked))).toBe(found)
    if (found) for (const {part, start, end} of positiveTerms(query).flatMap((term) => hitsOf(partsOf(texts[0]!), term)))
      expect(keyOf(['标题', body][part]!.slice(start, end))).toBe(query.clauses[0]!.any[0]!.key)
  })

  const unit = fc.constantFrom(...'0120015,,..:~%%％‰-—，．万元 \n\u200b')
  const text = fc.string({unit, minLength: 1, maxLength: 40})
  const word = fc.string({unit: fc.constantFrom(...'01205,,.:~%‰，．万'), minLength: 1, maxLength: 9})
  const texts = fc.array(fc.record({head: fc.array(text, {maxLength: 2}), body: text}), {minLength: 1, maxLength: 8})

  it('are searched as a plain look through the texts finds them', async () => {
    await fc.assert(
      fc.asyncProperty(texts, word, fc.nat(), fc.nat(40), fc.nat(9), async (list, drawn, which, at, length) => {
        const cut = list[which % list.length]!.body.slice(at, at + 1 + length).replace(/\s/gu, '').replace(/^-+/u, '')
        for (const asked of [drawn, cut]) {
          const wanted = comparedForm(asked)
          const right = list.flatMap(({head, body}, number) => (wanted !== '' && [...head, body].some((part) => comparedForm(part).includes(wanted)) ? [number] : []))
          expect(await inOneBundle(list, asked), asked).toEqual(right)
        }
      }),
    )
  })

  it('in quotes are only found where they stand so, and then as the words are', async () => {
    await fc.assert(
      fc.asyncProperty(texts, word, async (list, asked) => {
        const found = await inOneBundle(list, `"${asked}"`)
        const plainly = await inOneBundle(list, asked)
        expect(plainly).toEqual(expect.arrayContaining(found))
        expect(found).toEqual(list.flatMap((one, number) => (matches(partsOf(one), parseQuery(`"${asked}"`)) ? [number] : [])))
      }),
    )
  })
})
