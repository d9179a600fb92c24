/** Pieces of pages saved from an e-paper, and what is read of such a page. */
import {convertNameless} from './nameless.ts'

export const TEXT = '本报讯（记者 卢小敏）昨日，某某街道的雨水管换新了，居民说下雨再也不怕积水。'
export const PLAIN = '管子是连夜换的，一共三十多根，工人师傅说赶在雨季前全部完工。'
export const MORE = '街道办事处的石兰说，剩下的六栋楼月底前换完，费用由街道出。'
export const LABEL = '第06版：街巷新闻 上一版3  4下一版'
export const BAR = '返回主页 | 江州日报 | 版面导航 |\n3上一篇  下一篇4      【打印】'
export const FOOT = '3上一篇  下一篇4\n\n版权声明 @ 江州网 网站版权所有'

/** Each article's first words part by part, then the rules of furniture that is not its page's usual. */
export function readSaved(text: string): string[] {
  const {articles, furniture} = convertNameless(text)
  const usual = new Set(['navigation', 'page-label', 'copyright'])
  return [...articles.map(({segment}) => segment.passages.map(({role, text: words}) => `${role === 'paragraph' ? '' : `${role} `}${words.slice(0, 8)}`).join('/')), ...furniture.filter(({reason}) => !usual.has(reason.rule)).map(({lines: [line], reason}) => `${line} ${reason.rule}`)]
}
