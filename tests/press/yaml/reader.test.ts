import fc from 'fast-check'
import {expect, it} from 'vitest'
import {parseDocument} from 'yaml'
import {readPlainYaml} from '../../../src/press/yaml/reader.ts'

/** As `readYaml` has the full reader read it; nothing where that finds anything wrong. */
function readWhole(text: string): unknown {
  const document = parseDocument(text, {schema: 'core', uniqueKeys: true, merge: false, logLevel: 'silent'})
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS()
}

it('reads what ingest writes', () => {
  const text = 'title: 甲　乙\ndate: "2010-01-01"\ndistricts:\n  - 管城回族区\nevents:\n  - date: "2011"\n    text: 2月15日\n    line: 63\nsource:\n  file: content/raw/a.txt\n  lines: [[1, 3], [5, 5]]\n'
  expect(readPlainYaml(text)).toEqual({
    title: '甲　乙', date: '2010-01-01', districts: ['管城回族区'], events: [{date: '2011', text: '2月15日', line: 63}],
    source: {file: 'content/raw/a.txt', lines: [[1, 3], [5, 5]]},
  })
})

it('reads lists of names', () => {
  const text = '# 工作\n\n- {name: “三严三实”, aliases: [三严三实, 甲], kind: 主题教育, marked: true, active: "2015/2016"}\n# 地方\n- name: 中原区\n  aliases: []\n'
  expect(readPlainYaml(text)).toEqual([{name: '“三严三实”', aliases: ['三严三实', '甲'], kind: '主题教育', marked: true, active: '2015/2016'}, {name: '中原区', aliases: []}])
})

it.each([
  'title: 2010 \n', 'date: 2010\n', 'date: 2010-01-01\n', 'a: ~\n', 'a: null\n', 'a: True\n', 'a: 1e3\n', 'a: 1.5\n', 'a: 012\n', 'a: 0x1f\n', 'a: .5\n', 'a: -1\n', 'a:\n', 'a: ""\n', 'a: []\nb\n',
  'a: 甲: 乙\n', 'a: 甲 # 乙\n', 'a: 甲 #乙\n', 'a: "甲" #乙\n', 'a: [1] #乙\n', 'a: [甲] #乙]\n', 'a: 1 #乙\n', '- {a: 甲, b: 乙 #丙}\n', '- {a: 甲} #丙\n', '- 甲 #乙\n', 'a: #乙\n  - 甲\n', 'a: 甲:\n', 'a: |\n  甲\n', 'a: >\n  甲\n', 'a: 甲\n  乙\n', 'a: &b 甲\n', 'a: *b\n', 'a: !b 甲\n', 'a: { b: 1 }\n', 'a: {b: 1\n', 'a: {\n', 'a: {b: {c: 1}}\n', 'a: {b: 1, b: 2}\n', 'a: {b: 1}}\n', 'a: {b: 1, }\n', 'a: {b}\n', 'a: {b:1}\n', 'a: {date: 2010}\n', 'a: {b: 甲  }\n', 'a: [甲  , 乙]\n', '- {a: 甲 , b: 1}\n', 'a: {}\n', 'a: [甲,乙]\n', 'a: [甲, [乙]]\n', 'a: [甲, ]\n', 'a: ["甲, 乙"]\n', 'a: [甲]]\n', "a: '甲'\n", 'a: "甲\\n"\n', 'a: "甲" 乙\n',
  'a: 1\na: 2\n', 'constructor: 甲\n', '__proto__: 甲\n', '<<: 甲\n', '甲: 乙\n', 'a：甲\n', '# 甲\n', ' # 甲\na: 1\n', 'a: 1', '- 甲\n', 'a:\n- 甲\n', 'a:\n    b: 1\n', 'a:\n  - - 甲\n', 'a: [1,]\n', 'a: [01]\n', 'a: [1, [2]\n',
  'a: 甲\r\n', 'a:\t甲\n', '\ufeffa: 甲\n', 'a: %甲\n', 'a: @甲\n', 'a: `甲\n', 'a: ? 甲\n', 'a: - 甲\n', '<<<<<<< a\nb: 1\n', '---\na: 1\n', 'a: 1\n...\n',
])('leaves %j to the full reader', (text) => expect(readPlainYaml(text)).toBeUndefined())

it('gives what the full reader gives, or nothing', () => {
  const piece = fc.constantFrom('a', 'date', '{b: ', '}', ', c: ', '[甲', ', 乙', 'true', '\n# 丙\n', '\n\n', '- a: ', 'lines', '甲', '　', ' ', '  ', '    ', ':', ': ', '- ', '-', '\n', '\n  ', '\n  - ', '\n    ', '"', "'", '[', ']', ', ', '1', '0', '63', 'e', '.', '#', ' #', '~', 'null', 'x', '|', '&', '*', '!', '{', '}', '%', '@', '：', 'a: 甲\n', 'b: 1\n', 'c:\n  - 乙\n')
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 14}).map((pieces) => `${pieces.join('')}\n`), (text) => {
      const plain = readPlainYaml(text)
      if (plain !== undefined) expect(JSON.stringify(plain)).toBe(JSON.stringify(readWhole(text)))
    }),
    {numRuns: 40_000},
  )
})
