import {describe, expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {segmentPage} from '../../../src/press/segments.ts'

const TEXT = '本报讯(记者 方大山)昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞,说这里比过去干净多了。'

/** Lines of the first article, and the rule that made the first line furniture. */
function read(page: string): string {
  const segments = segmentPage(splitLines(page))
  const furniture = segments.find((segment) => segment.type === 'furniture')
  const article = segments.find((segment) => segment.type === 'article')
  return `${article?.lines.flat().join('-')} ${furniture?.reason.rule ?? ''}`.trim()
}

describe('the banner over a page', () => {
  it.each(['乡村新事', '市县新闻', '甲城热线', '城事·民生', '情系百姓 ■ 服务基层', '某某·乡村振兴进行时'])('%s belongs to no article', (banner) => {
    expect(read(`${banner}\n\n修路忙\n\n${TEXT}\n\n架桥忙\n\n${TEXT}`)).toBe('3-5 page-banner')
  })

  it.each<[string, string, string]>([
    ['letters set apart', `甲 乡 新 闻\n修路忙\n${TEXT}\n架桥忙\n${TEXT}`, '2-3 page-banner'],
    ['the edition of a county', `今日甲县\n\n修路忙开了\n\n${TEXT}\n\n架桥忙\n\n${TEXT}`, '3-5 page-banner'],
    ['a name with the desk below', `村里村外\n本版编辑 方大山 校对 石兰\n过河不绕路\n架桥忙\n${TEXT}`, '3-5 page-banner'],
    ['a name with the month below', `社区视窗\n2014年6月\n\n过河不绕路\n架桥忙\n\n${TEXT}`, '4-7 page-banner'],
    ['a name further from a headline of two lines than these from each other', `村里村外\n\n\n小街黑了三年多\n\n居民盼着路灯亮\n\n${TEXT}\n\n\n修路忙\n\n${TEXT}`, '4-8 page-banner'],
    ['a name apart from a headline close to its text', `村里村外\n\n架桥忙\n${TEXT}\n\n修路忙\n${TEXT}`, '3-4 page-banner'],
  ])('%s belongs to no article', (_, page, expected) => expect(read(page)).toBe(expected))

  it.each(['没修好的路，没亮的灯，街坊们的烦心事，我们都会尽力督办。热线电话：66001', '路不平、灯不明，请告诉我们，本报帮您问。新闻热线:0371-66001234', '您有难处，我们跑腿　热线66001'])('a motto that ends with the hotline belongs to no article: %s', (motto) => {
    const reply = '市民反映：\n\n邱女士说，她住的楼院没有路灯，夜里走路要打手电筒。\n\n记者　石兰'
    const page = `${motto}\n\n甲水路路口\n路灯半年不亮\n\n${reply}\n\n架桥忙\n\n${TEXT}`
    expect(read(page)).toBe('3-10 column-motto')
    expect(read(page.replaceAll('\n\n', '\n'))).toBe('2-6 column-motto')
  })

  it.each([['邱女士住的楼院没有路灯，她拨打了本报热线66001。', '1-1'], ['居民有难处，请告诉我们，社区电话：66001234', '1-5']])('a sentence that ends with a telephone is none: %s', (text, expected) => {
    expect(read(`${text}\n\n修路忙\n\n${TEXT}`)).toBe(expected)
  })

  it.each(['城事·民生', '特别报道', '“两会”特别报道', '2016·消费特别策划　较劲', '特别报道　乡村建设会议之后', '喜迎国庆·甲区特刊', '创建进行时·特刊', '庆祝建党九十周年特刊'])('%s heads neither the introduction nor the first article', (banner) => {
    const intro = '连日来，甲区各乡把力气用在修路上，本期请几位乡长谈谈打算，以飨读者。'
    expect(read(`${banner}\n${intro}\n修路忙开了\n${TEXT}`)).toBe('2-2 page-banner')
    expect(read(`${banner}\n修路忙开了\n${TEXT}\n架桥忙\n${TEXT}`)).toBe('2-3 page-banner')
    expect(read(`${banner}\n学习会议精神　乡长谈发展\n把路修到村口\n${intro}\n修路忙开了\n${TEXT}`)).toBe('2-4 page-banner')
  })

  it.each<[string, string, string]>([
    ['a headline about a special issue', `喜迎国庆　街道出特刊\n修路忙开了\n${TEXT}`, '1-3'],
    ['a headline about such a report', `特别报道引来一封信\n修路忙开了\n${TEXT}`, '1-3'],
    ['a headline of such a report over its text', `“两会”特别报道\n${TEXT}`, '1-2'],
    ['a short headline apart from its text', `修路忙\n\n${TEXT}\n\n架桥忙\n\n${TEXT}`, '1-3'],
    ['what is told, apart from a headline close to its text', `路修通了\n\n架桥忙\n${TEXT}\n\n修路忙\n${TEXT}`, '1-4'],
    ['a notice with its letters apart', `启 事\n${TEXT}`, '1-2'],
    ['a rubric over its items', `区街动态\n\n修路忙\n${TEXT}`, '1-4'],
    ['a kicker close to its headline', `情系百姓 ■ 服务基层\n修路忙开了\n\n${TEXT}`, '1-4'],
    ['a kicker as far from its headline as this from its text', `村里村外\n\n\n小街黑了三年多\n\n\n${TEXT}`, '1-7'],
    ['a unit over its headline', `某某乡\n\n修路忙开了\n\n${TEXT}`, '1-5'],
    ['a headline over its text', `某某要闻\n\n${TEXT}`, '1-3'],
    ['a headline that ends in 新闻', `某某区发布十大新闻\n\n${TEXT}\n\n架桥忙\n\n${TEXT}`, '1-3'],
    ['a kicker in words', `提出亮点 找出难点\n\n修路忙开了\n\n${TEXT}`, '1-5'],
  ])('%s is none', (_, page, expected) => expect(read(page)).toBe(expected))
})
