/** Years that are to come, by how papers word them. */
import {DONE} from './done.ts'
import {hasYear, isDayOfYear, isPlanYear, isTerm, isYear, WILL, type TenseRow} from './tense-row.ts'

/** Games, fairs and elections: prepared for years, and named by their year all the while. */
const NAMED_BY_YEAR = '(?:奥运会?|冬奥会?|[冬夏]季奥运会|残奥会?|亚运会|世界杯|亚洲杯|世博会?|大运会|全运会|青奥会|技能大赛|大选|选举|公投)'

/** Nothing of it is told as it is held. */
const NOT_HELD = '(?![^。;]{0,24}(?:开幕|闭幕|落幕|结束|圆满|金牌|银牌|铜牌|奖牌|冠军|亚军|夺|期间|(?<!,自[^。;,]{0,16})以来|战胜|击败|开打|开赛|点票|开票|当选))'

/** What is laid down for years, and named by them. */
const PLAN = '(?:目标|议程|愿景|远景|规划|纲要|行动计划|发展战略|发展计划)'

/** Nothing in all the sentence says that it is done: of a year the whole sentence tells. */
export const NOT_DONE_ANYWHERE = `(?![^。;]*${DONE})`

export const YEARS_TO_COME: readonly TenseRow[] = [
  // 即将到来的2018年; 2018年马上就要到了
  {tense: 'ahead', applies: isYear, before: /(?:即将|就要|快要)(?:到来|来临|开始)的$/u},
  {tense: 'ahead', applies: isYear, after: /^(?:马上)?(?:就要|即将|快要|正在?)(?:到来?了|到来|来临|[向朝])/u},
  // 2018年将全面建成通车; 2017年上半年,街道将开展督查; 做好2017年元旦春节期间有关工作
  {tense: 'ahead', applies: isYear, after: new RegExp(`^将(?:全面|正式)?(?:建成|通车|竣工|投用|投入|完工|实施|实行|启用|开通|运营|投产)${NOT_DONE_ANYWHERE}`, 'u')},
  {tense: 'ahead', applies: isYear, after: new RegExp(`^(?:[上下]半年|[一二三四]季度),?[^。;]{0,16}将${NOT_DONE_ANYWHERE}`, 'u')},
  {tense: 'ahead', applies: isYear, before: /(?:做好|抓好|安排|部署)$/u, after: /^(?:元旦|春节|[“"]?两节|春运)/u},
  // 2013年元旦一过,我再来
  {tense: 'ahead', applies: isYear, after: /^(?:元旦|春节|新年)一过/u},
  // 2022年某某冬奥会
  {tense: 'future', applies: isYear, after: new RegExp(`^[”"》]?的?(?:第[\\d一二三四五六七八九十]{1,3}届)?[^。;,、:《》\\d]{0,6}${NAMED_BY_YEAR}${NOT_HELD}`, 'u')},
  // 2030年可持续发展议程; 围绕2020年建设目标
  {tense: 'future', applies: isPlanYear, after: new RegExp(`^[^。;,、:《》\\d]{0,8}${PLAN}`, 'u')},
  // 实现2020年产值达到10亿元的目标; 距2020年不到3年
  {tense: 'future', applies: isPlanYear, before: /实现$/u},
  {tense: 'future', applies: hasYear, before: /距离?$/u},
  {tense: 'future', applies: isPlanYear, after: /^[^。;,]{0,20}的目标/u},
  // 会议决定,2019年书法展在江州举行
  {tense: 'future', applies: isYear, before: /(?:决定|商定|宣布)[,:]?$/u, after: new RegExp(`^[^。;,]{0,20}(?:举行|举办|召开)${NOT_DONE_ANYWHERE}`, 'u')},
  // 铁路2019年通车后两地用时将缩短一半
  {tense: 'future', applies: isTerm, after: new RegExp(`^(?:年?底)?(?:[建修落]成|通车|竣工|投用|投产|完工|开通|运营|启用)(?:通车|投用|投产|使用|运营)?之?后${NOT_DONE_ANYWHERE}[^。;]{0,20}(?:将|可)`, 'u')},
  // 今年覆盖率将达到六成,2019年底达到九成
  {tense: 'future', applies: isTerm, before: /(?:将|计划|力争|确保)(?![^。;!?]*[了过已])[^。;!?]{2,30},$/u, after: new RegExp(`^年?底[^。;,]{0,6}(?:达到?|实现|建成|完成)${NOT_DONE_ANYWHERE}`, 'u')},
  // 申办2021年…, 办好2022年…, 政策延长至2019年4月, 不晚于2020年完成
  {
    tense: 'future',
    applies: hasYear,
    before: /(?:申办|争办|筹办|筹备|备战|将为|计划[自从]|办好|举办权|助力|不[晚迟]于|最[早快迟]将?(?:在|于)|(?:延[长期续]|推迟|顺延|持续|等|推)[到至]|任期[^。;]{0,16}[到至]|(?:希望|有望|计划|目标是,?)(?:能)?(?:在|于)?)$/u,
  },
  {tense: 'future', applies: hasYear, before: /(?:预测|预计|预期|展望|有望)[,:]?[^。;了已]{0,12}$/u, after: new RegExp(`^${NOT_DONE_ANYWHERE}`, 'u')},
  // 为2020年后…作出安排; 2020年前后
  {tense: 'future', applies: isYear, after: /^后(?![^。;,]{0,12}[了过已])|^(?:前后|左右),?[^。;,]{0,6}(?:将|建|完|给|达|实现|覆盖)/u},
  // 将于2020年夏天发射,2021年2月抵达; 将会在2020年
  {tense: 'future', applies: hasYear, before: /将(?:会)?(?:于|在|从)[^。;]{0,20}$/u, after: new RegExp(`^${NOT_DONE_ANYWHERE}`, 'u')},
  // 今天启动,至2018年1月1日,共4天; 从今天开始到2019年3月30日
  {tense: 'future', applies: isDayOfYear, before: /(?:,|^|今[天日](?:起|开始)|即日起)[至到]$/u, after: /^(?![^。;]*(?:[了过]|已))/u},
  // 自2018年1月1日起与…同步施行; 2022年1月1日零时起,标准提高到…
  {tense: 'future', applies: isDayOfYear, before: /(?:自|从)$/u, after: new RegExp(`^(?:开始|[,至到])${NOT_DONE_ANYWHERE}(?![^。;]*共)`, 'u')},
  {tense: 'future', applies: isDayOfYear, after: new RegExp(`^(?:零时|\\d{1,2}[时点])?起(?!来|草)${NOT_DONE_ANYWHERE}(?![^。;]*(?:共|以来))`, 'u')},
  // 自2012年6月1日起,合作社共…: a beginning, from which is counted
  {tense: 'origin', applies: isDayOfYear, before: /(?:自|从)$/u, after: /^(?:以来|(?:起|开始)[^。;]*(?:累计|共|已经?|以来))/u},
  // 二期今年下半年动工,2014年全部建成
  {tense: 'future', applies: hasYear, before: /(?:今年|明年|年内|(?:上|下)半年|[年月季]底|近期)[^。;,了已]{0,8}(?:[动开]工|启动|开建)(?:建设)?,$/u, after: new RegExp(`^[底初前中]?,?[^。;,]{0,6}(?:[建修落]成|[完竣]工|完成|投用|投产|投入|通车|交付|启用|开放)${NOT_DONE_ANYWHERE}`, 'u')},
  // 2015年底有望试运营, 2013年就能坐上, 2017年投产后年产值可达…: nobody says so of what has been
  {tense: 'future', applies: isTerm, after: /^(?:年?底|[末初])?(?![^。;,]{0,12}[了过已])(?:[^。;,\d]{0,8}(?:[建修落]成|投产|投用|通车|竣工|完工|开通)(?:使用|投用)?后)?,?[^。;,\d]{0,8}(?:有望|可望|就[能会可]|便[能可]|才[能会]|即可|可[解增年达满实]|能(?!力|源|人|手|够源))/u},
  // 工期两年、2015年7月交付使用的新院区; 将再添好去处(2012年免费开放); 要让覆盖率2012年提高到33%
  {tense: 'future', applies: isTerm, before: /(?:工期[^。;]{0,8}[、,]|将[^。;,]{0,16}[(]|(?:要让|要使|力争让|确保)[^。;,]{0,16})$/u, after: new RegExp(`^${NOT_DONE_ANYWHERE}`, 'u')},
  // 合同写着2017年3月交房,可工地已停工
  {tense: 'future', applies: isTerm, before: /(?:合同|协议)[^。;]{0,8}(?:写着|写明|约定|规定|注明|承诺)[^。;,]{0,6}$/u, after: /^(?![^。;,]*(?:[了过]|已))/u},
  {tense: 'future', applies: isTerm, after: new RegExp(`^年?底让${NOT_DONE_ANYWHERE}`, 'u')},
  // 从2019年起,学校将…
  {tense: 'future', applies: isTerm, before: /(?:自|从|于)$/u, after: new RegExp(`^${NOT_DONE_ANYWHERE}${WILL.source.slice(1)}`, 'u')},
]

/**
 * Whether its sentence says that a stated year has begun.
 *
 * @param before up to the year, `after` from it on; both folded
 * @example hasBegun('', ',镇里成立了合作社') // true
 */
export function hasBegun(before: string, after: string): boolean {
  return BEGUN.test(after) || SINCE.test(before)
}

const BEGUN = new RegExp(`^[^。;!?]*?(?:${DONE}|以来|同比|首次|毕业)`, 'u')
const SINCE = /(?:截至|截止|去年|今年|同比)[^。;!?]{0,24}$/u
