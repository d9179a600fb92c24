/** `npm run new`: writes the file of an article that has no raw page, asking for what is not given. */
import {cancel, confirm, intro, isCancel, outro, select, text} from '@clack/prompts'
import {basename} from 'node:path'
import {parse} from 'yaml'
import {vocabularyOf, type Vocabulary} from '../src/press/check/vocabulary.ts'
import {checkArticle} from '../src/press/check/article.ts'
import {PLACEHOLDERS} from '../src/press/check/placeholders.ts'
import {textReport} from '../src/press/check/report.ts'
import {isEdtf} from '../src/press/calendar/edtf.ts'
import {MANUAL} from '../src/press/check/manual.ts'
import {writeMdx} from '../src/press/mdx.ts'
import {slugOf} from '../src/press/text/slug.ts'
import type {Authority} from '../src/press/authority/types.ts'
import {isContentName} from './read/content-tree.ts'
import {namesIn} from './read/names.ts'
import {Reporter} from './report.ts'
import {argumentsOr, refuse} from './arguments.ts'
import {askNames} from './new/names.ts'
import {contentDir, Folder} from './files.ts'

const HELP = `用法：npm run new -- [选项]

写一篇没有原文版面的文章，放在 content/articles/${MANUAL}/。在终端里逐项询问，名称可以边打边选；给了 --title 就不再询问。

  --title 标题          --date 日期（EDTF）      --paper 报名
  --districts 甲,乙     --streets 甲,乙        --programs 甲,乙
  --reporters 甲,乙     --body 正文            --content 目录
  --help               显示本说明
`

const OPTIONS = {
  title: {type: 'string'}, date: {type: 'string'}, paper: {type: 'string'}, districts: {type: 'string'}, streets: {type: 'string'},
  programs: {type: 'string'}, reporters: {type: 'string'}, body: {type: 'string'}, content: {type: 'string'},
} as const

interface Answers {
  title: string
  date?: string | undefined
  paper?: string | undefined
  districts: string[]
  streets: string[]
  programs: string[]
  reporters: string[]
  body: string
}

const LATER = `${PLACEHOLDERS.body}。`

process.exitCode = await main()

async function main(): Promise<number> {
  const given = argumentsOr(HELP, {options: OPTIONS})
  if (typeof given === 'number') return given
  const {values} = given
  const content = new Folder(contentDir(values.content))
  const authority = await namesIn(content, new Reporter(), '照它核对会认错名称，所以什么都没有写')
  if (!authority) return 1
  const papers = (parse((await content.text('site.yaml')) ?? '{}') as {papers?: string[]}).papers ?? []
  if (values.title === undefined && !process.stdin.isTTY) return refuse('不在终端里，不能询问；请用选项写明。', HELP)
  const answers =
    values.title === undefined
      ? await ask(authority, papers)
      : {title: values.title, date: values.date, paper: values.paper, districts: split(values.districts), streets: split(values.streets), programs: split(values.programs), reporters: split(values.reporters), body: values.body ?? LATER}
  if (!answers) {
    cancel('没有写文件。')
    return 1
  }
  return write(content, vocabularyOf(authority, papers), answers)
}

async function write(content: Folder, vocabulary: Vocabulary, {title, body, ...facts}: Answers): Promise<number> {
  const data = {title, kind: 'article', paper: facts.paper, date: facts.date, districts: facts.districts, streets: facts.streets, programs: facts.programs, reporters: facts.reporters}
  const mdx = writeMdx(data, body.split(/\n\s*\n/u).map((words) => ({role: 'paragraph' as const, text: words.trim()})))
  const file = `articles/${MANUAL}/${[facts.date?.replace(/[^\dX-]+/gu, '_'), slugOf(title)].filter(Boolean).join('-')}.mdx`
  if (!isContentName(basename(file))) {
    console.error(`文件名取自标题，${basename(file)} 在 Windows 上不能作文件名；请改标题。`)
    return 1
  }
  if ((await content.text(file)) !== undefined) {
    console.error(`content/${file} 已有；请改标题，或直接编辑它。`)
    return 1
  }
  const {problems: found} = checkArticle({file: `content/${file}`, bytes: new TextEncoder().encode(mdx)}, vocabulary)
  // The words are yet to be written.
  const problems = found.filter(({ruleId}) => ruleId !== 'text-unwritten')
  if (problems.some(({level}) => level === 'error')) {
    console.error(`${textReport(problems)}\n没有写文件，请改正后再试。`)
    return 1
  }
  await content.write(file, mdx)
  if (problems.length > 0) console.log(textReport(problems))
  console.log(`已写 content/${file}。${body === LATER ? `请打开它，把“${LATER}”换成正文，` : '请看一遍，'}然后运行 npm run check。`)
  return 0
}

/** Asks for each fact; undefined when the editor gives up. */
async function ask(authority: Authority, papers: readonly string[]): Promise<Answers | undefined> {
  intro('新文章')
  const title = await text({message: '标题', validate: (value) => (value?.trim() ? undefined : '标题不能空')})
  if (isCancel(title)) return undefined
  const date = await text({message: '见报日期（如 2020-06-24，只知道月份写 2020-06；不知道就空着）', validate: (value) => (!value || isEdtf(value) ? undefined : '不是 EDTF 日期，如 2020-06-24')})
  if (isCancel(date)) return undefined
  const paper = await select({message: '报名（↑↓ 移动，回车确定）', showInstructions: false, options: [...papers.map((name) => ({value: name, label: name})), {value: '', label: '没有登报'}]})
  if (isCancel(paper)) return undefined
  const districts = await askNames('区县', named(authority, ['district', 'zone']))
  if (!districts) return undefined
  const nearby = authority.places.filter(({type, district, zone}) => type === 'town' && (districts.length === 0 || districts.includes(district ?? '') || districts.includes(zone ?? '')))
  const streets = await askNames('街道、乡、镇', nearby.map(({name}) => name))
  if (!streets) return undefined
  const programs = await askNames('工作、活动', authority.programs.map(({name}) => name))
  if (!programs) return undefined
  const reporters = await text({message: '记者（几人用逗号隔开；没有就空着）', defaultValue: ''})
  if (isCancel(reporters)) return undefined
  const kind = await select({message: '正文（↑↓ 移动，回车确定）', showInstructions: false, options: [{value: 'later', label: '稍后在编辑器里写'}, {value: 'now', label: '现在写一段'}]})
  if (isCancel(kind)) return undefined
  const body = kind === 'now' ? await text({message: '第一段'}) : LATER
  if (isCancel(body)) return undefined
  const sure = await confirm({message: `写入“${title}”吗？`, active: '是', inactive: '否'})
  if (isCancel(sure) || !sure) return undefined
  outro('好')
  return {title: title.trim(), ...(date && {date}), ...(paper && {paper}), districts, streets, programs, reporters: split(reporters), body: body || LATER}
}

function named({places}: Authority, types: string[]): string[] {
  return places.filter(({type}) => types.includes(type)).map(({name}) => name)
}

function split(names: string | undefined): string[] {
  return (names ?? '').split(/[,，、]/u).map((name) => name.trim()).filter(Boolean)
}
