import {spawn} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {check, contentFolder, edit, filesOf, ingest, NODE, PAGE, PROJECT, run} from './workspace.ts'

const PROGRAMS = `- name: 老旧小区整治
  aliases: [整治辖区内的老旧小区]
  kind: 整治
- name: 邻里文化节
  aliases: [邻居节]
  kind: 活动
  broader: 老旧小区整治
`
const PROPOSED = `- {name: “幸福邻里”活动, aliases: [幸福邻里], kind: 活动, proposed: true, seen: ["content/raw/p1.txt:9"]}
- {name: AA共建活动, kind: 活动, rejected: true, seen: ["content/raw/p1.txt:9"]}
`

let ingested: string
let dir: string
const rename = (...args: string[]) => run('rename.ts', ['--content', dir, ...args])
const read = (file: string) => readFileSync(join(dir, file), 'utf8')

beforeAll(async () => {
  ingested = contentFolder({'p1.txt': PAGE})
  writeFileSync(join(ingested, 'authority/programs.yaml'), PROGRAMS)
  writeFileSync(join(ingested, 'authority/proposed.yaml'), PROPOSED)
  expect((await ingest(ingested)).code).toBe(0)
})
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'jiezhi-rename-'))
  cpSync(ingested, dir, {recursive: true})
})
afterAll(() => rmSync(ingested, {recursive: true}))
afterEach(() => rmSync(dir, {recursive: true}))

/** What must hold after every renaming: the check has no fault to find, and the next ingest has nothing to change. */
async function holds(): Promise<void> {
  expect(await check(dir)).toMatchObject({code: 0, output: expect.stringContaining('0 个错误、0 个警告')})
  const before = filesOf(dir)
  await ingest(dir)
  expect(filesOf(dir)).toEqual(before)
}

