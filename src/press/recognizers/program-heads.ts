/**
 * Nouns that say that the words before them name a way of working. Between the closing mark and the head may stand what narrows it
 * (干部竞争性选拔模式), but no verb, mark or other quotation.
 */
const NOUNS = [
  '活动', '工程', '行动计划', '行动', '工作机制', '机制', '模式', '计划', '制度', '工作法', '服务', '平台', '品牌', '主题教育', '工作格局', '格局', '工作理念',
  '共建', '方式', '战略', '攻坚战', '战役', '建设', '创建', '改造', '整治', '治理', '评选', '评价', '项目', '体系', '规划', '分治', '改革', '教育', '竞赛',
  '论坛', '道路', '工作站', '服务站', '服务(?:点|台|岗|亭|车|窗口|热线)', '服务队', '志愿队', '小分队', '巡湖队', '夜巡队', '巡逻队', '监督员', '议事会', '说事会', '恳谈会', '夜谈会', '联席会', '讲堂', '课堂', '示范点', '管理法', '管理', '创新', '考核', '试点', '办法', '做法', '套餐', '档案', '热线', '标准',
  '大(?:扫除|清扫|讨论|走访|家访|接访|下访|排查|检查|清查|练兵|比武|调研|学习|会战|评比|宣讲)', '义务劳动', '义诊', '义卖', '义演', '公益行', '主题街道', '主题街区', '主题公园', '主题游园', '宣讲团', '宣讲队', '志愿服务队', '志愿队', '调解队', '帮扶队', '理事会', '责任制', '承诺制', '调解室', '工作室', '小程序', '服务网络', '工作网络', '网络', '服务圈', '生活圈', '便民圈', '流程',
  '(?:护绿|护河|护学|护路|文艺|宣传|清洁|保洁|帮困|助老)队', '(?:调解|理财|入户|走访|教学|服务|治理|议事|宣讲|帮扶|接访|监督|养护|种植|养殖|排查|摸底|摸排|清单|登记|推进|督导|督查|培训|销号|管护|分拣|联系|谈心|化解|疏导|沟通|家访)法',
  '大赛', '招聘(?:会|夜市)', '(?:书画|摄影|书法|美术|图片|成果|作品)展', '学习教育', '专题教育', '实践活动', '专项行动', '专项整治', '专项治理', '专项斗争', '专项工作', '(?:宣传|读书|服务|文化|教育|整治|体验|行动)[周月季]', '(?:合唱|歌咏|演出|展演|阅读|惠民)季', '[夏冬]令营', '健步走', '公交(?:专线|线路)', '评比', '寻访', '结对(?=[:,。、;!)]|$)', '公约', '体制', '工作',
]

// Between the phrase and its head stand nouns and adjectives, no particle, verb of doing or mark: “考官”考评文明创建 is a clause.
const CLAUSE = '(?!精神|考评|点亮|点燃|拉近|激活|托起|撬动|带动|驱动|推动|赋能(?!行动|计划|工程)|擦亮|攻坚(?=项目|工作)|助力|助推|引领|保障|促|助(?![老学残农餐企困医])|破|解|暖|守护|走|进|入|上|管(?!理(?:制度|办法|法|模式|机制|体系|平台|体制|创新|改革|[,。、;!]|$))|记|包|开到|送|讲(?!堂|座)|照亮|织|架|撑|唱|奏|铺|搭|迎|变|护(?![河林路绿学校]队)|圆)'
const MODIFIER = String.raw`${CLAUSE}(?:(?!担任|当(?:监督|宣讲|调解|志愿)|举办|承办|主办|发起|联合(?!执法|整治|检查)|成立|参加|举行|开办|开展|推进|实施|建立|促进|打造|正式|组织|启动|活跃|成为|进行|深入|工作中)(?:(?<=结)对|[^\P{Script=Han}的了在对为和与及等将是把被以从到让使])){0,9}?`
const NOT_A_LONGER_WORD = '(?!员|者|室|师|局|所|处|户|费|科|部|厅|人员|单位|对象|机构|中心|需求|能力|水平|质量|资金|经费|现场|期间|要求|时间|内容|上|中|方案|公司|领导|小组)'

