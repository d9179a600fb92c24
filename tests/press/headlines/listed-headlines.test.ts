import {describe, expect, it} from 'vitest'
import {convertNameless} from '../nameless.ts'
import {PLAIN, TEXT} from '../saved-page.ts'

const LIST = '第03版:某某新闻 上一版3  4下一版\n树苗栽下了\n雨水管换新\n居民不怕积水\n夜市搬了家\n'
const BUTTONS = '返回主页 | 版面导航\n3上一篇  下一篇4\n'

/** The parts of each article's headline. */
function read(page: string): string[] {
  return convertNameless(page).articles.map(({segment}) => segment.passages.filter(({role}) => ['section', 'kicker', 'title', 'subtitle', 'caption'].includes(role)).map(({role, text}) => `${role}=${text}`).join(' '))
}
const below = (head: string, list = LIST) => read(`${list}${BUTTONS}${head}\n\n${TEXT}\n\n${PLAIN}\n\n上一篇 下一篇`)

describe('headlines that the page’s own list holds', () => {
  it.each<[string, string, string]>([
    ['two lines of the list are one title', '雨水管换新\n\n居民不怕积水', 'title=雨水管换新　居民不怕积水'],
    ['on one line over the text', '雨水管换新 居民不怕积水', 'title=雨水管换新　居民不怕积水'],
    ['what stands above and is not listed is the kicker', '连夜换了三十根\n雨水管换新\n居民不怕积水', 'kicker=连夜换了三十根 title=雨水管换新　居民不怕积水'],
    ['what stands below and is not listed is the subtitle', '雨水管换新\n居民不怕积水\n“再也不用垫砖头”', 'title=雨水管换新　居民不怕积水 subtitle=“再也不用垫砖头”'],
    ['a kicker right above the listed line', '某某路八十号院里\n夜市搬了家', 'kicker=某某路八十号院里 title=夜市搬了家'],
    ['a subtitle right below the listed line', '夜市搬了家\n石兰 某某巷摊主', 'title=夜市搬了家 subtitle=石兰 某某巷摊主'.replace(' 某', '　某')],
    ['with an ornament before who wrote it', '雨水管换新\n居民不怕积水\n■本报记者 石小河 通讯员 石兰\n某某网 日期:2007-12-18 来源:某某日报', 'title=雨水管换新　居民不怕积水'],
    ['what its picture shows', '夜市搬了家\n夜市一角', 'title=夜市搬了家 caption=夜市一角'],
    ['what its pictures show', '某某路八十号院里\n夜市搬了家\n某某广场\n夜市全景\n新摊位', 'kicker=某某路八十号院里 title=夜市搬了家 caption=某某广场 caption=夜市全景 caption=新摊位'],
    ['a subtitle that tells something', '夜市搬了家\n摊主守在搬迁现场,一夜没合眼', 'title=夜市搬了家 subtitle=摊主守在搬迁现场,一夜没合眼'],
    ['lines that the list does not hold together stay kicker and title', '树苗栽下了\n\n夜市搬了家', 'kicker=树苗栽下了 title=夜市搬了家'],
  ])('%s', (_, head, expected) => expect(below(head)).toEqual([expected]))

  it.each<[string, string, string, string]>([
    ['a unit above is the kicker, listed or not', '某某区:\n雨水管换新', '第03版:某某新闻\n树苗栽下了\n某某区:\n雨水管换新\n', 'kicker=某某区: title=雨水管换新'],
    ['a line that leads on is the kicker, listed or not', '某某街道连夜开工——\n雨水管换新', '第03版:某某新闻\n树苗栽下了\n某某街道连夜开工——\n雨水管换新\n', 'kicker=某某街道连夜开工—— title=雨水管换新'],
    ['a dashed line is the subtitle, listed or not', '雨水管换新\n——某某街道的夏天', '第03版:某某新闻\n树苗栽下了\n雨水管换新\n——某某街道的夏天\n', 'title=雨水管换新 subtitle=——某某街道的夏天'],
    ['a column is listed with each of its articles', '街坊有话请说\n十级台阶装上扶手', '第03版:某某新闻\n树苗栽下了\n街坊有话请说\n夜市搬了家\n街坊有话请说\n', 'kicker=街坊有话请说 title=十级台阶装上扶手'],
    ['a column that the list says twice together', '街坊有话请说\n十级台阶装上扶手', '第03版:某某新闻\n树苗栽下了\n街坊有话请说\n~~~\n街坊有话请说~~~\n街坊有话请说~~~\n夜市搬了家\n', 'kicker=街坊有话请说 title=十级台阶装上扶手'],
    ['a quotation among its lines', '连夜换了三十根\n“再也不用垫砖头!”', '第03版:某某新闻\n树苗栽下了\n“再也不用垫砖头!”\n夜市搬了家\n', 'kicker=连夜换了三十根 title=“再也不用垫砖头!”'],
    ['the only one of its list, the page’s code below', '雨水管换新\n\nB07', '第03版:某某新闻\n雨水管换新\n', 'title=雨水管换新'],
    ['words of the page’s layout between headline and text', '雨水管换新\n\nB07\n\n某某巷', LIST, 'title=雨水管换新 subtitle=某某巷'],
    ['a quotation first in the list', '“再也不用垫砖头!”', '第03版:某某新闻\n“再也不用垫砖头!”\n夜市搬了家\n', 'title=“再也不用垫砖头!”'],
    ['the page’s code between headline and text', '雨水管换新\n\nB07', LIST, 'title=雨水管换新'],
  ])('%s', (_, head, list, expected) => expect(below(head, list)).toEqual([expected]))
})

