import {expect, it} from 'vitest'
import type {Engine} from '../../src/search/engine.ts'
import {matches, partsOf} from '../../src/search/match.ts'
import {parseQuery} from '../../src/search/query.ts'
import type {SearchOptions} from '../../src/search/options.ts'
import {findWaysOn} from '../../src/search/ways-on.ts'

const ARTICLES = [{paper: '郑州晚报', body: '社区开门'}, {paper: '郑州晚报', body: '街道开门'}, {paper: '郑州日报', body: '社区关门'}]
const engine = {
  names: async () => [],
  async search(text: string, {paper}: SearchOptions = {}) {
    const found = ARTICLES.filter((one) => (!text || matches(partsOf({head: [], body: one.body}), parseQuery(text))) && (!paper || paper.includes(one.paper)))
    return {matches: found}
  },
  facet: async (found: typeof ARTICLES) => [...Map.groupBy(found, ({paper}) => paper)].map(([name, all]) => [name, all.length]),
} as unknown as Engine

it.each([
  ['a paper', '郑州晚报', [{paper: '郑州晚报', query: '', total: 2}]],
  ['a paper and a word', '鄭州晚報 社区', [{paper: '郑州晚报', query: '社区', total: 1}]],
  ['a paper that has no such article', '郑州日报 街道', []],
  ['a paper that is not wanted', '社区 -郑州晚报', []],
  ['a paper, and nothing else but what is not wanted', '郑州晚报 -社区', []],
  ['a part of its name', '晚报', []],
])('offers the limit where what was typed is %s', async (_, typed, papers) => expect((await findWaysOn(engine, typed, {})).papers).toEqual(papers))