/** 在“夜鹰”行动中抓获3人, “蓝盾”专项整治期间: a campaign is under way; what is told happened in it, or on it: “乡音”平台上. 活动中心 is a house. */
const UNDER_WAY = '(?<=行动|活动|整治|斗争|战役|攻坚战|评选|竞赛|工程|创建|专项治理|专项工作)(?=中(?![心学队国央间原小介药医标])|期间|过程中)|(?<=平台|小程序)(?=[上里](?![线市榜学访班岗海街]))'

/** From the closing mark to the head noun, which must end its word. */
export const HEADS = new RegExp(
  String.raw`^(?:等|的(?=工作理念|工作格局|工作机制))?${MODIFIER}(?<head>(?:${NOUNS.sort((a, b) => b.length - a.length).join('|')})(?:(?:宣传|实践|系列|工作)?(?:活动|行动|模式|机制|制度|工作法|工程|体系|格局|平台|品牌))?)(?:${UNDER_WAY}|${NOT_A_LONGER_WORD})`,
  'u',
)

/** Heads that also follow ordinary quoted words (“一把手”工作): the phrase itself must look made up. */
export const WEAK_HEADS = new Set(['网络', '流程', '工作', '管理', '服务', '建设', '标准', '方式', '教育', '创新', '项目', '考核', '办法', '改造', '治理', '道路'])

/** Words at the end of a phrase in quotes that make it an institution or instrument by itself. */
export const INNER_HEADS =
  /(?:恳谈会|议事会|座谈会|(?:议事|调解|恳谈|说事|包联|接访|化解)法|[一二三四五六七八九十]步\p{Script=Han}{0,3}法|议事厅|会客厅|理事会|评议会|听证会|早餐会|支部|党小组|党校|突击队|攻坚班|先锋岗|示范岗|服务队|志愿队|巡逻队|巡防队|宣讲团|小分队|合唱团|超市|银行|课堂|讲堂|学堂|学校|夜校|托管班|驿站|(?<=\p{Script=Han}{2})管家|直通车|大篷车|热线|平台|工作室|服务站|联络站|工作站|调解室|联盟|之家|家园|书屋|日记|合伙人|清单|色(?:督办|交办|提醒|预警|[工派清])单|一[表网码证]通|积分制|积分卡|连心卡|联系卡|便民卡|菜单|网格长|楼长制|行动|工程|计划|活动|机制|模式|工作法|制度|评选|门诊|诊所|食堂|餐厅|工坊|互助组|(?<=[敲串护巡跑送陪盯]\p{Script=Han})组|帮扶队|(?:监督|监理|评议|观察|顾问|参谋|体验|调解|帮帮|讲师|劝导)团|智囊团|社区通|停车场|连心桥|论坛|沙龙|擂台|(?:夺旗|擂台|比武)赛|^民情(?!民|所|动|信|反|况|沸)\p{Script=Han}{2,3}|夜话|晨会|圆桌会|吧台|法庭|(?:服务|开放|走访|接待|议事|恳谈|清洁|活动|见面|奉献|坐诊|义诊|巡诊|说事|约谈|调解)日|邻居节|套餐|说事亭|议事亭|[^圆商友]圈|说事点|(?:诚信|文明|暖心|爱心|普法|法治|廉政|党建|平安|敬老|红色)一条街|警务室|直播间|院坝会|板凳会|(?:宣传|活动|服务|体验|公益)[周月]|茶话会|夜谈会|^周[一二三四五六日]\p{Script=Han}{2,6})$/u

/** Nouns behind a coined phrase that belong to its name: “石榴树”议事亭. */
const PLACES_OF_WORK = '议事点|议事亭|说事亭|议事厅|议事会|说事点|会客厅|警务室|调解室|工作室|直播间|服务点|服务站|驿站|书屋|食堂|讲堂|药箱|警务站|党建室|支部|志愿巡[河逻防]队?|理发店|菜园|文明实践'
export const PLACE_OF_WORK = new RegExp(String.raw`^${CLAUSE}(?:(?![的了着在为和与及是把被以从到让使开办])\p{Script=Han}){0,4}?(?:${PLACES_OF_WORK})(?!员|者|长|里|内|外|前|旁|门口|负责|工作人员)`, 'u')

