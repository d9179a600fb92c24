import {describe, expect, it} from 'vitest'
import {checkAuthority} from '../../../src/press/check/authority.ts'

/** What is said of a list that has such faults. */
function problemsOf(name: string, text: string, rule: string) {
  return checkAuthority(new Map([[name, {file: `content/${name}`, bytes: new TextEncoder().encode(text)}]])).problems.filter(({ruleId}) => ruleId === rule)
}

describe('lists of names on one line', () => {
  const formsIn = (name: string, text: string) => problemsOf(name, text, 'list-format').map(({reason}) => /^“(.*?)”/u.exec(reason)?.[1])

  it.each([
    ['碧沙岗社区、互助路社区', []],
    ['碧沙岗社区(../2017)、互助路社区(2019/)', []],
    ['碧沙岗社区，互助路社区', ['碧沙岗社区，互助路社区']],
    ['碧沙岗社区,互助路社区', ['碧沙岗社区,互助路社区']],
    ['碧沙岗社区；互助路社区', ['碧沙岗社区；互助路社区']],
    ['碧沙岗社区;互助路社区', ['碧沙岗社区;互助路社区']],
    ['碧沙岗社区 互助路社区', ['碧沙岗社区 互助路社区']],
    ['碧沙岗社区（../2017）', ['碧沙岗社区（../2017）']],
    ['碧沙岗社区、', ['']],
  ])('communities %j', (list, told) => expect(formsIn('authority/communities.yaml', `林山寨街道: ${list}\n`)).toEqual(told))

  it.each([
    ['甲区、乙县', []],
    ['甲区，乙县', ['甲区，乙县']],
    ['甲区 乙县', ['甲区 乙县']],
    ['甲区(../2017)', ['甲区(../2017)']],
  ])('counties of other cities %j', (list, told) => expect(formsIn('authority/elsewhere.yaml', `外市: ${list}\n`)).toEqual(told))
})

describe('several names in one', () => {
  const said = (name: string, text: string) => problemsOf(name, text, 'names-in-one').map(({line, column, reason}) => `${line}:${column} ${/\[.*?\]/u.exec(reason)?.[0]}`)

  it.each([
    ['aliases: [棉纺路办、棉纺路办事处]', ['1:54 [棉纺路办, 棉纺路办事处]']],
    ['aliases: [棉纺路办，棉纺路办事处]', ['1:54 [棉纺路办, 棉纺路办事处]']],
    ['aliases: [棉纺路办； 棉纺路办事处, 棉纺]', ['1:54 [棉纺路办, 棉纺路办事处]']],
    ['aliases: [棉纺路办, 棉纺路办事处]', []],
    ['formerly: [甲乡、乙乡]', ['1:55 [甲乡, 乙乡]']],
    ['became: [甲乡、乙乡]', ['1:53 [甲乡, 乙乡]']],
  ])('of a place: %s', (field, told) => expect(said('authority/places.yaml', `- {name: 棉纺路街道, type: town, district: 中原区, ${field}}\n`)).toEqual(told))

  it.each([
    ['旧小区改造，旧楼改造', ['1:24 [旧小区改造, 旧楼改造]']],
    ['旧小区改造、旧楼改造', []],
    ['“甲为先，乙为本”工作法', []],
    ['“甲”行动，“乙”行动', ['1:24 [“甲”行动, “乙”行动]']],
  ])('of a program: %s', (alias, told) => expect(said('authority/programs.yaml', `- {name: 改造, aliases: [${alias}], kind: 整治}\n`)).toEqual(told))

  it.each([['[甲报、乙报]', ['4:10 [甲报, 乙报]']], ['[甲报，乙报]', ['4:10 [甲报, 乙报]']], ['[甲报, 乙报]', []]])('of the site: papers: %s', (papers, told) =>
    expect(said('site.yaml', `city: 甲市\ntitle: 乙\ndescription: 丙\npapers: ${papers}\nsite: https://example.org/\nrights: 戊\n`)).toEqual(told))
})
