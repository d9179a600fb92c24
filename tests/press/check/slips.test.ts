import {describe, expect, it} from 'vitest'
import {checkArticle} from '../../../src/press/check/article.ts'
import {ledgerReport} from '../../../src/press/check/report.ts'
import {checkPage} from '../../../src/press/check/page.ts'
import {checkAuthority} from '../../../src/press/check/authority.ts'
import {dateSlip} from '../../../src/press/check/date-slip.ts'
import {vocabularyOf} from '../../../src/press/check/vocabulary.ts'
import {slipsOf} from '../../../src/press/check/yaml-slip.ts'
import {readYaml} from '../../../src/press/check/yaml.ts'

const vocabulary = vocabularyOf({places: [
  {name: '中原区', type: 'district', aliases: ['中原']},
  {name: '棉纺路街道', type: 'town', district: '中原区', aliases: []},
], programs: []}, ['郑州日报'])

/** What is said of an article whose frontmatter has these lines. */
function saidOf(fields: string): string[] {
  const text = `---\n${fields}\n---\n\n正文。\n`
  return checkArticle({file: 'a.mdx', bytes: new TextEncoder().encode(text)}, vocabulary).problems.map(({line, ruleId, reason}) => `${line} ${ruleId} ${reason}`)
}

describe('a date that is none', () => {
  it.each([
    ['2012-4-18', '应写成 "2012-04-18"'],
    ['2012年4月18日', '应写成 "2012-04-18"'],
    ['２０１２．４．１８', '应写成 "2012-04-18"'],
    ['20120418', '应写成 "2012-04-18"'],
    ['2012年4月', '应写成 "2012-04"'],
    ['2012-04-31', '2012 年 4 月只有 30 天'],
    ['2011-02-29', '2011 年 2 月只有 28 天'],
    ['2012-13-01', '没有 13 月'],
    ['2012-00-01', '没有 0 月'],
    ['四月十八日', undefined],
    ['2012-04-18—2012-04-20', undefined],
    ['“2012-04-18”', '应写成 "2012-04-18"，引号是半角的'],
    ['”2012-04-18”', '应写成 "2012-04-18"，引号是半角的'],
    ['‘2012年4月’', '应写成 "2012-04"，引号是半角的'],
    ['“2012-04-18/2012-04-20”', '应写成 "2012-04-18/2012-04-20"，引号是半角的'],
    ['“2012-04-31”', '2012 年 4 月只有 30 天'],
    ['“四月十八日”', undefined],
  ])('%s', (text, said) => expect(dateSlip(text)).toBe(said))

  it('is not told to stand in quotes as it is', () => {
    expect(saidOf('title: 甲\ndate: 2012-04-31')).toEqual([expect.stringMatching(/^3 date-format .*4 月只有 30 天/u)])
  })
})

