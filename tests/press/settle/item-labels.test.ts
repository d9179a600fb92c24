import {expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {segmentPage} from '../../../src/press/segments.ts'

const COURT = '骗人的“院长”被判刑\n\n本报讯(记者 方大山)日前,法院以诈骗罪判处甄某有期徒刑五年,并处罚金两万元。'
const PENSION = '农村老人按月领“薪水”\n\n“一个月六十块,买菜钱够了。”七十三岁的农民赵老汉从信用社领到了当月的补贴,乐得合不拢嘴。\n\n本报记者 石小河'

/** Kicker and title of each article, parted by a stroke. */
function heads(page: string): string[] {
  return segmentPage(splitLines(page)).flatMap((segment) => {
    if (segment.type !== 'article') return []
    const text = (role: string) => segment.passages.filter((passage) => passage.role === role).map((passage) => passage.text).join(' ')
    return [`${text('kicker')}|${text('title')}`]
  })
}

it.each<[string, string, string[]]>([
  ['the name of a place with a colon heads the item below', `${COURT}\n\n甲县:\n\n${PENSION}`, ['|骗人的“院长”被判刑', '甲县:|农村老人按月领“薪水”']],
  ['with a wide colon', `${COURT}\n\n甲县：\n\n${PENSION}`, ['|骗人的“院长”被判刑', '甲县：|农村老人按月领“薪水”']],
  ['a longer name over an item that opens as one', `${PENSION}\n\n甲县农信社:\n\n${COURT}`, ['|农村老人按月领“薪水”', '甲县农信社:|骗人的“院长”被判刑']],
  ['a longer name over text that opens as none is text', `${COURT}\n\n甲县农信社:\n\n${PENSION}`, ['|骗人的“院长”被判刑', '|农村老人按月领“薪水”']],
  ['a longer word that announces a list is text', `${PENSION}\n\n路口提醒如下:\n\n${COURT}`, ['|农村老人按月领“薪水”', '|骗人的“院长”被判刑']],
  ['a word that announces a list is text', `${COURT}\n\n提醒:\n\n${PENSION}`, ['|骗人的“院长”被判刑', '|农村老人按月领“薪水”']],
  ['one in the middle of a text is text', `${COURT}\n\n甲县:\n\n法官说,凡自称能“疏通关系”的,十有八九是骗子。`, ['|骗人的“院长”被判刑']],
])('%s', (_, page, expected) => expect(heads(page)).toEqual(expected))
