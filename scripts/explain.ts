/** `npm run explain`: tells of every line of a page what it is and why, and of every article what was found in it. */
import {argumentsOr, refuse} from './arguments.ts'
import {convertPage, type ConvertedArticle, type ConvertedPage} from '../src/press/pipeline.ts'
import {issueEdtf} from '../src/press/dates/issue-date.ts'
import {placeOf} from '../src/press/passages.ts'
import type {Annotation, Role} from '../src/press/types.ts'
import {contentDir, Folder} from './files.ts'
import {findPages} from './ingest/raw-pages.ts'
import {PageStates} from './ingest/state.ts'
import {namesIn} from './read/names.ts'
import {Reporter, type Complaint} from './report.ts'

const HELP = `用法：npm run explain -- 版面

逐行说明这一版是怎样读的：每行归哪篇文章（或为什么不归），是标题、署名还是正文；
每处日期、地名、工作名是哪条规则认出的，成了什么，为什么。不写任何文件。

  版面         content/raw 里的文件名（可省去后缀）或路径
  --content DIR  内容目录，默认 content
  --help         显示本说明
`

const ROLE_WORDS: Record<Role, string> = {
  section: '栏目',
  kicker: '引题',
  title: '标题',
  subtitle: '副题',
  office: '职务姓名',
  byline: '署名',
  subhead: '小标题',
  paragraph: '正文',
  caption: '图片说明',
}

process.exitCode = await explain()

async function explain(): Promise<number> {
  const report = new Reporter()
  const given = argumentsOr(HELP, {allowPositionals: true, options: {content: {type: 'string'}}})
  if (typeof given === 'number') return given
  const {values, positionals} = given
  if (positionals.length !== 1) return refuse(positionals.length === 0 ? '要写明一个版面。' : '一次只说明一个版面。', HELP)
  const content = new Folder(contentDir(values.content))
  const {found: [found]} = await findPages(content, positionals)
  if (!found) {
    report.error(`没有版面“${positionals[0]}”；请写 ${content.path('raw')} 里的文件名，或文件的路径。`)
    return 2
  }
  const authority = await namesIn(content, report, '照它说明的与收录的会不同')
  if (!authority) return 1
  const states = new PageStates({content: content.root, out: content.root, reports: content.root, options: {}})
  const {state = states.read(found), refusals} = states.examine(found)
  tellRefusals(refusals, report)
  for (const line of explanationOf(convertPage({name: state.name, bytes: state.raw, known: state.known, authority}))) report.line(line)
  return 0
}

/** Why ingest would leave the page alone. */
function tellRefusals(refusals: readonly Complaint[], report: Reporter): void {
  if (refusals.length === 0) return
  for (const refusal of refusals) report.complaint(refusal)
  report.line('收录不会动这个版面，先要改好上面所说的；以下是照现在读得出的来说明。\n')
}

/** The page line by line, then each article with its reasons and what was found in it. */
function explanationOf(page: ConvertedPage): string[] {
  const known = Object.entries(page.known).map(([field, value]) => `${field} ${value}`)
  const notes = notesByLine(page)
  const lines = page.lines
    .filter(({text}) => text.trim() !== '')
    .map(({number, text}) => `${String(number).padStart(4)}  ${notes.get(number) ?? '?'}  ${text.trim().slice(0, 24)}${text.trim().length > 24 ? '…' : ''}`)
  return [`编码 ${page.encoding}${known.length > 0 ? `；已知 ${known.join('，')}` : ''}`, ...issueLines(page), '', ...lines, '', ...page.articles.flatMap(articleLines)]
}

/** When the page was printed, and every clue that was asked. */
function issueLines({issue}: ConvertedPage): string[] {
  if (!issue) return ['见报日期：不知，版面上没有年代线索']
  return [`见报日期：${issueEdtf(issue)}${issue.windows.length > 1 ? `（${issue.windows.length} 段可能）` : ''}`, ...new Set(issue.clues.map(({rule, why}) => `      ${rule}：${why}`))]
}

function notesByLine(page: ConvertedPage): Map<number, string> {
  const notes = new Map<number, string>()
  for (const {lines, reason} of page.furniture) for (let line = lines[0]; line <= lines[1]; line++) notes.set(line, `附件（${reason.rule}：${reason.why}）`)
  for (const {name, segment} of page.articles) {
    for (const passage of segment.passages) for (const {line} of passage.pieces) notes.set(line, `${name} ${ROLE_WORDS[passage.role]}`)
  }
  for (const {kind, lines, dropped, rule} of page.repairs) {
    notes.set(lines[1], `${notes.get(lines[1])}（接上第 ${lines[0]} 行${kind === 'doubled' ? `，去掉重复的“${dropped}”` : ''}：${rule}）`)
  }
  return notes
}

function articleLines(article: ConvertedArticle): string[] {
  const {name, segment, annotations, data} = article
  return [
    `${name}  ${String(data.title)}（${segment.kind}，第 ${segment.lines.map(([a, b]) => `${a}–${b}`).join('、')} 行，把握 ${segment.confidence}）`,
    ...segment.reasons.map(({rule, why}) => `      边界 ${rule}：${why}`),
    ...annotations.map((annotation) => `      ${annotationLine(article, annotation)}`),
    '',
  ]
}

function annotationLine({segment}: ConvertedArticle, {mention, value, certainty, subject, reason}: Annotation): string {
  const passage = segment.passages[mention.passage]
  const line = passage ? placeOf(passage, mention.start).line : segment.lines[0]![0]
  const became = value === undefined ? '不取' : `${value}${certainty === 'implied' ? '（推断）' : ''}${subject ? '' : '，只是提到'}`
  return `第 ${line} 行 ${mention.kind} “${mention.text}” ${mention.rule} → ${became}；${reason.rule}：${reason.why}`
}
