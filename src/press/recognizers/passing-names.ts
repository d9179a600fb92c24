import {evenRows} from '../text/even-rows.ts'
import {FILLED_IN} from './filled-in.ts'

/**
 * True where the words of a program only help to say where something is or what a thing is: 南水北调渠边, 油烟净化设备, 煤球房变成了居民议事厅. Nothing
 * is told of the program there. A name that says what is done (…改造, …整治) is told of wherever it stands.
 *
 * @example isPassingName('把水渠边的荒坡绿化', 1, 3) // true, of a work that is called 水渠
 */
export function isPassingName(folded: string, start: number, end: number): boolean {
  const after = folded.slice(end, end + AROUND)
  const before = folded.slice(Math.max(0, start - AROUND), start)
  const last = folded.slice(Math.max(start, end - 2), end)
  const isSaid = DONE.test(folded.slice(Math.max(start, end - 3), end)) || MARK.test(folded[start - 1] ?? '') || MARK.test(folded[start]!)
  return ROWS.some((row) => !(isSaid && !row.evenSaid) && (!row.last || row.last.test(last)) && (!row.after || row.after.test(after)) && (!row.before || row.before.test(before)))
}

const AROUND = 28

const MARK = /“/u
const DONE = /(?:工程|改造|整治|治理|建设|创建|改革|行动|活动|运动|教育|计划|战略|机制|制度|评选|工作|攻坚|扶贫)$/u

/** Other works before and behind in a list, each a few characters long. */
const OTHER = String.raw`[^。;!?,、“”]{2,10}`
/** What somebody looks at, tells of or orders in one breath. */
const TOLD_OF = String.raw`(?:查看|察看|视察|参观|观摩|巡查|检查|介绍|汇报|听取|通报|讲解|安排|部署|了解|询问|就|对|把|围绕|涉及|包括)(?:了|辖区|[全该我]?[市区县镇乡村])?的?`
const SO_MANY = String.raw`(?:等(?:[\d一二三四五六七八九十多几]{1,3}[项个])?(?:重点|主要|具体|民生)?(?:工作|项目|情况|方面|事项|问题|任务|环节|内容|进展)|[\d一二三四五六七八九十]{1,2}[个项](?:环节|事项))`

/** What every neighbourhood has. */
const FACILITY = '(?:菜市场?|药[房店]|超市|理发[店馆]|卫生[室站]|幼儿园|便利店|健身房|洗衣房|快递站|早餐店|银行|邮局|公厕)'

interface Row {
  rule: string
  /** holds also for a name in quotation marks, or one that says what is done */
  evenSaid?: true
  after?: RegExp
  last?: RegExp
  before?: RegExp
}

