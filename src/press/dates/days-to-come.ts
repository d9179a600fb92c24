/**
 * How papers word a day that is to come, or one of no year of theirs, without saying 将: whom they address, what is ordered, who foretells it.
 * A row fits when both of its forms do; texts are folded, `before` ends and `after` begins at the day.
 */
export interface DayRow {
  tense: 'future' | 'yearly' | 'origin'
  before?: RegExp
  after?: RegExp
}

/** Nothing in the rest of the sentence says that it is done. */
const NOT_DONE = '(?![^。;]{0,24}(?:[了过](?![程后度滤])|已|昨[日天]|走进|遭|造成|导致|发生))'

/** What offices, guides and doctors say who tell of days to come. */
const FORETOLD = '(?:提醒|预计|预测|预报|叮嘱|未来[一两几\\d]|发布(?:通告|公告|预警)|时刻表(?:出炉|公布|调整)|放假安排|时间(?:确定|公布))'
const TELLER = '(?:公司|部门|中心|医院|学校|方面|局|委|办|处)'

/** What goes on until a day, and is no weather and no war. */
const OPEN_UNTIL = '(?:展览?|活动|集市|大集|集|优惠|促销|报名|征集|花期|灯会|庙会|演出|书展|展销|巡查|排查)'

export const DAY_ROWS: readonly DayRow[] = [
  // 请居民提前储水; 市民可提前电话预约; 切莫抢墒早播
  {tense: 'future', after: new RegExp(`^${NOT_DONE}[^。]{0,24}(?:(?<![提申邀应聘宴恳报约])请(?![来了到教客假示愿求])|切莫|切勿|务必|不妨|别拖|可(?:提前|凭|持|登录|拨打|自行|通过)|拨通)`, 'u')},
  // 长江路以南停水; 须全部清场; 禁止车辆通行; 届时…
  {tense: 'future', after: new RegExp(`^${NOT_DONE}[^。;]{0,24}(?:停水|停电|停气|停诊(?:一天|半天)?|(?:暂停|停止)[^。;,]{0,8}(?:服务|营业|供应|办公|受理)?|放[暑寒]?假)(?=[,。;(、]|$)`, 'u')},
  {tense: 'future', after: new RegExp(`^${NOT_DONE}(?:[^。;,]{0,10},)?[^。;,]{0,12}(?:须(?=于|在|凭|持|全部|到|提前|从|经|按|逐|尽|及时|\\d)|必须|不得(?![不已而])|禁止|禁渔|禁行|届时|撤柜|收口|临时取消)`, 'u')},
  // 是报名的最后一天; 签证9月9日到期; 到8月15日为止; 还有十来天就是6月1日
  {tense: 'future', after: /^[^。;,]{0,14}最后(?:一天|期限|期)|^(?:就要)?到期|^(?:为止|止|截止|前截止)|^(?:就要|要上)/u},
  {tense: 'future', before: /(?:还有[^。;,]{1,8}(?:就是|才到|到)|最迟|原定于?|迎接|敲定[在为]|期限到?|期限[是为至]|反馈时间(?:到|至)?|截止日期[是为]?)$/u},
  {tense: 'future', before: /就在$/u, after: new RegExp(`^[,。]${NOT_DONE}`, 'u')},
  {tense: 'future', before: /[离距]$/u, after: /^[^。;,]{0,12}(?:只剩|还有|仅剩|不足|不到)/u},
  {tense: 'future', before: new RegExp(`${OPEN_UNTIL}[^。;,]{0,6}(?:持续|摆|延续|延长|开放|盯)(?:到|至)$|一直盯到$`, 'u')},
  {tense: 'future', before: /定[在于]$/u, after: /^[^。;,]{0,8}(?:\d|晚|上午|下午)?[^。;]{0,12}(?:票|举行|举办|召开|开|演|赛)/u},
  // 气象部门预计,1月18日至20日我市有雨雪; 海事部门要求所有渔船8月9日前回港; 燃气公司通知,11月9日…
  {tense: 'future', before: new RegExp(`${FORETOLD}[^。;]{0,20}$`, 'u'), after: new RegExp(`^${NOT_DONE}`, 'u')},
  {tense: 'future', before: new RegExp(`${TELLER}(?:通知|明确|要求)[,:]?[^。;,]{0,16}(?:,[^。;,]{0,6})?$`, 'u'), after: new RegExp(`^${NOT_DONE}`, 'u')},
  // 7月1日起,乘坐公交车…改为八折: a rule for everybody
  {
    tense: 'future',
    after: new RegExp(`^(?:零时|\\d{1,2}时)?起(?![来步火飞诉床源因])${NOT_DONE},?(?:乘坐|凡|凭|公交|地铁|机动车|办理|临时|调整|实行|执行|暂停|取消|新增|可|全市|我市|本市|市区|个人|企业)(?![^。;]{0,24}(?:累计|共[\\d]|先后|查处))`, 'u'),
  },
  // 以10月8日至15日下种为宜; 专家5月24日来院坐诊; 4月23日迎战领头羊
  {tense: 'future', after: /^[^。;,]{0,8}为宜|^来(?:院|我院|我市)坐诊|^(?:将?迎战|客场挑战|连演)/u},
  {tense: 'future', before: /(?:预售|开售|订票|预约)[^。;]{0,14}$/u, after: /^(?:开往|飞往?|的(?:车|机|门)?票)/u},
  // 国际护士节定在5月12日; 以8月31日为界; 立春一般在公历2月4日前后
  {tense: 'yearly', before: /[节日](?:就?[定设]在|[定设]于|是每年的?)$|(?:公历|阳历|一般在|一般是|通常在|往年)$/u},
  {tense: 'yearly', after: /^为界|^前后,(?:民间|农村|老[辈百])|^是国(?:家|务院)设立的/u},
  {tense: 'yearly', before: /(?:法定|规定)[^。;,]{0,8}(?:期|日)(?:从|自|为|是)$|纳税年度[^。;,]{0,6}$|生日[是为]$/u},
  // 前一年的10月2日; 民国二十六年7月9日; 上世纪八十年代,9月10日
  {tense: 'origin', before: /(?:前一年|上一年|那一年|当年|次年|翌年)的?$|(?:民国|光绪|康熙|乾隆|嘉庆|道光|咸丰|同治|宣统)[^。;,]{1,6}年的?$|年代(?:初|末|中期)?,?$/u},
]
