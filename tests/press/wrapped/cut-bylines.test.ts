import {describe, expect, it} from 'vitest'
import {convertNameless} from '../nameless.ts'

const TEXT = '某某社区的老楼里，扶手装好了，灯也亮了。居民说，夜里回家不用再摸黑，孩子放学也走得放心。楼道里堆了多年的杂物，三天清完。'
const MORE = '这是街道办的第三件实事，花了四十天，改造了十二个楼院，还添了八十个车位。'

/** The text broken every so many characters, as a column of a newspaper is. */
const column = (text: string, width: number): string => text.match(new RegExp(`[^]{1,${width}}`, 'gu'))!.join('\n')

function read(page: string): string[] {
  return convertNameless(page).articles.map(({segment, facts}) =>
    [segment.kind, segment.lines.flat().join('-'), segment.passages.find(({role}) => role === 'title')?.text ?? '', [...facts.reporters, ...facts.correspondents, ...facts.photographers].join('、')].join(' ').trim(),
  )
}

describe('bylines that the end of a line cuts', () => {
  const widths = [15, 16, 17, 18, 19, 20, 21, 22, 23, 24]
  const lines = (text: string, width: number) => Math.ceil(text.length / width)

  it.each(widths)('are read at the head of a text in columns of %i', (width) => {
    const first = `本报讯（全媒体记者 方大山 通讯员 吕小河）昨日，${TEXT}`
    const second = `本报讯（记者 石兰 通讯员 白涛）近日，${TEXT}${MORE}`
    const [a, b] = [lines(first, width), lines(second, width)]
    expect(read(`老楼装扶手\n${column(first, width)}\n\n楼院添车位\n${column(second, width)}\n`)).toEqual([`article 1-${a + 1} 老楼装扶手 方大山、吕小河`, `article ${a + 3}-${a + b + 3} 楼院添车位 石兰、白涛`])
  })

  it.each(widths)('are read at the end of a text in columns of %i', (width) => {
    const first = `${TEXT}${MORE}（全媒体记者 方大山 通讯员 吕小河）`
    const second = `${MORE}${TEXT}（记者 石兰 通讯员 白涛）`
    const [a, b] = [lines(first, width), lines(second, width)]
    expect(read(`老楼装扶手\n${column(first, width)}\n\n楼院添车位\n${column(second, width)}\n`)).toEqual([`article 1-${a + 1} 老楼装扶手 方大山、吕小河`, `article ${a + 3}-${a + b + 3} 楼院添车位 石兰、白涛`])
  })

  it.each(widths)('are read under a picture in columns of %i', (width) => {
    const caption = `昨日，某某社区的老人在新修的楼院里下棋，这里过去堆满杂物，如今种上了花。全媒体记者 方大山 摄`
    const text = `本报讯（记者 石兰）近日，${TEXT}${MORE}`
    const [a, b] = [lines(caption, width), lines(text + TEXT + MORE, width)]
    expect(read(`${column(caption, width)}\n\n楼院添车位\n${column(text + TEXT + MORE, width)}\n`)).toEqual([`photo 1-${a}  方大山`, `article ${a + 2}-${a + b + 2} 楼院添车位 石兰`])
  })

  it.each(widths)('are read after items of a list in columns of %i', (width) => {
    const items = [`●3月4日，某某街道组织两百名志愿者清扫楼院，清出垃圾四车。（方大山）`, `●3月5日，某某街道请来医生，为六十名老人量血压、查视力。（石兰）`]
    const text = `本报讯（记者 吕小河）近日，${TEXT}${MORE}`
    const [a, b] = items.map((item) => lines(item, width)) as [number, number]
    expect(read(`区街快报\n\n${items.map((item) => column(item, width)).join('\n\n')}\n\n楼院添车位\n${column(text + TEXT + MORE + TEXT + MORE, width)}\n`).slice(0, 2)).toEqual([`article 3-${a + 2}  方大山`, `article ${a + 4}-${a + b + 3}  石兰`])
  })
})

describe('a headline as wide as the column', () => {
  it.each([15, 18, 22])('of %i characters is one', (width) => {
    const title = '某某街道：老楼里的扶手灯光和笑声今年都装好了啊'.slice(0, width)
    const text = `本报讯（记者 石兰）近日，${TEXT}${MORE}`
    const again = `本报讯（记者 方大山）昨日，${MORE}${TEXT}`
    const count = lines(text, width)
    expect(read(`添车位\n${column(text, width)}\n${title}\n${column(again, width)}\n`).map((line) => line.replace(/^\w+ \S+ /u, ''))).toEqual(['添车位 石兰', `${title} 方大山`])
    expect(count).toBeGreaterThan(3)
  })

  function lines(text: string, width: number): number {
    return Math.ceil(text.length / width)
  }
})