const NUMERAL = '[一二三四五六七八九十百千万两双]'

/** Two or more numbers with what they count: 一有七中心, 三蹲三保, 一核三带六园, 双报到、双服务. */
export const NUMBER_PATTERN = new RegExp(String.raw`^${NUMERAL}[\p{Script=Han}]{1,4}?[、,\s]?${NUMERAL}(?!${NUMERAL})[\p{Script=Han}]{1,5}(?:[、,\s]?${NUMERAL}[\p{Script=Han}]{1,4})*$`, 'u')

/** A number, a classifier and what is counted: 三个清单, 六个能力. A number and two characters alone (四元素) too. */
export const CLASSIFIED_NUMBER = new RegExp(String.raw`^(?!十[一二三四五六]五)(?:[二三四五六七八九十](?:个|大|项|张|支|本|条|道|零|转|提)[\p{Script=Han}]{1,5}|[二三四五六七八九十](?!个|大|项|点|分|件|口|只|头|亩|斤|两|尺|年|月|日|天|位|人|时|级|楼|号|里|路|街|区|期|组|队|[元块毛]钱|马)[\p{Script=Han}]{2})$`, 'u')

/** A number before a thing, a person or a dish (三伏贴, 七巧板, 五保户) counts what there is of it; and flats, menus and games have their numbers. */
export const NUMBERED_THING = /^[二三四五六七八九十][\p{Script=Han}]?[贴膏糖娃图面饼粥茶酒菜汤饭肉鸡鸭鱼虾蛋糕粉丸药碗盘锅衣裤帽鞋裙巾花草树木竹梅梨桃枣瓜豆米麦稻姜葱椒石山河湖岛峰寺庙塔楼居店铺房仔哥姐弟妹爷奶叔伯婆妈爸嫂娘郎仙佛侠杰虎龙凤狗猫牛羊马猪兔鹿鸟蝶狼棋牌彩戏曲诗经姓锦诀板环车船琴笛鼓脸奖生客子女格]$|^[二三四五六七八九十][^到入包联帮访]户$|^[一两二三四五六]室[一两二三]厅|^[一两二三四五六七八九十][菜荤饭素][一两二三四][汤素荤菜]$|^[二三五六七八九]月[二三五六七八九]|^[二三四五六七八九](?:道[门关坎梁弯岭]|颗星|亩半|步舞|大[难怕愁患弊害])$/u

/** 创建“五零”社区, 建起“三亮”支部: a number and what it counts, before where it holds. */
export const OF_SO_MANY = /^[二三四五六七八九十]\p{Script=Han}$/u
export const HOLDS_IN = /^(?:型)?(?:社区|小区|支部|村庄|村|楼院|院落|街道|机关|家庭|学校|企业)(?!党|里|内|外|门口|居民|改造|整治|治理)/u
export const IS_MADE_SO = /(?:创建|争创|打造|建起|建成|争做|评选)(?:了|起|出)?[^“”。,;]{0,6}$|(?<![批点测自互讲好风品])评(?:起|出|一[次回])?$/u
/** 评“四净庭院” */
export const SO_MANY_OF_A_PLACE = /^[二三四五六七八九十]\p{Script=Han}(?:社区|小区|支部|村庄|乡村|庭院|楼院|院落|街道|机关|家庭|校园|企业|农家|楼道)$/u

/** Each month has it: 每月初八是镇里的“晒账日”. */
export const EVERY_SO_OFTEN = /每(?:年|季度?|月|周|星期|逢)[^。;!?“”]{0,24}(?:[是为作叫即设定]|办)[^。;!?“”,]{0,12}$/u
/** Somebody set it: 把周五定为“干部巡河日”. */
export const IS_SET = /(?:定为|设为|确定为)[^。;!?“”,]{0,8}$/u
export const DAY_OF_WORK = /^(?!世界|国际|全国|全民|中国|国家|联合国|休息|放假|开[张业工学馆幕]|团[圆聚]|纪念|大喜|吉)\p{Script=Han}{2,6}(?<![节假生忌末终昨今明当工作])日$/u

