import {describe, expect, it} from 'vitest'
import {splitLines} from '../../src/press/lines.ts'
import {segmentPage} from '../../src/press/segments.ts'

const TEXT = '本报讯(记者 方大山)昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞,说这里比过去干净多了。'

/** Lines of the first article, and the rule that made the first line furniture. */
function read(page: string): string {
  const segments = segmentPage(splitLines(page))
  const furniture = segments.find((segment) => segment.type === 'furniture')
  const article = segments.find((segment) => segment.type === 'article')
  return `${article?.lines.flat().join('-')} ${furniture?.reason.rule ?? ''}`.trim()
}

describe('the banner over a page', () => {
  it.each(['乡村新事', '城事·民生', '情系百姓 ■ 服务基层', '某某·乡村振兴进行时'])('%s belongs to no article', (banner) => {
    expect(read(`${banner}\n\n修路忙\n\n${TEXT}\n\n架桥忙\n\n${TEXT}`)).toBe('3-5 page-banner')
  })

  it.each<[string, string, string]>([
    ['a kicker close to its headline', `情系百姓 ■ 服务基层\n修路忙开了\n\n${TEXT}`, '1-4'],
    ['a unit over its headline', `某某乡\n\n修路忙开了\n\n${TEXT}`, '1-5'],
    ['a headline over its text', `某某要闻\n\n${TEXT}`, '1-3'],
    ['a headline that ends in 新闻', `某某区发布十大新闻\n\n${TEXT}\n\n架桥忙\n\n${TEXT}`, '1-3'],
    ['a kicker in words', `提出亮点 找出难点\n\n修路忙开了\n\n${TEXT}`, '1-5'],
  ])('%s is none', (_, page, expected) => expect(read(page)).toBe(expected))
})
