import {expect, it} from 'vitest'
import {readAuthorityFolder} from '../../scripts/read/authority-files.ts'
import {Folder} from '../../scripts/files.ts'
import {convertPage} from '../../src/press/pipeline.ts'
import {CHARACTERS, RADICALS} from '../../src/press/text/radicals.ts'

const PAGE = '金水区拆除违建\n\n本报讯(记者 方大山)6月24日,金水区大学路街道组织人民群众一百余人开展违法建筑治理行动,长效管理见效。\n'

/** As a PDF gives it: what has a radical is copied as the radical. */
const KANGXI = Array.from({length: 0x2fd6 - 0x2f00}, (_, index) => String.fromCharCode(0x2f00 + index))
const TO_RADICAL = new Map([...KANGXI.map((radical) => [radical.normalize('NFKC'), radical] as const), ...Array.from(CHARACTERS, (character, index) => [character, RADICALS[index]!] as const)])
const copied = Array.from(PAGE, (character) => TO_RADICAL.get(character) ?? character).join('')

it('says the same when it is copied from a PDF, whose radicals are letters of their own', async () => {
  const {authority} = await readAuthorityFolder(new Folder('content'))
  const factsOf = (text: string) => {
    const {articles} = convertPage({name: '版面.txt', bytes: new TextEncoder().encode(text), known: {date: '2020-06-29'}, authority})
    return articles.map(({facts, segment}) => ({districts: facts.districts, streets: facts.streets, programs: facts.programs, events: facts.events.map(({date}) => date), lines: segment.lines, reporters: facts.reporters.length}))
  }
  expect(copied).toContain('⾦⽔区⼤学路街道组织⼈⺠群众')
  expect(factsOf(copied)).toEqual(factsOf(PAGE))
  expect(factsOf(copied)).toMatchObject([{districts: ['金水区'], streets: ['大学路街道'], events: ['2020-06-24']}])
})
