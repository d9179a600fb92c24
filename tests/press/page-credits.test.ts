import {describe, expect, it} from 'vitest'
import {convertNameless} from './nameless.ts'

const page = (credit: string) =>
  convertNameless(`修路忙\n\n本报讯 昨日,某某街道组织修路,居民称赞。\n\n架桥忙\n\n本报讯(记者 石兰)昨日,某某街道组织架桥,居民叫好。\n\n${credit}`)

describe('a credit for a whole page', () => {
  it.each<[string, string[], string[]]>([
    ['本版稿件由本报记者 方大山 采写', ['方大山'], []],
    ['本版文字 记者 方大山 通讯员 吕小河', ['方大山'], ['吕小河']],
    ['本版稿件除署名外均由 记者 方大山 撰写', ['方大山'], []],
    ['本版图片 记者 方大山 摄', [], []],
    ['（本版稿件由石兰 采写）', ['石兰'], []],
    ['本版策划 方大山', [], []],
  ])('%s', (credit, reporters, correspondents) => {
    const [unsigned, signed] = page(credit).articles
    expect([unsigned!.facts.reporters, unsigned!.facts.correspondents]).toEqual([reporters, correspondents])
    expect(signed!.facts.reporters).toEqual(['石兰'])
    expect(unsigned!.segment.reasons.some(({rule}) => rule === 'page-credit')).toBe(reporters.length > 0)
  })
})
