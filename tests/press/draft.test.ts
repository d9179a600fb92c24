import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {settleCorrections} from '../../src/press/changes/corrections.ts'
import {readMdx, writeMdx} from '../../src/press/mdx.ts'
import type {ConvertedPage} from '../../src/press/pipeline.ts'
import {articleSchema} from '../../src/press/schema.ts'
import {convertNameless} from './nameless.ts'

const TEXT = '本报讯(记者 方大山)昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞。'

/** Complaints about the files that a page becomes: fields that the schema refuses, words that are not those of the raw lines. */
function wrongIn({articles, lines, repairs}: ConvertedPage): unknown[] {
  return articles.flatMap(({name, data, blocks, segment}): unknown[] => {
    const read = readMdx(writeMdx(data, blocks), `${name}.mdx`)
    const {success, data: valid, error} = articleSchema.safeParse(read.data)
    if (!success) return [error.issues]
    const headings = [valid.section, valid.kicker, valid.title, valid.subtitle].filter((part) => part !== undefined)
    return [...read.messages, ...settleCorrections({lines: segment.lines, raw: lines, repairs, headings, words: read.blocks.map(({text}) => text)}, []).open]
  })
}

describe('items without a headline', () => {
  it('of a signed column have their units for kickers', () => {
    const page = '柳林镇 社区添了长椅 上午九点,三十把长椅装进了楼院。(方大山)\n丰庆路办事处　老人免费理发　昨天,理发摊摆进了楼院。(石兰)\n东关镇 两座桥通车,村民不用绕路。(田野)\n'
    const read = convertNameless(page)
    expect(read.articles.map(({data}) => [data.kicker, data.title])).toEqual([['柳林镇', '社区添了长椅'], ['丰庆路办事处', '老人免费理发'], ['东关镇', '两座桥通车,村民不用绕路']])
    expect(wrongIn(read)).toEqual([])
  })

  it.each([
    ['●某某区某某街道 5月17日,街道组织志愿者清扫楼院,居民称赞。(方大山)', '街道组织志愿者清扫楼院'],
    ['●某某区某某街道 近日开展清扫楼院活动,居民称赞。(方大山)', '开展清扫楼院活动'],
    ['●老院子装上新路灯　近日,某某街道给十二个院子装了灯。(方大山)', '老院子装上新路灯'],
    ['●某某街道　开展清扫楼院活动,居民称赞。(方大山)', '开展清扫楼院活动'],
    ['●某某镇：昨日,为老人送去了棉衣。(方大山)', '为老人送去了棉衣'],
    ['●5月17日,某某街道组织志愿者清扫楼院,居民称赞。(方大山)', '某某街道组织志愿者清扫楼院'],
    ['●某某街道组织志愿者清扫楼院,居民称赞。(方大山)', '某某街道组织志愿者清扫楼院'],
  ])('%s is called %s', (item, title) => {
    const page = convertNameless(`修路忙\n\n${TEXT}\n\n${item}\n${item}`)
    expect(page.articles.map(({data}) => data.title)).toEqual(['修路忙', title, title])
    expect(wrongIn(page)).toEqual([])
  })
})

describe('articles without a headline', () => {
  it.each([
    ['本报讯(记者 方大山)昨日清晨,某某街道的老街坊换上了新衣。', '某某街道的老街坊换上了新衣'],
    ['9月9日~15日,某某镇的水塘上赛起了龙舟,两岸站满了人。', '某某镇的水塘上赛起了龙舟'],
    ['本月7日傍晚,某某街道的花坛边搭起一张长桌。', '某某街道的花坛边搭起一张长桌'],
    ['本报讯(记者 方大山)“灯一亮,我这心里就踏实了。”老街坊说。', '灯一亮,我这心里就踏实了'],
    ['“灯一亮,我这心里就踏实了,往后下了夜班再也不用摸着墙根一步一步往家里走了。”老街坊说。', '灯一亮,我这心里就踏实了'],
    ['“好院落”评选开始了,居民都来投票。', '“好院落”评选开始了'],
    ['《某某晚报》:您觉得这里的生活方便吗?答:很方便。', '您觉得这里的生活方便吗'],
  ])('%s is called %s', (text, title) => {
    const page = convertNameless(text)
    expect(page.articles.map(({data}) => data.title)).toEqual([title])
    expect(wrongIn(page)).toEqual([])
  })
})

describe('items of a list that open with their unit', () => {
  it('have it for a kicker, word for word', () => {
    const item = '●某某区某某街道 5月17日,街道组织志愿者清扫楼院,居民称赞。(方大山)'
    const page = convertNameless(`修路忙\n\n${TEXT}\n\n${item}\n${item}`)
    expect(page.articles.map(({data, blocks}) => [data.kicker, blocks[0]!.text.slice(0, 5)])).toEqual([[undefined, '本报讯(记'], ['●某某区某某街道', '5月17日'], ['●某某区某某街道', '5月17日']])
    expect(wrongIn(page)).toEqual([])
  })
})

describe('articles with characters that no paper prints', () => {
  it.each<[string, string, string]>([
    ['NUL in the headline', '修路\0忙', '修路忙'],
    ['escape and bell', '\u001B修路\u0007忙', '修路忙'],
    ['C1 control', '修路\u0090忙', '修路忙'],
    ['tab between two parts', '修路忙\t架桥忙', '修路忙\u3000架桥忙'],
    ['form feed above', '\f修路忙', '修路忙'],
  ])('%s: the title is its visible words', (_, headline, title) => {
    const page = convertNameless(`${headline}\n\n${TEXT}\n\n架桥忙\n\n${TEXT}`)
    expect(page.articles.map(({data}) => data.title)).toEqual([title, '架桥忙'])
    expect(wrongIn(page)).toEqual([])
  })

  it('keep the visible words of unit, byline and text', () => {
    const page = convertNameless(`某某\0乡\n\n修路忙\n\n本报记者 方\0大山\n\n昨日,\0某某街道\u0001组织清扫。`)
    const {data, blocks} = page.articles[0]!
    expect([data.kicker, blocks]).toEqual(['某某乡', [{role: 'byline', text: '本报记者 方大山'}, {role: 'paragraph', text: '昨日,某某街道组织清扫。'}]])
    expect(wrongIn(page)).toEqual([])
  })
})

describe('a rubric among the lines of a headline', () => {
  it.each([
    ['below its subtitle', '甲水区老楼改造\n老楼新生\n——三百户居民的一年\n■相关新闻\n桥头装灯'],
    ['below it, a unit above', '甲水区\n老楼新生\n乙山镇的一年\n■相关新闻\n丙河上的桥'],
    ['between its kickers', '甲水区\n区街动态\n乙山镇\n老楼新生'],
  ])('%s parts them word for word', (_, head) => {
    const page = convertNameless(`${head}\n${TEXT}`)
    expect(page.articles).toHaveLength(1)
    expect(wrongIn(page)).toEqual([])
  })
})

describe('any page', () => {
  const line = fc.oneof(
    fc.string({unit: 'binary', maxLength: 60}),
    fc.constantFrom('', TEXT, '修路忙', '■相关新闻', '区街动态', '某某乡', '——见闻', '记者 方大山', '本报讯 记者 方\u0000大山\u0007 报道', '第06版:区\u0001街', '“三\u0002蹲三保”工作法', '5月\t3日,好。'),
  )

  it('becomes files that the schema takes and that hold its words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(line, {maxLength: 14}), (lines) => {
        expect(wrongIn(convertNameless(lines.join('\n')))).toEqual([])
      }),
      {numRuns: 300},
    )
  })
})
