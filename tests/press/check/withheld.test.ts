import {describe, expect, it} from 'vitest'
import {checkPage} from '../../../src/press/check/page.ts'
import {vocabularyOf} from '../../../src/press/check/vocabulary.ts'
import {checkWithheldFiles, checkWithheldNames, checkWithheldUse, namesHeld, spotsIn} from '../../../src/press/check/withheld.ts'
import {readYaml} from '../../../src/press/check/yaml.ts'

const page = (id: string) => ({id, raw: `content/raw/${id}.txt`, record: `content/pages/${id}.yaml`, articles: [`content/articles/${id}/L001.mdx`]})
const manual = (name: string) => ({id: 'manual', articles: [`content/articles/manual/${name}.mdx`]})

describe('a withheld name in a file\'s name', () => {
  it.each([
    ['a raw page, with all that is made of it', page('郑州日报王小明专版'), {name: '王小明'}, 'content/raw/郑州日报王小明专版.txt'],
    ['a record whose page is gone', {id: '王小明', record: 'content/pages/王小明.yaml', articles: []}, {name: '王小明'}, 'content/pages/王小明.yaml'],
    ['a handwritten article', manual('王小明获奖'), {name: '王小明'}, 'content/articles/manual/王小明获奖.mdx'],
    ['in traditional characters', manual('訪王小明'), {name: '访王小明'}, 'content/articles/manual/訪王小明.mdx'],
    ['its letters parted', manual('John-Smith'), {name: 'john smith'}, 'content/articles/manual/John-Smith.mdx'],
    ['without its dot', manual('让雷诺'), {name: '让·雷诺'}, 'content/articles/manual/让雷诺.mdx'],
    ['withheld on that page', page('王小明'), {name: '王小明', pages: ['王小明']}, 'content/raw/王小明.txt'],
    ['withheld on another page', manual('王小明'), {name: '王小明', pages: ['manual', 'p1']}, 'content/articles/manual/王小明.mdx'],
    ['withheld on another page alone', manual('王小明'), {name: '王小明', pages: ['p1']}, undefined],
    ['not the name', manual('王小'), {name: '王小明'}, undefined],
  ])('%s', (_, unit, name, told) => {
    expect(checkWithheldFiles([page('p1'), unit], [name]).map(({ruleId, file}) => [ruleId, file])).toEqual(told === undefined ? [] : [['withheld-file', told]])
  })
})

describe('a withheld name in the words of a page', () => {
  it.each([
    ['as it is', '居民王小明说', true],
    ['spread out', '记者 王 小 明', true],
    ['over the end of a line', '居民王小\n明说', true],
    ['in traditional characters', '居民劉小明說', true, '刘小明'],
    ['with another dot', '让・雷诺说', true, '让·雷诺'],
    ['its letters apart', '小王说明天来', false],
    ['with one letter wrong', '居民王晓明说', false],
  ])('%s', (_, text, held, name = '王小明') => {
    const found = namesHeld(text.split('\n'), 'p1', [{name}])
    expect(found).toEqual(held ? [name] : [])
    expect(checkWithheldUse([page('p1')], [{name}], found, []).map(({ruleId}) => ruleId)).toEqual(held ? [] : ['withheld-nowhere'])
  })

  it('counts only on the pages that withhold it, and in the lists', () => {
    expect(namesHeld(['王小明'], 'p2', [{name: '王小明', pages: ['p1']}])).toEqual([])
    expect(checkWithheldUse([page('p1')], [{name: '王小明'}], [], ['- name: 王小明工作室'])).toEqual([])
  })
})

it('tells in which line of withdrawn.yaml a name or a page is written wrongly', () => {
  const text = '- {name: 王小明, reason: 甲}\n- name: 李晓红\n  pages: [p1,\n    p2]\n- name: 李小红\n'
  const file = {file: 'content/withdrawn.yaml', bytes: new TextEncoder().encode(text)}
  const withheld = readYaml(text, file.file).data as {name: string; pages?: string[]}[]
  const problems = [...checkWithheldFiles([page('p1')], withheld, spotsIn(file)), ...checkWithheldUse([page('p1')], withheld, ['王小明'], [], spotsIn(file))]
  expect(problems.map(({ruleId, line, column}) => [ruleId, line, column])).toEqual([['withheld-page', 4, 5], ['withheld-nowhere', 5, 9]])
})

describe('a withheld name in the name of a program', () => {
  const problems = (text: string, withheld = [{name: '王小明'}, {name: '李小红'}]) => {
    const yaml = readYaml(text, 'content/authority/programs.yaml')
    return checkWithheldNames([[{yaml, data: yaml.data as {name: string}[]}]], undefined, withheld).map(({line, reason}) => `${line} ${/隐去人名后是[^；]*/u.exec(reason)?.[0]}`)
  }

  it.each([
    ['is masked', '- {name: 王小明工作室}', []],
    ['is no other when masked', '- {name: 王小明工作室}\n- {name: 李小红工作室}', ['2 隐去人名后是“×××工作室”，与“王小明工作室”的网址相同']],
    ['is no other that there is', '- {name: 王小明工作室}\n- {name: 工作室}', ['1 隐去人名后是“×××工作室”，与“工作室”的网址相同']],
    ['is more than the name', '- {name: 王小明}', ['1 隐去人名后是“×××”，什么字也不剩']],
    ['does not matter where it was rejected', '- {name: 王小明, rejected: true}\n- {name: 工作室}', []],
  ])('%s', (_, text, told) => expect(problems(text)).toEqual(told))

  it('stays where the name is withheld on some pages alone', () => expect(problems('- {name: 王小明}', [{name: '王小明', pages: ['p1']}] as never)).toEqual([]))
})

it('a page of very many lines is checked as any other', () => {
  const bytes = new TextEncoder().encode('居民王小明说\n'.repeat(200_000))
  const {notes} = checkPage({id: 'p1', raw: {file: 'content/raw/p1.txt', bytes}, articles: []}, vocabularyOf({places: [], programs: []}, []), [{name: '王小明'}])
  expect(notes.withheld).toEqual(['王小明'])
})