const ROWS = evenRows<Row>(['rule', 'evenSaid', 'last', 'after', 'before'], [
  // 南水北调渠边1000亩荒坡, 南水北调干渠两侧
  {rule: 'place-beside-works', after: /^(?:中线|东线)?总?(?:干?渠|运河|河道|大堤|干线)?(?:边(?!境|远|防)|旁|畔|附近|沿线|两[岸侧旁边]|[东西南北][岸侧](?!路|街))/u},
  // 统一油烟净化设备, 加装…装置
  {rule: 'equipment', after: /^(?:设备|装置|一体机|机组|实验室|检测仪|仪器|试剂|试纸)/u},
  // 过去的煤球房变成了居民议事厅
  {rule: 'room', last: /[厅室亭站屋园]$/u, before: /(?:变|变成|变身|变为|变作|改成|改为|改造成|改造为|改建成|改建为)了?(?:一?[个间座处])?$/u},
  // 群众打分、领导点评、同事互评: kinds of marking and points of a meeting, not the campaign that bears the name
  {rule: 'one-of-markings', last: /评$/u, after: /^[、和与及]\p{Script=Han}{0,4}(?:互评|自评|测评|评议|点评|打分|评分|考核)/u},
  {rule: 'one-of-markings', last: /评$/u, before: /(?:互评|自评|测评|评议|打分|评分|述职|发言|汇报|观摩|讨论|提问|答辩)[、和与及]$/u},
  // 要把这事办成“阳光工程”、放心工程: what something is to be like
  {rule: 'what-it-is-to-be', evenSaid: true, last: /[程”]$/u, before: /(?:[建办做造]成|打造成为?|建设成为?|办为|成为|当作|作为)(?:一[个项]|了)?“?$/u, after: /^”?(?:$|[,。;、!]|来[抓办做])/u},
  // 先后荣获省级卫生村、全国文明村等称号: what was won
  {rule: 'honour', before: /(?:荣获|获得|获评|先后获|被评为|授予|命名为|荣膺|夺得)[^。;!?]{0,24}$/u, after: /^[”"」』]?[^。;!?“”]{0,16}(?:称号|荣誉|殊荣|奖牌|牌匾|锦旗)/u},
  // 企业落户产业集聚区, 产业集聚区内的一家企业: a zone as a place
  {rule: 'zone-as-place', last: /(?<!社)区$/u, after: /^(?:内|里(?!程)|管委会|党工委|管理委员会|的?(?:一家|几家|多家)?企业|某|一家)/u},
  {rule: 'zone-as-place', last: /(?<!社)区$/u, before: /(?:位于|坐落于|坐落在|落户|入驻)\p{Script=Han}{0,8}$/u},
  // 查看了征迁、安置房建设、绿化等项目: one kind of work in a list of three says nothing of the article
  {rule: 'one-of-works', evenSaid: true, last: /[^”"」』]$/u, before: new RegExp(String.raw`${TOLD_OF}$`, 'u'), after: new RegExp(String.raw`^(?:、${OTHER}){2,4}?${SO_MANY}`, 'u')},
  {rule: 'one-of-works', evenSaid: true, last: /[^”"」』]$/u, before: new RegExp(String.raw`${TOLD_OF}${OTHER}、$`, 'u'), after: new RegExp(String.raw`^(?:、${OTHER}){1,3}?${SO_MANY}`, 'u')},
  {rule: 'one-of-works', evenSaid: true, last: /[^”"」』]$/u, before: new RegExp(String.raw`${TOLD_OF}(?:${OTHER}、){2,3}$`, 'u'), after: new RegExp(String.raw`^(?:、${OTHER}){0,3}?${SO_MANY}`, 'u')},
  // 路口的口袋公园: one such thing, by where it lies
  {rule: 'one-such-thing', last: /[园厅屋店房站室堂]$/u, before: /[路街巷桥村院楼][口角边旁头]的$|(?:交叉口|附近|门前|门口|对面)的$/u},
  // 数字化城管指挥中心; 平安建设中心、执法中队: a body that bears the name, and one among others
  {rule: 'body-of-it', evenSaid: true, last: /[^”"」』]$/u, after: /^(?:指挥|调度|受理)中心|^(?:中心|办公室|办)[、和与及]\p{Script=Han}{0,8}(?:中心|中队|大队|[科办局站所])/u},
  // 楼下建了个口袋公园, 门口有一座城市书房: one such thing
  {rule: 'one-such-thing', last: /[园厅屋店房站室堂]$/u, before: /(?:了|有)(?:[一1]?[个座处间家])$|[这那][个座处间家]$/u},
  // 金融服务、文化创意、楼宇经济四大产业: sorts of trade
  {rule: 'one-of-trades', last: /[济业流]$/u, before: /、$/u, after: /^等?[\d一二两三四五六七八九十]{1,2}[大个](?:主导|支柱|优势|重点|特色|新兴)?产业/u},
  // 菜市、药房、社区食堂和理发店都有了: one of the things that a place has
  {rule: 'one-of-facilities', last: /[园厅屋店房站室堂]$/u, before: new RegExp(`${FACILITY}[、和与及]$`, 'u')},
  {rule: 'one-of-facilities', last: /[园厅屋店房站室堂]$/u, after: new RegExp(`^[、和与及]\\p{Script=Han}{0,4}?${FACILITY}`, 'u')},
  // 帮他办了小额担保贷款: what one person got
  {rule: 'got-by-one', last: /[款贴保]$/u, before: /(?:[他她我]们?|[大老小](?:爷|妈|伯|娘|哥|嫂|叔))(?:家)?(?:办理?|申请|申办|争取)(?:到|下|好)?了?(?:[\d.]+万?元的?)?$/u},
  // 把诉求装进“一户一表”: a form
  {rule: 'filled-in', evenSaid: true, before: new RegExp(`${FILLED_IN}“?$`, 'u')},
  // 和三级网格长一起走, 三级网格人员80余人: who works in it
  {rule: 'people-of-it', last: /格$/u, after: /^(?:长|员|人员|干部)/u},
  // 帮着流转土地种菜: what one does with the land
  {rule: 'to-sow-it', last: /地$/u, after: /^[种养栽]/u},
  // 灭火器进了无主管楼院, 社区有无主管楼院19个: where something is, and how many there are
  {rule: 'house-as-place', last: /院$/u, before: /(?:走进|进了|进入|来到|住在|[区村镇乡道处]有)$/u},
  // 书捐给了村里的农家书屋, 书屋成了最热闹的地方: to whom somebody gives, and where people like to be
  {rule: 'given-to', last: /[园厅屋店房站室堂]$/u, before: /[捐送赠]给了?(?:\p{Script=Han}{1,6}的)?$/u},
  {rule: 'liked-place', last: /[园厅屋店房站室堂]$/u, after: /^成了?[^。,;]{0,10}的地方/u},
  // 井盖松动、飞线充电等问题128个: one of the troubles in a list
  {rule: 'one-of-troubles', before: /、$/u, after: /^(?:等[^,。;]{0,3}(?:问题|隐患|现象|行为|线索|陋习)\d|、[^。,;]{2,8}各扣)/u},
  // 经南八路—人才公寓—地铁站: a stop on a line; 人才公寓申请: what somebody asks for
  {rule: 'stop-on-a-line', last: /[寓园站院场区]$/u, before: /[—-]$/u},
  {rule: 'stop-on-a-line', last: /[寓园站院场区]$/u, after: /^[—-]\p{Script=Han}|^申请/u},
  // 新农合缴费单: its paper
  {rule: 'paper-of-it', after: /^(?:缴费单|缴费票据|收据|发票)/u},
  // 局长公开承诺:月底修好: somebody promises; the members of a party are asked to
  {rule: 'promises', last: /诺$/u, before: /^(?!.*(?:党员|党组织|支部|创先争优))/u, after: /^(?::|事项\d|[要将会]|[^。,]{0,2}\d+[日天]内|(?:[了办整解]\p{Script=Han}?)?(?:时限|期限|日期|时间))/u},
  // 实现新农合参合率99%以上: a figure among others
  {rule: 'rate', after: /^(?!.{0,24}(?:筹资|补偿|报销|补助))的?\p{Script=Han}{0,4}(?:率|比例)(?:达|提|升|为|保持|在|稳定|\d|[,。、;])/u},
  // 把旧车棚改为书吧: something is altered
  {rule: 'altered', evenSaid: true, last: /改$/u, after: /^(?:[为成作]|[造建装](?:为|成))/u},
])
