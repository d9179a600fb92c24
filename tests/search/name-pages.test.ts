import {expect, it} from 'vitest'
import type {NameEntry} from '../../src/search/names.ts'
import {entriesCalled, splitQuery} from '../../src/search/ui/name-pages.ts'

const entry = (name: string, also: string[] = []): NameEntry => ({name, facet: 'street', also, pinyin: '', initials: '', articles: 0})
const ENTRIES = [entry('棉纺路街道', ['棉纺路办事处']), entry('新郑市/城关乡'), entry('荥阳市/城关乡')]

it.each([
  ['its name', '棉纺路街道', ['棉纺路街道']],
  ['its name among spaces', ' 棉纺路街道 ', ['棉纺路街道']],
  ['another name of it', '棉纺路办事处', ['棉纺路街道']],
  ['a name that two have', '城关乡', ['新郑市/城关乡', '荥阳市/城关乡']],
  ['its name with its district', '新郑市城关乡', ['新郑市/城关乡']],
  ['a part of its name', '棉纺路', []],
  ['nothing', '', []],
])('finds a place by %s', (_, q, names) => expect(entriesCalled(q, ENTRIES).map(({name}) => name)).toEqual(names))

it.each([
  ['拆迁,大学路', '拆迁 大学路'],
  ['拆迁，大学路、 五里堡', '拆迁 大学路 五里堡'],
  ['拆迁 大学路', undefined],
  ['拆迁，', undefined],
  ['“拆迁，大学路”', undefined],
])('splits %s', (q, split) => expect(splitQuery(q)).toBe(split))
