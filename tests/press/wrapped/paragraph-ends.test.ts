import {describe, expect, it} from 'vitest'
import {convertNameless} from '../nameless.ts'

const PARAGRAPHS = [
  '本报讯（记者 方大山）昨日，某某社区的老楼里扶手装好了。灯也亮了。居民说，夜里回家不用再摸黑。孩子放学也走得放心。',
  '楼道里堆了多年的杂物，三天清完。这是街道办的第三件实事。花了四十天，改造了十二个楼院，还添了八十个车位。',
  '石大爷在这里住了三十年。他说，过去下雨天要蹚水出门。如今路面平了，下水道通了。晚上还能在院里下棋。',
  '街道办负责人介绍，下一步要给楼院装上门禁。再请物业公司管起来。年底前，四十个老院都会有人扫地、有人看门。',
]

/** A paragraph in lines of so many characters. */
function column(text: string, width: number, indent: string): string {
  return (indent + text).match(new RegExp(`[^]{1,${width}}`, 'gu'))!.join('\n')
}

function paragraphs(page: string): string[] {
  return convertNameless(page).articles.flatMap(({segment}) =>
    segment.passages.filter(({role}) => role === 'paragraph').map(({text}) => text),
  )
}

describe('lines that end in a sentence’s mark by chance', () => {
  const widths = Array.from({length: 11}, (_, i) => 14 + i)

  it.each(widths)('go on in columns of %i whose paragraphs are set in', (width) => {
    expect(paragraphs(`老楼装扶手\n${PARAGRAPHS.map((text) => column(text, width, '　　')).join('\n')}\n`)).toEqual(PARAGRAPHS)
  })

  it.each(widths)('go on in columns of %i whose paragraphs blank lines part', (width) => {
    expect(paragraphs(`老楼装扶手\n\n${PARAGRAPHS.map((text) => column(text, width, '')).join('\n\n')}\n`)).toEqual(PARAGRAPHS)
  })

  it.each(widths)('are never joined across a paragraph’s end in columns of %i that show none', (width) => {
    const read = paragraphs(`老楼装扶手\n${PARAGRAPHS.map((text) => column(text, width, '')).join('\n')}\n`)
    for (const text of PARAGRAPHS) expect(read.some((paragraph) => text.endsWith(paragraph))).toBe(true)
  })
})
