import {describe, expect, it} from 'vitest'
import {fold} from '../../../src/press/fold.ts'
import {findPrograms} from '../../../src/press/recognizers/programs.ts'

const coined = (text: string) => findPrograms(text, fold(text), []).map(({value}) => value.proposed)

describe('findPrograms proposes', () => {
  it.each([
    ['创新提出“三蹲三保”工作法,明确', '“三蹲三保”工作法'],
    ['开展社区“契约化”共建。', '“契约化”共建'],
    ['探索“四票制”干部竞争性选拔模式。', '“四票制”干部竞争性选拔模式'],
    ['深入贯彻“小政府、大服务”的工作理念,', '“小政府、大服务”的工作理念'],
    ['通过召开“小马扎恳谈会”听取', '“小马扎恳谈会”'],
    ['利用23个“帐篷支部”,', '“帐篷支部”'],
    ['实现“居民吹哨、单位报到”。', '“居民吹哨、单位报到”'],
    ['落实“一有七中心”标准', '“一有七中心”标准'],
    ['“六个能力”推进', '“六个能力”'],
    ['通过“甲乙丙丁献良策”、“技术革新我争先”等活动', '“甲乙丙丁献良策”'],
  ])('in %s', (text, name) => expect(coined(text)).toContain(name))
})

describe('findPrograms leaves ordinary quoted words', () => {
  it.each([
    '困扰多年的“老大难”问题',
    '连接群众的“最后一公里”。',
    '花在“刀刃”上;',
    '疫情防控领导小组“一办五部”、各街道',
    '“快停下来。”巡防队员立即阻止',
    '走进村“两委”办公室',
    '移植“挪窝”,“寄宿”在公园',
    '“十三五”期间',
    '歌曲“走进新时代活动”唱响',
    '“您反映的问题我都记下了,我们马上办。”',
  ])('%s', (text) => expect(coined(text)).toEqual([]))
})
