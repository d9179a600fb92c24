import {describe, expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {segmentPage} from '../../../src/press/segments.ts'

const TEXT = '本报讯(记者 方大山)昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞,说这里比过去干净多了。'

/** The parts of the headline above such a text. */
function headOf(...lines: string[]): string[] {
  return segmentPage(splitLines(`${lines.join('\n\n')}\n\n${TEXT}`)).flatMap((segment) => (segment.type === 'article' ? segment.passages.filter(({role}) => role !== 'paragraph').map(({role, text}) => `${role}=${text}`) : []))
}

describe('a headline of two lines', () => {
  it.each<[string, string, string]>([
    ['as reports call themselves', '老井台　新泉眼', '甲市乙镇供水管网改造走笔'],
    ['days that were noted down', '水退了　灯亮了', '甲路街道一院落断电五天记'],
    ['what a town does, below two short parts', '墙根晒出“明细单”　街坊心里不打鼓', '槐岭镇“三榜定补”让老人放心'],
    ['a question and its answer', '旧车棚咋拆？大伙儿先拉拉呱', '槐岭街道棚改半年没有一人上访'],
  ])('%s: the first is the title', (_, title, subtitle) => {
    expect(headOf(title, subtitle)).toEqual([`title=${title}`, `subtitle=${subtitle}`])
  })

  it('is parted by printed lines as well', () => {
    expect(segmentPage(splitLines(`离乡不离土\n干活有“门路”\n\n槐岭街道为三百位木匠找到新东家\n\n${TEXT}\n\n修路忙\n\n${TEXT}`))[0]).toMatchObject({passages: [{role: 'title', text: '离乡不离土　干活有“门路”'}, {role: 'subtitle'}, {}]})
  })

  it.each<[string, string, string]>([
    ['a district below', '马扎一摆　话就多了', '甲河区百场“马扎会”收来一箩筐实话'],
    ['a colon behind the town', '楼上不吵了　楼下不闹了', '槐岭镇：一口电梯井装下和气'],
    ['two parts below', '马路边　树荫下', '槐岭镇把课堂　搬到田埂上'],
    ['a slogan above', '党建引领　服务群众', '槐岭镇“红马甲”走遍三十八个村组'],
    ['numbers above', '下沉600名干部　织密40个网格', '槐岭街道把难事解决在楼道里'],
    ['a town above', '槐岭镇　大槐树下', '槐岭镇老树底下开起百姓说事会'],
    ['who is no town', '马路边　树荫下', '返乡青年把直播间搬到了桃园里'],
    ['a secretary', '马路边　树荫下', '听老街坊说说咱们的社区书记'],
  ])('%s: the first is the kicker', (_, kicker, title) => {
    expect(headOf(kicker, title)).toEqual([`kicker=${kicker}`, `title=${title}`])
  })
})
