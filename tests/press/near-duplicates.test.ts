import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {likelyPairs, likenessOf, runsOf, sketchOf} from '../../src/press/near-duplicates.ts'

const page = readFileSync('content/raw/003_200823f155d71e7b.txt', 'utf8')
const paragraphs = page.split('\n').filter((line) => line.length > 80)
const text = paragraphs[0]!

const found = (texts: string[]) => likelyPairs(texts.map(sketchOf))

describe('texts that say nearly the same', () => {
  it.each([
    ['a reprint', text],
    ['a shorter print', text.slice(0, (text.length * 2) / 3)],
    ['other words here and there', text.replace(/的/gu, '之').replace(/[,，]/gu, '')],
    ['in full width', text.replace(/[,()]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))],
  ])('%s is found', (_, other) => {
    expect(found([text, other])).toEqual([[0, 1]])
    expect(likenessOf(runsOf(text), runsOf(other))).toBeGreaterThan(0.5)
  })

  it('other articles are not alike', () => {
    for (const [a, b] of found(paragraphs)) expect(likenessOf(runsOf(paragraphs[a]!), runsOf(paragraphs[b]!))).toBeLessThan(0.5)
  })

  it('a few words have no sketch', () => {
    expect(sketchOf('某某社区的老人打太极拳。')).toBeUndefined()
  })

  it('a hundred notices of one form do not make thousands of pairs', () => {
    const texts = Array.from({length: 100}, (_, i) => `${text}第${i}号`)
    expect(found(texts).length).toBeLessThanOrEqual(100 * 4)
    expect(new Set(found(texts).flat()).size).toBe(100)
  })
})