describe('a list at the page’s foot', () => {
  const foot = (heading: string, ...listed: string[]) => [heading, ...listed.map((line) => `·${line}`)].join('\n')
  const page = (list: string) => `第03版:某某新闻\n\n雨水管换新\n\n某某区某某办事处三天换了三十根\n\n${TEXT}\n\n${PLAIN}\n\n夜市搬了家\n\n${TEXT}\n\n${list}\n上一篇  下一篇`

  it.each(['本版标题导航', '标题导航', '本版新闻导航', '本版标题', '本版要目', '本版文章列表:', '本期标题索引', '本版其他新闻', '本版新闻目录:', '本版导读：', '导读：', '更多内容：'])('under %s', (heading) => {
    expect(read(page(foot(heading, '雨水管换新', '夜市搬了家')))).toEqual(['title=雨水管换新 subtitle=某某区某某办事处三天换了三十根', 'title=夜市搬了家'])
  })

  it.each(['夜市导航', '夜市新闻', '标题党少了'])('not under %s', (heading) => {
    expect(read(page(foot(heading, '雨水管换新', '夜市搬了家')))[0]).toEqual('kicker=雨水管换新 title=某某区某某办事处三天换了三十根')
  })
})

describe('the page’s own title', () => {
  const page = (title: string, head = '雨水管三天换了新\n\n某某区某某办事处三天换了三十根') => `${title}\n江州网首页 | 江州日报 | 设为首页 | 加入收藏\n2012年7月26日 星期四\n第B06版:区街新闻\n\n${head}\n\n${TEXT}\n\n${PLAIN}\n\n夜市搬了家\n\n${TEXT}\n上一篇  下一篇`

  it.each(['江州晚报数字报-雨水管三天换了新', '江州晚报数字报—雨水管三天换了新', '江州日报 - 雨水管三天换了新', '雨水管三天换了新-江州晚报数字报', '雨水管三天换了新_江州日报', '雨水管三天换了新 | 江州日报电子版', '雨水管三天换了新 - 江州晚报多媒体数字报', '雨水管三天换了新'])('names the headline: %s', (title) => {
    expect(read(page(title))).toEqual(['title=雨水管三天换了新 subtitle=某某区某某办事处三天换了三十根', 'title=夜市搬了家'])
  })

  it('and the list at its foot name the headline', () => {
    expect(read(page('江州晚报数字报-雨水管三天换了新').replace('上一篇', '\n本版标题导航\n·雨水管三天换了新\n·夜市搬了家\n上一篇'))).toEqual(['title=雨水管三天换了新 subtitle=某某区某某办事处三天换了三十根', 'title=夜市搬了家'])
  })

  it.each(['江州晚报数字报-某某区某某办事处三天换了三十根', '江州晚报数字报-夜市搬了家', '江州晚报数字报-区街新闻', '雨水管三天换了新了-江州晚报数字报'])('names another line: %s', (title) => {
    expect(read(page(title))[0]).toEqual('kicker=雨水管三天换了新 title=某某区某某办事处三天换了三十根')
  })
})

describe('a headline that is not taken for a list', () => {
  it('over the line of its source, with a button below', () => {
    expect(read(`某某镇>>\n雨水管换新\n2014年03月21日  来源:某某晚报\n【打印】\n${TEXT}\n${PLAIN}`)).toEqual(['kicker=某某镇>> title=雨水管换新'])
  })

  it('whose kicker the page does not list, over the line of its source, who wrote it and its text', () => {
    expect(below('连夜换了三十根\n雨水管换新\n某某网 日期:2014-03-21 来源:某某晚报\n■本报记者 石小河 通讯员 石兰')).toEqual(['kicker=连夜换了三十根 title=雨水管换新'])
  })

  it('alone over an advertisement and a signed text without headline', () => {
    expect(read(`第03版:某某新闻 上一版3  4下一版\n某某街道:雨水管换新\n广告\n\n记者 卢小敏\n\n${PLAIN}`)).toEqual(['title=某某街道:雨水管换新'])
  })
})

describe('a line that leads on to the headline below', () => {
  it.each([
    ['arrows', '某某镇>>'],
    ['a dash', '某某街道连夜换了三十根——'],
    ['a colon', '某某镇:'],
  ])('ends in %s', (_, kicker) => {
    expect(read(`${kicker}\n雨水管换新\n居民不怕积水\n${TEXT}`)).toEqual([`kicker=${kicker} title=雨水管换新 subtitle=居民不怕积水`])
  })
})