describe('slips of the pen in YAML', () => {
  it.each([
    ['no space after the colon', 'title: 甲\nkind:article', 'kind:article', '冒号后面少了空格，应写作 kind: article'],
    ['a bracket left open', 'title: 甲\ndistricts: [中原区\nkind: article', '[中原区', '这一行少了收尾的方括号 ]'],
    ['a bracket left open at the end', 'title: 甲\ndistricts: [中原区', '[中原区', '这一行少了收尾的方括号 ]'],
    ['a quotation mark left open', 'date: "2012-04-18\ndistricts: [中原区]', '"2012', '这一行少了收尾的引号 "'],
    ['words behind the closing mark', 'title: "甲"乙', '"甲"乙', `引号在中间就收了尾，后面还有字；整个内容用另一种引号括起，如 title: '"甲"乙'`],
    ['a colon within the words', 'title: 甲: 乙', '甲: 乙', '内容里有冒号，整个内容要加引号，如 title: "甲: 乙"'],
    ['another indent than the line above', 'people:\n  - name: 甲\n   post: 乙', '   post', '缩进不齐，这一行前面应空 4 格'],
    ['a full-width blank before a line', 'districts:\n　- 中原区', '　- 中', '行首是全角空格，应为半角空格'],
    ['a full-width comma in braces', '- {name: 甲，reason: 乙}', '，reason', '花括号里各项之间是全角逗号“，”，应为半角逗号'],
    ['an entry farther in than those above', '- name: 甲\n  kind: 乙\n  - name: 丙\n    kind: 丁', '  - name: 丙', '“-”前面应空 0 格，与上面各条对齐'],
    ['the line above left out', 'reporters:\n  - 甲\n  file: 乙\n  lines: [[1, 2]]', '  file', '这一行前面有空格，上面却没有它所属的字段：多打了空格就删去，误删了上一行（如 source:）就补上'],
    ['a blank before the first field', ' title: 甲\nkind: article', ' title', '第一行前面多了空格'],
    ['two fields of one, not in line', 'source:\n   file: 甲\n  lines: [[1, 2]]', '  lines', '缩进不齐，这一行前面应空 3 格'],
    ['a full-width blank behind the colon', 'kind:　article', 'kind:', '冒号后面少了空格，应写作 kind: article'],
    ['a blank before a field', 'kind: article\n date: "2012-04-18"', ' date', '这一行前面有空格，上面却没有它所属的字段：多打了空格就删去，误删了上一行（如 source:）就补上'],
  ])('%s', (_, text, at, detail) => expect(slipsOf(text)).toEqual([{at: text.indexOf(at), detail}]))

  it.each([
    'title: 甲\nlines: [[1, 2],\n  [4, 5]]\nkind: article',
    'title: "甲\n  乙"\nkind: article',
    'title: "甲" # 乙',
    'site: https://example.org/',
    'title: ‘甲’乙：丙',
    '- name: 甲\n  seen:\n    - 乙\n    - 丙\n- name: 丁',
    'events:\n  - date: "2012"\n    text: 甲\n  - date: "2013"\n    text: 乙',
    'withdrawn: {reason: 甲，乙, date: "2012"}',
    'source:\n  file: 甲\n  lines: [[1, 2]]\npeople:\n  - name: 甲\n    post: 乙',
  ])('sees none in %j', (text) => expect(slipsOf(text)).toEqual([]))
})

describe('what is said of YAML that cannot be read', () => {
  it.each([
    ['a full-width colon behind a name', '甲街道: 乙社区\n丙街道：丁社区、戊社区\n', ['2 yaml-colon']],
    ['a file of one such line', '丙街道：丁社区\n', ['1 yaml-colon']],
    ['full-width colons in the braces of a field', 'title: 甲\nwithdrawn: {reason：乙, date：2026}\n', ['2 yaml-colon', '2 yaml-colon']],
    ['no braces but words', 'title: 乙{name：丙\nkind: 丁\n', []],
    ['a blank before the first field', ' title: 甲\nkind: article\ndate: "2012"\n', ['1 yaml-syntax']],
    ['full-width colons in braces', '- {name：甲, reason：乙}\n', ['1 yaml-colon', '1 yaml-colon']],
    ['a full-width comma in braces', '- {name: 甲，reason: 乙，date: "2012-04-18"}\n', ['1 yaml-syntax']],
    ['an entry farther in', '- name: 甲\n  kind: 乙\n  - name: 丙\n    kind: 丁\n', ['3 yaml-syntax']],
    ['the line above left out', 'correspondents:\n  - 甲\n  file: 乙\n  lines: [[1, 2]]\n  digest: 丙\n', ['3 yaml-syntax']],
    ['a full-width blank', 'districts:\n　- 中原区\nkind: article\n', ['2 yaml-syntax']],
    ['a line of a document’s end', 'papers: [甲]\n---\n', ['2 yaml-syntax']],
    ['fences as articles have them', '---\npapers: [甲]\n---\n', ['3 yaml-syntax']],
    ['words behind # in a text', 'title: 甲 #第一\nkind: article\n', ['1 yaml-comment']],
    ['words behind # in a quoted text', 'title: "甲" #乙\n', ['1 yaml-comment']],
    ['words behind # in items and brackets', 'papers:\n  - 甲 #乙\n  - 丙\nlines: [[1, 2]] #丁\nnames: [戊, #己\n  庚]\n', ['2 yaml-comment', '4 yaml-comment', '5 yaml-comment']],
    ['words behind # in braces, and after two blanks', '- {name: 甲, kind: 乙}  #丙\n', ['1 yaml-comment']],
    ['comments that say so', '#甲\ntitle: 甲 # 乙\n#丙\nkind: article #　丁\nlines: [[1, 2]] # 戊\npapers: #己\n  - 庚\n  #辛\n#壬\n', []],
    ['# within words, and in a text of several lines', 'title: C#甲\nkind: "甲 #乙"\nnote: |\n  甲 #乙\n  #丙\n', []],
    ['a value twice', 'papers: [甲]\n  - 乙\n  - 丙\nsite: 丁\n', ['2 yaml-syntax']],
  ])('%s', (_, text, said) => expect(readYaml(text, 'a.yaml').problems.map(({line, ruleId}) => `${line} ${ruleId}`)).toEqual(said))
})