/** 今年是我县的“作风转变年”: a year that an office gave to one work. */
export const YEAR_OF_WORK = /^(?!本命)(?!.*(?:关键|收官|开局|起步|开端|决胜|转折|丰收|之)年)\p{Script=Han}{4,8}(?<![周余多少])年$/u
export const IS_GIVEN_YEAR = /(?:今年|明年|去年|\d{4}年)(?:被)?(?:是|为|定为|确定为|作为)(?:我们|[全我本该])?\p{Script=Han}{0,6}?[省市区县镇乡委局办道村]的?$/u

/** 先安置、后拆迁: the order that an office keeps */
export const FIRST_AND_THEN = /^先\p{Script=Han}{2,4}[、,][再后]\p{Script=Han}{2,4}$/u
export const KEEPS_ORDER = /(?:做法|办法|模式|思路|原则|路子)(?:就?是|为|:)$|(?:按照?|坚持|遵循|采取|采用|实行|推行)(?:了|着)?$/u

/** Several who do one thing together: 四方联动, 三警合一, 三城联创. */
export const TOGETHER = /^[二两三四五六七八九多](?:方|城|区|级|社|调|组|警|端|员|会|队|力|联)(?:联动|共治|共建|互动|合一|联调|联防|联创|同创|融合|协同|会商|共管|联管|联议)$|^[二两三四五]级(?:包保|包联|代办|督导|调解|议事)$/u

/** A number and, after a colon, what it counts: 三抓:抓班子、抓队伍、抓制度. */
export const NUMBER_AND_LIST = new RegExp(String.raw`^${NUMERAL}\p{Script=Han}{1,4}:\p{Script=Han}[^、。!?]{0,8}、`, 'u')

/** 三年攒钱、三年备料、三年盖房: how long things take somebody. */
export const SPANS_OF_TIME = new RegExp(String.raw`^(?<span>${NUMERAL}[年月天日])[^、,]{1,5}(?:[、,]\k<span>[^、,]{1,5})+$`, 'u')

/** “大锣+小锣”的法子 */
export const IS_A_MEANS = /^的(?:工作|服务|治理|管理|宣传)?(?:法子|办法|做法)/u

/** “龙头企业+合作社+农户”的方式: bodies and people that work together, where other things (“线上+线下”) are only done together. */
export const IS_THEIR_WAY = /^的(?:工作|服务|治理|管理|运行|发展|经营)?(?:方式|形式|路子|模式|机制|思路)/u
export const BODIES = /^(?:\p{Script=Han}{0,6}(?:企业|公司|合作社|[农贫商住用脱]户|基地|支部|党委|党组织|党员|社区|网格员?|志愿者|物业|业主|居民|村民|群众|协会|园区|学校|医院|家庭农场|经纪人|专家|能人|大户|[社村站农])(?:\+|$))+$/u

/** “九月团脐十月尖”, “三九四九冰上走”: what people say of the seasons. */
export const OF_SEASONS = /^(?:[二三四五六七八九十正冬腊]|十[一二])月\p{Script=Han}{1,5}(?:[二三四五六七八九十冬腊]|十[一二])月|^[一二三四五六七八][九伏]\p{Script=Han}{0,4}[二三四五六七八九][九伏]|^[头初末中]伏\p{Script=Han}{1,3}[二三末]伏/u

/** 一户一户地走: how something is done. */
export const ONE_BY_ONE = /^(?<same>一\p{Script=Han}{1,4})\k<same>/u

/** “一杯热茶,一坐就是半天”: numbers in what somebody says. */
export const IS_A_SENTENCE = /就是|一\p{Script=Han}{1,2}就[要得能可]|(?:也|都|还|又|再)[是要得能]/u

/** “支部搭台、能人唱戏”的机制: a motto, and what it is said to be. */
export const IS_A_WAY = /^的(?:工作|服务|治理|管理|运行|发展|闭环|长效|联动|协同)?(?:机制|模式|思路|格局|理念|工作法|体系)(?!的)/u
