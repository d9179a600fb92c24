import {expect, it} from 'vitest'
import {convertNameless} from '../nameless.ts'

const TEXT = '某某社区的老楼里，扶手装好了，灯也亮了。居民说，夜里回家不用再摸黑，孩子放学也走得放心。楼道里堆了多年的杂物，三天清完。'

it('an opening’s byline is read across a line’s end on a page whose other lines are paragraphs', () => {
  const [article] = convertNameless(`老楼装扶手\n\n本报讯（全媒体记者 方大山 通讯\n员 吕小河）昨日，${TEXT}\n\n${TEXT}\n`).articles
  expect(article!.facts).toMatchObject({reporters: ['方大山'], correspondents: ['吕小河']})
  expect(article!.segment.passages.map(({text}) => text)).toEqual(['老楼装扶手', `本报讯（全媒体记者 方大山 通讯员 吕小河）昨日，${TEXT}`, TEXT])
})

it('so is one whose names stand in a line of their own within the bracket', () => {
  const [article] = convertNameless(`老楼装扶手\n\n本报讯（\n全媒体记者 方大山 通讯员\n吕小河）昨日，${TEXT}\n\n${TEXT}\n`).articles
  expect(article!.facts).toMatchObject({reporters: ['方大山'], correspondents: ['吕小河']})
  expect(article!.segment.passages.map(({role}) => role)).toEqual(['title', 'paragraph', 'paragraph'])
})
