import fc from 'fast-check'
import {afterEach, describe, expect, it} from 'vitest'
import {HOSTILE} from '../../scripts/fuzz/hostile.ts'
import {checkArticle} from '../../src/press/check/article.ts'
import {checkAuthority} from '../../src/press/check/authority.ts'
import {vocabularyOf} from '../../src/press/check/vocabulary.ts'
import {readMdx} from '../../src/press/mdx.ts'

const vocabulary = vocabularyOf({places: [], programs: []}, [])
const article = (body: string, fields = '') => `---\ntitle: 题\n${fields}---\n\n${body}\n`
const told = (text: string) => checkArticle({file: 'content/articles/manual/a.mdx', bytes: new TextEncoder().encode(text)}, vocabulary).problems.map(({line, column, ruleId, level}) => `${line}:${column} ${ruleId} ${level}`)
const nested = (depth: number, open: string, close = '') => `${open.repeat(depth)}字${close.repeat(depth)}`

// Were anything of a file evaluated, it would leave this behind.
const flags = globalThis as {evaluated?: boolean}
afterEach(() => {
  expect(flags.evaluated).toBeUndefined()
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

// What no address of the site may hold: another host, a scheme, control characters, the router's brackets, steps upward.
const ESCAPES = ['//evil.example/', 'javascript:1', '/c/\n', '/programs/[x]/', '/programs/[...x]/', '/a/../b/', '/a/./b/', '/a//b/', '/<i>/', '/"x"/', '/a?b', '/a#b', '/a%2fb/', '/a\\b/']

describe('what a contributor may not write is refused with line and column, and nothing of it is evaluated', () => {
  it.each([
    ['an expression', '{globalThis.evaluated = true}', '5:1 mdx-code error'],
    ['an expression in a line', '今日{globalThis.evaluated = true}', '5:3 mdx-code error'],
    ['a call that throws', '{(() => { globalThis.evaluated = true; throw 1 })()}', '5:1 mdx-code error'],
    ['an import', 'import "data:text/javascript,globalThis.evaluated=true"', '5:1 mdx-code error'],
    ['an export', 'export const x = (globalThis.evaluated = true)', '5:1 mdx-code error'],
    ['a script', '<script>globalThis.evaluated = true</script>', '5:1 mdx-component error'],
    ['an element with a handler', '<img src="x" onError={globalThis.evaluated = true} />', '5:1 mdx-component error'],
    ['a component of others', '字 <Fragment set:html="<b>" />', '5:3 mdx-component error'],
    ['a member of a component', '<Byline.x>字</Byline.x>', '5:1 mdx-component error'],
    ['an attribute', '<Byline class="x">字</Byline>', '5:1 mdx-component error'],
    ['a spread attribute', '<Byline {...(globalThis.evaluated = true)}>字</Byline>', '5:1 mdx-component error'],
    ['a nameless element', '<>字</>', '5:1 mdx-component error'],
    ['a prototype as component', '<constructor>字</constructor>', '5:1 mdx-component error'],
    ['a link that runs', '[字](javascript:globalThis.evaluated=true)', '5:1 mdx-link error'],
    ['a link that runs, in disguise', '[字](&#106;ava\tscript:1)', undefined],
    ['a link with data', '[字](data:text/html,x)', '5:1 mdx-link error'],
    ['a link of another case', '[字](JaVaScRiPt:1)', '5:1 mdx-link error'],
    ['an image', '![字](https://evil.example/x.png)', '5:1 mdx-mark error'],
    ['quotations in quotations', nested(3000, '> '), '5:1 mdx-mark error'],
    ['lists in lists', nested(3000, '- '), '5:1 mdx-mark error'],
    ['stress upon stress', nested(5000, '**', '**'), '5:1 mdx-mark error'],
    ['braces without end', '{'.repeat(20_000), '6:1 mdx-syntax error'],
    ['components without end', '<Byline>'.repeat(2000), '4:1 mdx-syntax error'],
  ])('%s', (_, body, says) => {
    const problems = told(article(body))
    if (says !== undefined) expect(problems).toContain(says)
    const {blocks} = readMdx(article(body), 'a.mdx')
    expect(blocks.map(({html}) => html).join('')).not.toMatch(/<(?!\/?(?:p|em|strong|a|ul|ol|li|blockquote|br)\b)|javascript:|data:/iu)
  })

  it.each([
    ['a tag', 'kicker: !!js/function "function(){globalThis.evaluated=true}"', '3:23 yaml-tag error'],
    ['a tag of its own', 'kicker: !x 字', '3:12 yaml-tag error'],
    ['an anchor', 'kicker: &a 字', '3:12 yaml-anchor error'],
    ['an alias', 'kicker: &a 字\nsubtitle: *a', '4:11 yaml-anchor error'],
    ['a bomb', ['districts: &a [x, x, x, x, x, x, x, x, x]', ...'abcdefgh'.split('').map((name, i) => `${name}: &${'bcdefghi'[i]} [${`*${name}, `.repeat(9).slice(0, -2)}]`)].join('\n'), '3:15 yaml-anchor error'],
    ['a merge', '<<: {title: 甲}', '3:1 yaml-key error'],
    ['a prototype', '__proto__: {polluted: true}', '3:1 yaml-key error'],
    ['a constructor', 'constructor: {prototype: {polluted: true}}', '3:1 yaml-key error'],
    ['lists in lists', `districts: ${nested(20_000, '[', ']')}`, undefined],
    ['a way out of the folder', 'source: {file: content/raw/../../../etc/passwd, lines: [[1, 2]]}', '3:16 path-escape error'],
    ['a way out by backslashes', 'source: {file: "content/raw/..\\\\..\\\\secret.txt", lines: [[1, 2]]}', '3:16 path-escape error'],
    ['an absolute path', 'source: {file: /etc/passwd, lines: [[1, 2]]}', '3:16 path-escape error'],
    ['a hidden file', 'source: {file: content/raw/.git, lines: [[1, 2]]}', '3:16 path-escape error'],
    ['an address', 'source: {file: "https://evil.example/x", lines: [[1, 2]]}', '3:16 path-escape error'],
    ['a range without end', 'source: {file: content/raw/p1.txt, lines: [[1, 99999999999]]}', undefined],
    ['a control character', 'kicker: "甲\\u0007乙"', '3:9 control-character error'],
    ['a post of two lines, the second a formula', 'people: [{name: 甲, post: "书记\\n=1+1"}]', '3:26 control-character error'],
    ['an unknown field', 'layout: ../../x.astro', '3:1 field-unknown error'],
  ])('in the frontmatter, %s', (_, fields, says) => {
    const problems = told(article('字', `${fields}\n`))
    if (says === undefined) expect(problems.some((problem) => problem.endsWith('error'))).toBe(true)
    else expect(problems).toContain(says)
  })

  it.each(['---js', '---javascript', '---coffee', '---json', '--- js', '---\u00A0js'])('frontmatter in %s', (fence) => {
    expect(told(`${fence}\nglobalThis.evaluated = true\n---\n\n字\n`)).toContainEqual(expect.stringMatching(/^1:\d+ frontmatter-(?:language|missing) error$/u))
    expect(readMdx(`${fence}\nglobalThis.evaluated = true\n---\n\n字\n`, 'a.mdx').data).toEqual({})
  })

  it('any hostile strings together', () => {
    const part = fc.constantFrom(...HOSTILE.map(([, text]) => text), '{globalThis.evaluated = true}', '<Byline>', '</Byline>', '\n\n', '\n')
    fc.assert(
      fc.property(fc.array(part, {maxLength: 12}), (parts) => {
        const {blocks} = readMdx(article(parts.join('')), 'a.mdx')
        expect(blocks.map(({html}) => html).join('')).not.toMatch(/<(?!\/?(?:p|em|strong|a|ul|ol|li|blockquote|br)\b)|<[^<>]*(?:(?:href|src)="(?:javascript|data):|\son\w+=)/iu)
      }),
      {numRuns: 500},
    )
  })

  it('the same in the files of names', () => {
    const file = (name: string, text: string) => [name, {file: `content/${name}`, bytes: new TextEncoder().encode(text)}] as const
    const {problems} = checkAuthority(new Map([
      file('site.yaml', 'city: !!js/undefined x\n'),
      file('authority/places.yaml', '- &a {name: 甲区, type: district}\n- *a\n'),
      file('authority/programs.yaml', '- {name: 甲, kind: 乙, __proto__: {polluted: true}}\n'),
      file('redirects.yaml', ESCAPES.map((to, index) => `- {from: /${index}/, to: ${JSON.stringify(to)}}\n- {from: ${JSON.stringify(to)}, to: /${index}/}\n`).join('')),
      file('withdrawn.yaml', '- {name: .*, reason: 甲, date: "2026-01-31"}\n'),
    ]))
    expect(new Set(problems.map(({file: name, ruleId}) => `${name.slice('content/'.length)} ${ruleId}`))).toEqual(new Set([
      'site.yaml yaml-tag', 'authority/places.yaml yaml-anchor', 'authority/programs.yaml yaml-key', 'redirects.yaml path-escape', 'withdrawn.yaml person-name',
    ]))
    expect(problems.filter(({file: name}) => name === 'content/redirects.yaml')).toHaveLength(2 * ESCAPES.length)
  })
})