describe('what an editor writes', () => {
  it.each([
    ['a list of one word', 'title: 甲\ndistricts: 中原区', ['3 field-type .*应为列表 \\[中原区\\]']],
    ['a list parted by full-width marks', 'title: 甲\ndistricts: [中原区，金水区]', ['3 unknown-district .*半角逗号隔开，如 \\[甲, 乙\\]']],
    ['lines in one bracket', 'title: 甲\nsource:\n  file: content/raw/a.txt\n  lines: [5, 13]', ['5 field-type .*写成了 \\[5, 13\\]；应为两层方括号、半角逗号 \\[\\[5, 13\\]\\]']],
    ['a list without a space behind its dash', 'title: 甲\ndistricts:\n  -中原区', ['4 field-type .*应为列表 \\[中原区\\]（用“-”写的，“-”后面空一格）']],
    ['lines parted by a full-width comma', 'title: 甲\nsource:\n  file: content/raw/a.txt\n  lines: [[5，13]]', ['5 field-type .*写成了 \\[\\[5，13\\]\\]；应为两层方括号、半角逗号 \\[\\[5, 13\\]\\]']],
    ['one line', 'title: 甲\nsource:\n  file: content/raw/a.txt\n  lines: [[5]]', ['5 field-type .*应为两层方括号、半角逗号 \\[\\[5, 5\\]\\]']],
    ['lines in words', 'title: 甲\nsource:\n  file: content/raw/a.txt\n  lines: 5-13', ['5 field-type .*应为两层方括号、半角逗号 \\[\\[5, 13\\]\\]']],
    ['names parted by blanks without brackets', 'title: 甲\nreporters: 张倩 刘洋', ['3 field-type .*应为列表 \\[张倩, 刘洋\\]']],
    ['a name in other letters without brackets', 'title: 甲\nreporters: Tom Smith', ['3 field-type .*应为列表 \\[Tom Smith\\]']],
    ['names parted by blanks', 'title: 甲\nreporters: [张倩 刘洋]', ['3 names-in-one .*\\[张倩, 刘洋\\]']],
    ['names parted by 、', 'title: 甲\ncorrespondents:\n  - 张倩、刘洋\nphotographers: [张倩，刘洋]', ['4 names-in-one .*\\[张倩, 刘洋\\]', '5 names-in-one .*\\[张倩, 刘洋\\]']],
    ['names of people as they are', 'title: 甲\nreporters: [张 倩, Tom Smith, 阿卜杜拉·买买提]\nphotographers: [张倩]', []],
    ['a title behind #', 'title: #甲', ['2 field-missing .*“#”后面的字是注释.*加上引号']],
    ['a title left empty', 'title:', ['2 field-missing 缺少字段“title”']],
    ['a title of nothing, as YAML writes it', 'title: ~', ['2 field-missing 缺少字段“title”']],
    ['a title of a wide blank', 'title: "　"', ['2 field-missing 缺少字段“title”']],
    ['a title without width', 'title: "\\u200b"', ['2 field-missing 缺少字段“title”']],
    ['a title of a mark', 'title: "？"', []],
    ['a name of a blank', 'title: 甲\nreporters: [" "]', ['3 field-missing 缺少字段“reporters\\[1\\]”']],
    ['an unknown field with an open bracket', 'title: 甲\n备注(待查:', ['3 field-empty .*“备注\\(待查”']],
    ['an unknown field that looks like a pattern', `title: 甲\n(x|x)*y:\n${'x'.repeat(42)}: b`, ['3 field-empty', '4 field-unknown']],
    ['a kicker behind #', 'title: 甲\nkicker: # 乙', ['3 field-empty .*“#”后面的字是注释']],
    ['a bad date and a bad name', 'title: 甲\ndate: "2012-04-31"\ndistricts: [中远区]', ['3 date-format', '4 unknown-district .*“中原区”']],
    ['an unknown field and a bad name', 'title: 甲\nstreets: [棉纺街道]\n记者: 张三', ['4 field-unknown', '3 unknown-street .*“棉纺路街道”']],
  ])('%s', (_, fields, said) => {
    expect(saidOf(fields)).toEqual(said.map((words) => expect.stringMatching(new RegExp(`^${words}`, 'u'))))
  })

  it.each([
    ['title: 甲\n\n正文', '没有两行 ---'],
    ['\n---\ntitle: 甲\n---\n\n正文', '第一行不是 ---'],
    ['---\ntitle: 甲\n\n正文', '后面没有第二行 ---'],
  ])('tells which dashes are lacking in %j', (text, said) => {
    const {problems} = checkArticle({file: 'a.mdx', bytes: new TextEncoder().encode(text)}, vocabulary)
    expect(problems.map(({reason}) => reason)).toEqual([expect.stringContaining(said)])
  })
})

