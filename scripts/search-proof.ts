/** `npm run search-proof`: asks a built site many questions in a real browser and compares with plain substring search. */
import {argumentsOr, isCount, refuse} from './arguments.ts'
import {Reporter} from './report.ts'
import {proveSearch} from './search/prove.ts'

const HELP = `用法：npm run search-proof -- [选项]

从建好的网页里抽取字词，在真的浏览器里检索，与逐字查找网页文字的结果比较；差一篇就算失败。
通过后写下 pagefind/proof.json，检索页据此写明抽查的次数；没有通过，检索页就不再写。

  --queries N   抽取多少个字串（默认 500；名称、数字、繁体、全角、多词另加）
  --seed S      随机数的种子（默认 1）
  --site 文件夹  建好的网站（默认 dist）
  --help        显示本说明
`

process.exitCode = await main()

async function main(): Promise<number> {
  const given = argumentsOr(HELP, {options: {queries: {type: 'string', default: '500'}, seed: {type: 'string', default: '1'}, site: {type: 'string', default: 'dist'}}})
  if (typeof given === 'number') return given
  const {values} = given
  if (!isCount(values.queries)) return refuse(`--queries ${values.queries} 不是正整数。`, HELP)
  if (!/^\d+$/u.test(values.seed)) return refuse(`--seed ${values.seed} 不是整数。`, HELP)
  const report = new Reporter()
  const proof = await proveSearch({site: values.site, queries: Number(values.queries), seed: Number(values.seed), onProgress: (done, total) => report.progress(done, total, '次抽查')})
  report.done()
  for (const {kind, text, missed, wrong, twice} of proof.differences) {
    report.line(`${kind} ${JSON.stringify(text)}：漏 ${missed.length} 篇${named(missed)}，误 ${wrong.length} 篇${named(wrong)}，重 ${twice} 篇`)
  }
  const {articles, asked, missed, wrong, twice, start, cold} = proof
  report.line(`${articles}篇文章，${asked}次抽查，${missed}漏${wrong}误${twice > 0 ? `${twice}重` : ''}。`)
  report.line(`打开检索页：${kb(start.bytes)}，${start.requests}个请求；第一次检索（中位数）：${kb(cold.bytes)}，${cold.requests}个请求。`)
  return proof.differences.length > 0 ? 1 : 0
}

function named(ids: string[]): string {
  return ids.length > 0 ? `(${ids.slice(0, 3).join('、')}${ids.length > 3 ? '…' : ''})` : ''
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}