describe('npm run rename', {timeout: 600_000}, () => {
  it('shows every change first, and makes none without a yes', async () => {
    const before = filesOf(dir)
    const {code, output} = await rename('program', '老旧小区整治', '老旧小区综合整治')
    expect(code).toBe(0)
    expect(output).toMatch(/^-- name: 老旧小区整治\n[\s\S]*?^\+- name: 老旧小区综合整治$/mu)
    expect(output).toMatch(/-\s+broader: 老旧小区整治\n\+\s+broader: 老旧小区综合整治/u)
    expect(output).toMatch(/-\s+- 老旧小区整治\n\+\s+- 老旧小区综合整治/u)
    expect(output).toContain('+  to: /programs/老旧小区综合整治/')
    expect(output).toContain('同意请加 --yes')
    expect(filesOf(dir)).toEqual(before)
  })

  it('renames a program everywhere, in edited articles too, and keeps the edit and the old address', async () => {
    edit(dir, 'articles/p1/L003.mdx', (text) => text.replace('二十吨', '20吨'))
    const {code} = await rename('program', '老旧小区整治', '整治辖区内的老旧小区', '--yes')
    expect(code).toBe(0)
    expect(read('authority/programs.yaml')).toContain('- name: 整治辖区内的老旧小区\n  aliases: [老旧小区整治]\n')
    expect(read('articles/p1/L003.mdx')).toMatch(/- 整治辖区内的老旧小区\n[\s\S]*20吨/u)
    expect(read('redirects.yaml')).toContain('- from: /programs/老旧小区整治/\n  to: /programs/整治辖区内的老旧小区/\n')
    await holds()
  })

  it('leads an older address on when a program is renamed twice', async () => {
    await rename('program', '邻里文化节', '邻里节', '--yes')
    await rename('program', '邻里节', '邻里文化活动', '--yes')
    expect(read('redirects.yaml').match(/from: .*\n {2}to: .*/gu)).toEqual([
      'from: /programs/邻里文化节/\n  to: /programs/邻里文化活动/',
      'from: /programs/邻里节/\n  to: /programs/邻里文化活动/',
    ])
    await holds()
  })

  it('merges one program into another, with all its names', async () => {
    const {code} = await rename('merge', '邻里文化节', '老旧小区整治', '--yes')
    expect(code).toBe(0)
    expect(read('authority/programs.yaml')).toBe('- name: 老旧小区整治\n  aliases: [整治辖区内的老旧小区, 邻里文化节, 邻居节]\n  kind: 整治\n')
    expect(read('articles/p1/L009.mdx')).toContain('  - 老旧小区整治\n')
    await holds()
  })

  it.each([
    ['its own part', ['老旧小区整治', '邻里文化节'], [['邻里文化节', undefined], ['邻居宴', '邻里文化节']]],
    ['a part of its part', ['老旧小区整治', '邻居宴'], [['邻里文化节', '邻居宴'], ['邻居宴', undefined]]],
    ['a part that then is a part of what it was a part of', ['邻里文化节', '邻居宴'], [['老旧小区整治', undefined], ['邻居宴', '老旧小区整治']]],
  ])('merges a program into %s, and nothing is part of itself', async (_, names, parents) => {
    edit(dir, 'authority/programs.yaml', (text) => `${text}- name: 邻居宴\n  kind: 活动\n  broader: 邻里文化节\n`)
    expect((await rename('merge', ...names, '--yes')).code).toBe(0)
    expect((parse(read('authority/programs.yaml')) as {name: string; broader?: string}[]).map(({name, broader}) => [name, broader])).toEqual(parents)
    await holds()
  })

  it('merges a proposed program into a confirmed one', async () => {
    await rename('merge', '“幸福邻里”活动', '邻里文化节', '--yes')
    expect(read('authority/proposed.yaml')).not.toContain('幸福邻里')
    expect(read('authority/programs.yaml')).toContain('aliases: [邻居节, “幸福邻里”活动, 幸福邻里]')
    await holds()
  })

  it('confirms a proposed program, of another kind when asked', async () => {
    await rename('confirm', '“幸福邻里”活动', '--kind', '品牌', '--yes')
    expect(read('authority/proposed.yaml')).not.toContain('幸福邻里')
    expect(read('authority/programs.yaml')).toMatch(/^- name: “幸福邻里”活动\n {2}aliases:\n {4}- 幸福邻里\n {2}kind: 品牌\n$/mu)
    await holds()
  })

  it.each([['幸福邻里活动'], ['「幸福邻里」活动'], ['"幸福邻里"活动']])('finds %j, which differs in quotation marks alone', async (name) => {
    await rename('confirm', name, '--yes')
    expect(read('authority/proposed.yaml')).not.toContain('幸福邻里')
    expect(read('authority/programs.yaml')).toContain('- name: “幸福邻里”活动\n')
  })

  it('leaves the comment at the head of the file as it stands, with the blank line after it', async () => {
    edit(dir, 'authority/programs.yaml', (text) => `# 名表\n# 两行\n\n${text}`)
    await rename('confirm', '“幸福邻里”活动', '--yes')
    expect(read('authority/programs.yaml')).toMatch(/^# 名表\n# 两行\n\n- name: 老旧小区整治\n/u)
  })

  it('says before the changes that it cannot ask, and names files as they are written', async () => {
    const {output} = await rename('place', '棉纺路街道', '棉纺东路街道')
    expect(output).toMatch(/^不在终端里，不能问：以下只显示改动，什么都不写；同意请加 --yes。\n/u)
    expect(output).toContain('\n--- /dev/null\n+++ content/redirects.yaml\n@@')
    expect(output).not.toMatch(/\\[0-7]{3}/u)
  })

  it('writes nothing over what was saved while it waited', async () => {
    mkdirSync(join(dir, '.ingest'), {recursive: true})
    writeFileSync(join(dir, '.ingest/lock'), String(process.pid))
    const waiting = spawn(NODE, ['scripts/rename.ts', '--content', dir, 'program', '老旧小区整治', '老旧小区综合整治', '--yes'], {cwd: PROJECT})
    const ended = new Promise<number | null>((resolve) => waiting.on('exit', resolve))
    let output = ''
    await new Promise<void>((shown) => waiting.stdout.on('data', (data: Buffer) => {
      output += data.toString()
      if (output.includes('redirects.yaml')) shown()
    }))
    edit(dir, 'articles/p1/L003.mdx', (text) => text.replace('二十吨', '20吨'))
    const before = filesOf(dir, false)
    rmSync(join(dir, '.ingest/lock'))
    expect([await ended, output]).toEqual([1, expect.stringContaining('这时 content/articles/p1/L003.mdx 有了别的改动，所以什么都没有写；请再运行一次。')])
    expect(filesOf(dir, false)).toEqual(before)
  })

  it('writes no article anew that is not UTF-8', async () => {
    const article = join(dir, 'articles/p1/L003.mdx')
    writeFileSync(article, Buffer.concat([readFileSync(article), Buffer.from([0xd6, 0xdd, 0x0a])]))
    const before = readFileSync(article)
    const {code, output} = await rename('program', '老旧小区整治', '老旧小区综合整治', '--yes')
    expect([code, output]).toEqual([1, expect.stringMatching(/^content\/articles\/p1\/L003\.mdx:\d+ 文件不是 UTF-8.*\n没有改动任何文件/u)])
    expect(readFileSync(article)).toEqual(before)
  })

  it('renames a street in places, communities and articles', async () => {
    const {code} = await rename('place', '棉纺路街道', '棉纺东路街道', '--yes')
    expect(code).toBe(0)
    expect(read('authority/communities.yaml')).toMatch(/^棉纺东路街道: /mu)
    expect(read('articles/p1/L003.mdx')).toContain('  - 棉纺东路街道\n')
    expect(read('redirects.yaml')).toContain('from: /streets/棉纺路街道/\n  to: /streets/棉纺东路街道/')
    await holds()
  })

  it('renames a district in the names of its towns too, wherever they stand', async () => {
    edit(dir, 'articles/p1/L003.mdx', (text) => text.replace(/districts:\n[\s\S]*?(?=\w+:\n|\w+: )/u, 'districts: [二七区]\n').replace(/streets:\n[\s\S]*?(?=\w+:\n|\w+: )/u, 'streets: [二七区/嵩山路街道]\n'))
    expect(read('articles/p1/L003.mdx')).toContain('streets: [二七区/嵩山路街道]')
    expect(read('authority/places.yaml')).toContain('- name: 二七区/嵩山路街道\n')
    expect((await rename('place', '二七区', '二七新区', '--yes')).code).toBe(0)
    for (const file of ['articles/p1/L003.mdx', 'authority/places.yaml', 'authority/communities.yaml']) expect(read(file), file).not.toMatch(/(?:^|[\s[])二七区\/|: 二七区$/mu)
    expect(read('redirects.yaml')).toContain('from: /streets/二七区-嵩山路街道/\n  to: /streets/二七新区-嵩山路街道/')
    expect(read('redirects.yaml')).toContain('from: /districts/二七区/\n  to: /districts/二七新区/')
    expect(await check(dir)).toMatchObject({code: 0, output: expect.stringContaining('0 个错误')})
  })

  it.each([
    ['block lines', (text: string) => text],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a comment behind the name', (text: string) => text.replace('- name: 二七区\n', '- name: 二七区 # 注\n')],
    ['braces', (text: string) => text.replace('- name: 二七区\n  type: district\n', '- {type: district, name: 二七区}\n')],
  ])('leads the old address of a district to a district, written with %s', async (_, write) => {
    writeFileSync(join(dir, 'authority/places.yaml'), write('- name: 二七区\n  type: district\n- name: 中原区\n  type: district\n'))
    expect((await rename('place', '二七区', '二七新区', '--yes')).code).toBe(0)
    expect(read('redirects.yaml')).toContain('from: /districts/二七区/\n  to: /districts/二七新区/')
  })

  it.each([
    [['program', '老旧小区整志', '甲'], '是否“老旧小区整治”？'],
    [['program', '老旧小区整治', '邻里文化节'], '要把“老旧小区整治”并入它，请运行 npm run rename -- merge 老旧小区整治 邻里文化节'],
    [['merge', '邻里文化节', '没有的工作'], '里没有“没有的工作”'],
    [['place', '棉纺街道', '甲街道'], '是否“棉纺路街道”？'],
    [['confirm', '幸福'], 'authority/proposed.yaml 里没有“幸福”'],
    [['confirm', '幸福邻居活动'], '里没有“幸福邻居活动”，是否「“幸福邻里”活动」？'],
    [['reject', '幸福'], 'authority/proposed.yaml 里没有“幸福”'],
    [['confirm', '邻里文化节'], '“邻里文化节”已在 content/authority/programs.yaml 里，是认可了的，不必再确认。'],
    [['reject', '邻里文化节'], '要撤回认可，把那一条移到 content/authority/proposed.yaml，加上一行 rejected: true，再运行 npm run ingest。'],
    [['place', '桐柏路街道', '棉纺路街道'], '命令不合并地名'],
    [['merge', '邻里文化节', '“幸福邻里”活动'], '请先运行 npm run rename -- confirm “幸福邻里”活动，再合并；或反过来，npm run rename -- merge “幸福邻里”活动 邻里文化节。'],
    [['merge', '邻里文化节', 'AA共建活动'], '“AA共建活动”已经否定了，并入它的就不再是工作；它是工作的，请先运行 npm run rename -- confirm AA共建活动。'],
    [['merge', '“幸福邻里”活动', 'AA共建活动'], '“AA共建活动”已经否定了'],
    [['program', '老旧小区整治', '邻居节'], '“邻居节”是“邻里文化节”的别名；要把“老旧小区整治”并入它，请运行 npm run rename -- merge 老旧小区整治 邻里文化节；是另一项的，请先从那一条的 aliases 里删去。'],
    [['program', '老旧小区整治', 'aa共建活动'], '“aa共建活动”与已有名称的网址相同'],
    [['program', '“幸福邻里”活动', '邻居节'], '“邻居节”是“邻里文化节”的别名'],
    [['merge', '邻里文化节', '邻里文化节'], '两个名称都是“邻里文化节”'],
    [['program', '老旧小区整治'], 'program 要写 2 个名称：npm run rename -- program 旧名 新名；现在写了 1 个'],
    [['program', '老旧小区整治', ''], '新名“”不能用'],
    [['program', '老旧小区整治', '！'], '新名“！”不能用'],
    [['place', '棉纺路街道', '棉纺\n路街道'], '不能用'],
    [['program', '老旧小区整治', '甲'.repeat(81)], '不能用'],
    [['confirm', '“幸福邻里”活动', '--kind', ''], '类别“”不能用'],
    [['delete', '老旧小区整治'], '没有“delete”这个做法，可用 program、place、merge、confirm、reject'],
    [[], '没有写做什么'],
    [['--forever'], '没有 --forever 这个选项'],
  ])('%j changes nothing and tells why', async (args, says) => {
    const before = filesOf(dir)
    const {code, output} = await rename(...args, '--yes')
    expect(code).not.toBe(0)
    expect(output).toContain(says)
    expect(filesOf(dir)).toEqual(before)
  })
})
