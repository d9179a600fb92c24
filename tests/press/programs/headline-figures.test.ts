import {expect, it} from 'vitest'
import {convertNameless} from '../nameless.ts'

const programs = (title: string, text: string) => convertNameless(`${title}\n\n　　本报讯(记者 方大山)${text}\n`).articles[0]!.facts.programs

it.each<[string, string, string, string[]]>([
  ['is a figure where the text says nothing of it', '街上有个“故事书屋”', '昨日,街道的书架前坐满了孩子,借书不要押金。', []],
  ['is a name where the text has it, too', '街上有个“故事书屋”', '昨日,街道的故事书屋里坐满了孩子,借书不要押金。', ['“故事书屋”']],
  ['of one’s own kind is a name', '“蓝领夜校”开课', '昨日,街道的教室里坐满了工人,学费不要一分。', ['“蓝领夜校”']],
])('a borrowed word of a headline %s', (_, title, text, names) => expect(programs(title, text)).toEqual(names))