describe('lines that an editor writes in the record of a page', () => {
  it.each([['1，4', '1, 4'], ['[1，4]', '1, 4'], ['[[1, 4]]', '1, 4'], ['1-4', '1, 4'], ['[3]', '3, 3'], ['3', '3, 3']])('%s', (lines, meant) => {
    const record = {file: 'content/pages/p1.yaml', bytes: new TextEncoder().encode(`encoding: utf-8\nfurniture:\n  - lines: ${lines}\n    reason: 报头\n`)}
    const {problems} = checkPage({id: 'p1', record, articles: []}, vocabulary)
    expect(problems.filter(({ruleId}) => ruleId.startsWith('field-')).map(({line, reason}) => `${line} ${/应为[^：]*/u.exec(reason)?.[0]}`)).toEqual([`3 应为一层方括号、半角逗号 [${meant}]`])
  })
})

describe('what an editor adds to places.yaml', () => {
  it.each([
    ['- {name: 新街道, type: 街道, district: 中原区}', /新街道 的 type”不能是“街道”；可用 district 区县市，zone 功能区，town 街道乡镇，community 社区村/u],
    ['- {name: 新街道, type: town}', /缺少字段“新街道 的 district”/u],
    ['- {type: town}', /缺少字段“第 2 条 的 name”/u],
    ['- {name: 中原区, type: district}', /“中原区”在 content\/authority\/places\.yaml 第 1 行 已有/u],
  ])('%s', (entry, said) => {
    const file = (name: string, text: string) => [name, {file: `content/${name}`, bytes: new TextEncoder().encode(text)}] as const
    const {problems} = checkAuthority(new Map([file('authority/places.yaml', `- {name: 中原区, type: district}\n${entry}\n`)]))
    expect(problems.filter(({ruleId}) => ruleId !== 'authority-missing').map(({reason}) => reason)).toContainEqual(expect.stringMatching(said))
  })
})

describe('a list that is lacking', () => {
  it('is told of, and not what only follows from it', () => {
    const file = (name: string, text: string) => [name, {file: `content/${name}`, bytes: new TextEncoder().encode(text)}] as const
    const {problems, incomplete} = checkAuthority(new Map([file('authority/communities.yaml', '棉纺路街道: 五棉社区\n'), file('authority/programs.yaml', '[]\n'), file('site.yaml', 'city: 甲市\ntitle: 乙\ndescription: 丙\npapers: [丁报]\nsite: https://example.org/\nrights: 戊\n')]))
    expect(problems.map(({file: at, ruleId}) => `${at} ${ruleId}`)).toEqual(['content/authority/places.yaml authority-missing'])
    expect(incomplete).toContain('authority/places.yaml')
  })
})

