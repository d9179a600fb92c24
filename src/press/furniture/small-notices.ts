import {requiredBy} from '../text/required.ts'

/**
 * Small lines that a page carries between its articles: notices of loss, advertisements, news of the paper's own subscription, what
 * was paid for a hint, telephone numbers. A headline with such a word in it (`广告墙变文化墙`) lacks the form.
 */

/** `启事:…`, `…遗失,声明作废`. @param plain folded text */
export function isSmallNotice(plain: string): boolean {
  return LABELLED_NOTICE.test(plain) || VOID.test(plain)
}

/** A line that calls itself an advertisement, at its head or at its end. @param plain folded text */
export function isAdvertisement(plain: string): boolean {
  return ADVERTISEMENT.test(plain)
}

/** What the paper says of itself: `好消息:本报今年征订开始了`. @param plain folded text */
export function isHouseNews(plain: string): boolean {
  return HOUSE_NEWS.test(plain) || SEND_US.test(plain)
}

/** Who gave a hint and what was paid for it, or what is paid in general. @param plain folded text */
export function isClueFee(plain: string): boolean {
  return CLUE_FEE.test(plain)
}

/** A telephone number or address of the desk; papers mask numbers in their archives: `新闻热线:6812××××`. @param plain folded text */
export function isContact(plain: string): boolean {
  return CONTACT.test(plain)
}

const LABELLED_NOTICE =
  /^(?:(?:今日天气|今天天气|天气预报|遗失声明|声明作废|遗失启事|招领启事|寻物启事|寻人启事|招聘启事|拍卖公告|招标公告|注销公告|减资公告|更正启事|版权声明|启事|声明|\p{Script=Han}{0,12}(?:征稿|征文|征集|招募|招聘|招生)启事):|(?:遗失声明|遗失启事|招领启事|寻物启事|寻人启事|招聘启事|注销公告|减资公告)\s+\S)/u
const VOID = /^[^。!?]{2,60}(?:遗失|丢失|作废)[^。!?]{0,30}(?:声明作废|特此声明)[。]?$/u
const AD = '[·.[(【《]\\s?广告\\s?[·.\\])】》]'
const ADVERTISEMENT = new RegExp(`^(?:${AD}|[■□◆●]?\\s?广告$)|${AD}$`, 'u')
const HOUSE_NEWS = /^(?:好消息|喜讯)[:!,\s]\s*[^。!?]{0,12}(?:(?:本报|本刊|晚报|日报|早报|商报|晨报|都市报|征订|订报)[^。!?]{0,40}(?:订|赠|优惠|热线|读者|发行|公众号|微信|客户端|改版|扩版|征集|招募|上线|开通)|征订|订(?:报|阅|\p{Script=Han}{2,6}报))/u
/** 镜头对准身边人,请寄本报摄影部 */
const SEND_US = /^[^。!?]{0,30}(?:请|敬请|欢迎)(?:发|寄|投|传|邮)(?:送|寄)?[至到往给]?(?:本报|本版|本刊|晚报|日报|编辑部)[^。!?]{0,50}$/u
const CLUE_FEE = /^(?:新闻)?线索(?:一经|若被|如被)?(?:采用|采纳|刊登)[\s,]{0,2}[^。!?]{0,12}\d+元[^。!?]{0,20}[。!]?$|^[(【]?(?:提供)?(?:新闻)?线索(?:提供者?|人)?[\s:,]?\s*(?:[^。!?]{0,24}[\s(])?(?:线索费|奖金|奖励|稿酬|稿费|酬金|信息费)[\s:]*(?:人民币)?\d[^。!?]{0,50}[)】]?[。]?$/u
const CONTACT =
  /^(?:本报|晚报|日报|本版|本刊|报社|编辑部|编辑|记者|新闻|爆料|投稿|来信|来稿|供稿|稿件|栏目|周刊|专刊|读者|维权|广告|发行|投递|投诉|订报|订阅|征订|(?:新闻|舆论)监督|报料|垂询)*(?:(?<=[本日晚]报|本[版刊]|报社|编辑部?|记者)联系)?(?:热线|电话|专线|垂询|邮箱|信箱|qq群?|微信)[^。]{0,6}?[:]?\s*[\d(a-z×*][\d\-()a-z×*@#._、,\s转]*(?:$|(?:读者|来信|来稿|地址|本报|本版|投稿|邮编|邮箱|信箱|传真|电话|热线|手机|联系电话|qq|微信|新闻|广告|发行|订报)[^。]{0,60}$)/u

/**
 * What a paper for telephones prints below its last item: how to write back, to subscribe and to leave.
 *
 * @param plain folded text
 * @example isMobileTail('订阅、退订请拨96678') // true
 */
export function isMobileTail(plain: string): boolean {
  return MOBILE.some((form) => form.test(plain))
}

const MOBILE = [
  /^[【\[](?:手机报)?(?:互动|订阅|退订|客服|版权|声明|爆料|读者互动|温馨提示)[】\]].*(?:短信|彩信|拨打|订阅|退订|手机报|热线|\d{5})/u,
  /^(?:订阅|退订|客服)(?:[、和或](?:订阅|退订))?(?:本?手机报|本报|业务|电话)?[,:]?请?(?:拨打?|致电|回复|发送|编辑|[:])\s?(?:短信|[a-z\d])/u,
  /^[(【]?\p{Script=Han}{0,8}手机报\s?(?:\d{4}\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日[^。!?]{0,10}发送?[^。!?]{0,4}回复[^。!?]{1,10}退订[)】]?$/u,
  /^(?:\p{Script=Han}{2,6}:)?(?:编辑|发送?)短信\s?[a-z\d]{0,8}\s?(?:发送?)?[至到]\s?106\d{2,}/u,
  /^回复(?:数字)?\s?[a-z\d]{1,4}\s?[,:]?(?:查看|看|订阅|退订|阅读|获取)[^。!?]{0,12}[。]?$/u,
]

/** Characters of which every line of each kind holds one. */
export const NOTICE_MARKS = {
  smallNotice: requiredBy(LABELLED_NOTICE, VOID),
  advertisement: requiredBy(ADVERTISEMENT),
  houseNews: requiredBy(HOUSE_NEWS, SEND_US),
  clueFee: requiredBy(CLUE_FEE),
  contact: requiredBy(CONTACT),
  mobile: requiredBy(...MOBILE),
}
