import {requiredBy} from '../text/required.ts'

/** Words of an e-paper's buttons and paths that stand in no article by themselves; longer ones first. */
const STRONG = [
  '(?:上|下|前|后)一?[期版篇页条张]', '返回(?:主页|首页|目录|版面|列表|顶部|上页)?', '回到(?:主页|首页)', '首页', '主页', '尾页', '末页', '放大', '缩小', '默认', '全文复制', '复制(?:本文)?(?:地址|链接)', '设为首页', '加入收藏', '打印(?:本页|本文)?', '关闭(?:窗口|本页)?', '收藏(?:本页|本文)?',
  '分享(?:到|至|按钮)?', '字号', '字体(?:大小)?', '(?:标题|版面|日期|往期)(?:导航|目录|检索|概览|索引)', '(?:版面|标题|文章)(?:列表|缩略图|预览)', '往期报纸', '(?:查看|下载|本版)+pdf', '(?:查看|我来)评论', '评论(?:此文|本文)', '转发到', '版面图', '往期(?:回顾|查询)?', '(?:高级|站内|全站|新闻)(?:检索|搜索)', '按日期(?:查阅|检索|查询)', '选择日期', '发表评论', '我要(?:评论|纠错|投稿)', 'pdf\\s?(?:版)?(?:下载|阅读)?', '版阅读',
  '语音(?:播报|朗读)', '朗读(?:本文)?', '听报', '阴影', '多媒体数字报', '数字报(?:纸|平台)?', '电子(?:报|版)', '繁体', '简体', 'qq(?:空间|好友)', '新浪微博', '腾讯微博', '朋友圈', '手机(?:版|看报)', '报纸订阅', 'rss',
]
/** Words that an article may hold alone on a line, too: they count beside others. */
const WEAK = ['微博', '微信', '评论', '纠错', '转发', '推荐', '检索', '搜索', '阅读', '浏览', '全文', '目录', '本期', '登录', '注册', '帮助', '特大', '原大', '更多', '豆瓣', '[大中小]号?', '[\\p{Script=Han}]{2,6}(?:日报|晚报|早报|时报|商报|在线|网)']
/** How a line that consists of control words begins. */
const OPENING = new RegExp(`^(?:[^\\p{L}\\p{N}]|[34o]|${[...STRONG, ...WEAK].join('|')})`, 'u')
const STRONG_WORD = new RegExp(`(?:${STRONG.join('|')})`, 'gu')
const WEAK_WORD = new RegExp(`(?<!\\p{Script=Han})(?:${WEAK.join('|')})(?!\\p{Script=Han})`, 'gu')
/** What a page's webdings arrows and buttons leave behind: `上一版3`, `默认o`. */
const REST = /^(?:[^\p{L}\p{N}]|(?<![\p{L}\p{N}])[34o](?![\p{L}\p{N}]))*$/u

/**
 * True when nothing is left of a line after an e-paper's control words, brackets, arrows and signs are taken out.
 *
 * @param plain folded text
 * @example isControlLine('【字号 大 中 小】 放大+ 缩小- 默认o') // true
 */
export function isControlLine(plain: string): boolean {
  if (plain.length > 120) return false
  if (SITE_MENU.test(plain) || (plain.includes('|') && ABOUT.test(plain))) return true
  const undated = HOLDS_DAY.test(plain) ? plain.replace(DAY, ' ') : plain
  if (!OPENING.test(undated)) return false
  const bare = undated.replace(STRONG_WORD, ' ')
  const rest = bare.replace(WEAK_WORD, ' ')
  return REST.test(rest) && (bare !== undated || SIZES.test(plain))
}

/**
 * A line without an e-paper's control words, without their arrows, and without the bars and pictures that a table leaves at its end.
 *
 * @example withoutControlWords('区街新闻 | 上一版3  4下一版 |') // '区街新闻'
 */
export function withoutControlWords(plain: string): string {
  return plain.replace(ARROWED, ' ').replace(TABLE_END, '')
}

const TABLE_END = /(?:\s|\||!\[\]\([^)\s]*\))+$/u

const ARROWED = new RegExp(`(?:(?<![\\p{L}\\p{N}])[34])?${STRONG_WORD.source}(?:[34o](?![\\p{L}\\p{N}]))?`, 'gu')

/** The day among the buttons; where a page's script writes the weekday, a saved page lacks it. */
const DAY = /(?:(?:19|20)\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s*)?星期[一二三四五六日天]?(?!\p{Script=Han})|(?:19|20)\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?!\p{Script=Han})/gu
const HOLDS_DAY = /\d\s?日|星期/u
/** `首页 -新闻 -论坛`: a site's parts, the first page first. */
const SITE_MENU = /^(?:网站)?首页(?:\s?[|·>»\-]\s?[\p{Script=Han}\p{L}]{1,8}){2,}$/u
/** `关于我们 | 联系我们 | 版权声明`: what stands at a site's foot, each parted from the next by a line. */
const ABOUT = /^(?:(?:^|\s?\|\s?)(?:(?:关于|联系)(?:我们|本站)|(?:网站|报社|本站|本报)(?:简介|地图|声明|导航)|(?:版权|法律)声明|广告(?:服务|刊例)|招聘信息|诚聘英才|友情链接|投稿须知|意见反馈))+\s?\|?$/u

const SIZES = /大\s*中\s*小/u

/** Characters of which every such line holds one. */
export const CONTROL_MARKS = requiredBy(STRONG_WORD, SIZES, SITE_MENU, ABOUT)