describe('a list of which nothing is left', () => {
  const NONE = '# 还没有\n'
  const said = (name: string, text: string) => {
    const given = checkAuthority(new Map([[name, {file: `content/${name}`, bytes: new TextEncoder().encode(text)}]]))
    return given.problems.filter(({ruleId}) => ruleId !== 'authority-missing').map(({ruleId, reason}) => `${ruleId} ${reason}`)
  }

  it.each([
    ['authority/programs.yaml', '[]'],
    ['withdrawn.yaml', '[]'],
    ['redirects.yaml', '[]'],
    ['authority/communities.yaml', '{}'],
  ])('%s is to say so by %s', (name, none) => {
    for (const text of ['', NONE]) expect(said(name, text)).toEqual([expect.stringMatching(new RegExp(`^field-missing 文件里一条也没有；.*真没有就写 \\${none[0]}\\${none[1]}；`, 'u'))])
    expect(said(name, `${NONE}${none}\n`)).toEqual([])
  })
})

describe('the address of the site', () => {
  const said = (site: string) => {
    const text = `city: 甲市\ntitle: 乙\ndescription: 丙\npapers: [丁报]\nsite: ${site}\nrights: 戊\n`
    const file = {file: 'content/site.yaml', bytes: new TextEncoder().encode(text)}
    return checkAuthority(new Map([['site.yaml', file]])).problems.filter(({ruleId}) => ruleId !== 'authority-missing').map(({line, ruleId}) => `${line} ${ruleId}`)
  }

  it.each(['https://example.org', 'https://example.org/', 'http://localhost:8080/', 'https://a.github.io/jie-zhi_2/', 'https://例子.中国/a/b', 'https://example.org/v1.2/'])('may be %s', (site) => expect(said(site)).toEqual([]))
  it.each(['example.org', 'ftp://example.org/', 'https://example.org/街志/', 'https://example.org/?a=b', 'https://example.org/#a', 'https://example.org//a/', 'https://example.org/a b/', 'https://example.org/index.html', 'https://example.org/a/index.htm', 'https://u:p@example.org/', 'https://u@example.org/a/'])('may not be %s', (site) =>
    expect(said(site)).toEqual(['5 field-type']))
})

describe('an article in the folder of another page', () => {
  it('is told of once: neither its lines nor its day are measured by that page', () => {
    const file = (name: string, text: string) => ({file: `content/${name}`, bytes: new TextEncoder().encode(text)})
    const article = (page: string, day: string) => `---\ntitle: 甲\ndate: "${day}"\nevents: [{date: "2011-02-01", text: 2月1日, line: 1}]\nsource: {file: content/raw/${page}.txt, lines: [[1, 2]]}\n---\n\n乙2月1日\n`
    const {problems} = checkPage({
      id: 'p1', raw: file('raw/p1.txt', '甲\n乙2月1日\n'), record: file('pages/p1.yaml', 'date: "2011-03-02"\nencoding: utf-8\n'),
      articles: [file('articles/p1/L001.mdx', article('p1', '2011-03-02').replace('line: 1', 'line: 2')), file('articles/p1/L002.mdx', article('p2', '2012-05-06'))],
    }, vocabulary)
    expect(problems.map(({file: at, ruleId, reason}) => `${at} ${ruleId} ${reason}`)).toEqual([
      'content/articles/p1/L002.mdx article-folder 文章放在“p1”里，source.file 却是 content/raw/p2.txt；文件夹名与原文名应相同；请移到 content/articles/p2/，或改 source.file。',
    ])
  })
})

describe('the ledger of a page with an article that cannot be read', () => {
  it('says why it does not close', () => {
    const file = (name: string, text: string) => ({file: `content/${name}`, bytes: new TextEncoder().encode(text)})
    const {ledger} = checkPage({id: 'p1', raw: file('raw/p1.txt', '甲\n乙\n'), record: file('pages/p1.yaml', 'encoding: utf-8\n'), articles: [file('articles/p1/L001.mdx', '---\ntitle 甲\n---\n\n乙\n')]}, vocabulary)
    expect(ledgerReport([ledger!])).toContain('无归处 2 字（1 篇文章的字段读不出，或不是这一版的，它们的行还没有算进来）')
  })
})
