import {PassThrough, Writable} from 'node:stream'
import {describe, expect, it} from 'vitest'
import {askNames} from '../../scripts/new/names.ts'

const NAMES = ['中原区', '二七区', '金水区', '郑东新区', '高新区']
const [TAB, ENTER, DOWN, BACK, STOP] = ['\t', '\r', '\x1b[B', '\x7f', '\x03']

/** Presses the keys one after another, and answers what was chosen and what was shown. */
async function asked(...keys: string[]): Promise<{chosen: string[] | undefined; shown: string}> {
  const input = new PassThrough()
  let shown = ''
  const output = Object.assign(new Writable({write: (chunk, _, done) => ((shown += chunk), done())}), {columns: 80, rows: 40})
  const answer = askNames('区县', NAMES, {input, output})
  for (const key of keys) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    input.write(key)
  }
  const chosen = await answer
  input.end()
  return {chosen, shown}
}

describe('askNames', () => {
  it.each<[string, string[], string[] | undefined]>([
    ['nothing', [ENTER], []],
    ['a name by Tab', ['中', TAB, ENTER], ['中原区']],
    ['a part of one name, then Enter', ['中', '原', ENTER], ['中原区']],
    ['a whole name, then Enter', [...'高新区', ENTER], ['高新区']],
    ['one by Tab, another by Enter', ['中', TAB, BACK, '二', '七', ENTER], ['中原区', '二七区']],
    ['the second of those that fit', ['新', DOWN, TAB, ENTER], ['高新区']],
    ['what was typed and taken back', ['火', BACK, ENTER], []],
    ['giving up', ['中', STOP], undefined],
  ])('takes %s', async (_, keys, names) => {
    expect((await asked(...keys)).chosen).toEqual(names)
  })

  it.each<[string, string[], string, string[]]>([
    ['of several names', ['新', ENTER, BACK, ...'高新', TAB, ENTER], '“新”有 2 个', ['高新区']],
    ['of none', ['火', '星', ENTER, BACK, BACK, ENTER], '没有“火星”', []],
    ['of none beside one that was chosen', ['中', TAB, BACK, '火', ENTER, BACK, ENTER], '没有“火”', ['中原区']],
  ])('tells %s and goes on', async (_, keys, says, names) => {
    const {chosen, shown} = await asked(...keys)
    expect(shown).toContain(says)
    expect(chosen).toEqual(names)
  })
})
