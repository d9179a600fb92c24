import {beforeAll, describe, expect, it} from 'vitest'
import {readAuthorityFolder} from '../../scripts/read/authority-files.ts'
import {Folder} from '../../scripts/files.ts'
import type {Authority} from '../../src/press/authority/types.ts'
import {ledgerOf} from '../../src/press/ledger.ts'
import {convertPage} from '../../src/press/pipeline.ts'
import {addNearDuplicates} from '../../src/press/review/near-duplicates.ts'
import {programsIn, reviewPage} from '../../src/press/review.ts'
import {PROJECT} from '../editors/workspace.ts'

const NAME = '郑州日报-2011-03-08-A05.txt'
const RAW = `content/raw/${NAME}`
const PAGE = `郑州日报
2011年3月8日 星期二

棉纺路街道整治老旧小区

本报讯(记者 张三)昨日,中原区棉纺路街道开始整治辖区内的老旧小区。街道推出“月季议事”工作法,清理楼道杂物二十吨

三十余名工作人员参加。

退休职工义务指路

本报讯(记者 李四)退休职工每天在路口为行人指路,一站就是三个小时,风雨无阻,大家都称赞他。_别_看[他](x)今年七十三岁。
`

let authority: Authority
beforeAll(async () => {
  authority = (await readAuthorityFolder(new Folder(`${PROJECT}/content`))).authority
})

function report(text = PAGE, notes: {file: string; text: string}[] = []): string {
  const page = convertPage({name: NAME, bytes: new TextEncoder().encode(text), known: {}, authority})
  return reviewPage(page, {id: NAME.replace('.txt', ''), rawFile: RAW, notes, ledger: ledgerOf(page), programs: programsIn(page, RAW)})
}

const section = (markdown: string, title: string) => markdown.split(/^## /mu).find((part) => part.startsWith(`${title}\n`)) ?? ''

describe('the review report of a page', () => {
  it('begins with what is known of it and what to look at first', () => {
    const markdown = report(PAGE, [{file: 'content/articles/x/L001.mdx', text: '编者改过，没有覆盖。'}])
    expect(markdown).toMatch(/^# 收录报告：郑州日报-2011-03-08-A05\n\n- 报名：郑州日报\n- 见报日期：2011-03-08\n- 版次：A05\n/u)
    const looks = section(markdown, '先看这些')
    expect(looks).toContain(`- ${RAW}:10 《退休职工义务指路》没有认出区县；`)
    expect(looks).toContain(`- ${RAW}:6 新提出的工作`)
    expect(looks).toContain('- content/articles/x/L001.mdx 编者改过，没有覆盖。')
    expect(markdown.indexOf('## 先看这些')).toBeLessThan(markdown.indexOf('## 字数账'))
  })

  it('closes the account of every character', () => {
    const rows = [...section(report(), '字数账').matchAll(/^\| (.+?) \| (\d+) \|$/gmu)].map(([, name, count]) => [name!.replace(/ .*/u, ''), Number(count)] as const)
    const counts = Object.fromEntries(rows)
    expect(counts['无归处']).toBe(0)
    expect(counts['合计']).toBe(PAGE.replace(/\s/gu, '').length)
    expect(counts['文章']! + counts['版面附件']!).toBe(counts['合计'])
  })

  it('tells of each article its lines, how sure they are, and every fact with its line and reason', () => {
    const article = section(report(), '棉纺路街道整治老旧小区')
    expect(article).toMatch(new RegExp(`- 边界：${RAW}:4，第 4–8 行，把握 \\d+ %`, 'u'))
    expect(article).toMatch(/- 标题的依据：.+`[a-z-]+`/u)
    expect(article).toContain('- 日期：2011-03-08')
    expect(article).toMatch(new RegExp(`  - 棉纺路街道 ← “棉纺路街道”${RAW}:4，.+ \`town-named\``, 'u'))
    expect(article).toMatch(new RegExp(`  - 2011-03-07 ← “昨日”${RAW}:6，.+（推断） \``, 'u'))
    expect(article).toMatch(/  - 张三 ← “\\\(记者 张三\\\)”/u)
  })

  it('lists furniture and repairs with their lines', () => {
    const markdown = report()
    expect(section(markdown, '版面附件')).toContain(`- ${RAW}:1 “郑州日报”：`)
    expect(section(markdown, '断行修复')).toContain(`- ${RAW}:6 接第 8 行`)
  })

  it('takes the words of a paper for words, never for markup', () => {
    const markdown = report(PAGE.replace('退休职工义务指路', '退休[职工](http://x)<b>指路</b>'))
    expect(markdown).toContain('《退休\\[职工\\]\\(http://x\\)\\<b\\>指路\\</b\\>》')
  })

  it('gets articles that say nearly the same a place of their own, before the account', () => {
    const markdown = addNearDuplicates(report(), RAW, [{line: 4, title: '棉纺路街道整治老旧小区', other: 'p9/L003', likeness: 0.93}])
    expect(section(markdown, '近似的文章')).toContain(`- ${RAW}:4 《棉纺路街道整治老旧小区》与 p9/L003 有 93 % 相同`)
    expect(markdown.indexOf('## 近似的文章')).toBeLessThan(markdown.indexOf('## 字数账'))
  })
})
