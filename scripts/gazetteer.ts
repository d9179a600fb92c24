/**
 * Turns the collected lists in content/authority/gazetteer/ into the authority files that the project reads:
 * places.yaml (districts, functional zones, towns with their histories), communities.yaml and elsewhere.yaml.
 */
import {join} from 'node:path'
import {parse, parseDocument} from 'yaml'
import {argumentsOr} from './arguments.ts'
import {contentDir, Folder} from './files.ts'
import {authorityTexts} from './gazetteer/texts.ts'

const HELP = `用法：node scripts/gazetteer.ts [--out DIR]

由 content/authority/gazetteer/ 里的名录写出 places.yaml、communities.yaml 和 elsewhere.yaml。
编者在这三个文件里增补的、用 npm run rename 改的名称，再运行时照旧留着（要重写的文件，注释不留）；与名录矛盾的，以名录为准。
名录里没有的，连同出处记在 additions.yaml；名录有误就改名录并写明出处，名录里删去的，写出的文件里也要删。

  --out DIR   写到这个文件夹，默认 content/authority
  --help      显示本说明
`

const LISTS = ['towns.json', 'villages.json', 'overlay.json', 'districts.topo.json', 'elsewhere.json', 'notes.json', 'additions.yaml']
const MADE = ['places.yaml', 'communities.yaml', 'elsewhere.yaml']

const authority = join(contentDir(), 'authority')

const given = argumentsOr(HELP, {options: {out: {type: 'string', default: authority}}})
if (typeof given === 'number') process.exitCode = given
else process.exitCode = await writeAll(new Folder(join(authority, 'gazetteer')), new Folder(given.values.out))

async function writeAll(lists: Folder, out: Folder): Promise<number> {
  const read = new Map(await Promise.all(LISTS.map(async (name) => [name, await lists.text(name)] as const)))
  const lacking = LISTS.filter((name) => read.get(name) === undefined)
  if (lacking.length > 0) {
    console.error(`${lists.root} 里没有 ${lacking.join('、')}；没有名录的城市，places.yaml 等直接手写。什么都没有写。`)
    return 1
  }
  const present = new Map(await Promise.all(MADE.map(async (name) => [name, (await out.text(name)) ?? ''] as const)))
  const unreadable = [...read, ...present].flatMap(([name, text]) => parseDocument(text!).errors.map(({message}) => `${name} 读不通：${message}`))
  if (unreadable.length > 0) {
    console.error(`${unreadable.join('\n')}\n什么都没有写。`)
    return 1
  }
  // What is JSON is YAML, too.
  const list = (name: string) => parse(read.get(name)!)
  const texts = authorityTexts({
    towns: list('towns.json'),
    villages: list('villages.json'),
    overlay: list('overlay.json'),
    outlines: list('districts.topo.json'),
    elsewhere: list('elsewhere.json'),
    additions: list('additions.yaml'),
    notes: list('notes.json'),
  }, present)
  for (const [name, text] of texts) console.log(`${(await out.write(name, text)) ? '已写' : '没有变化'} ${name}`)
  return 0
}
