/**
 * True for words that papers put in quotation marks without meaning a program: idioms, nicknames, things, bodies of the state.
 *
 * @example isOrdinary('最后一公里') // true
 */
export function isOrdinary(inner: string): boolean {
  return ORDINARY.has(inner) || INSTITUTIONS.test(inner) || SPEECH.test(inner)
}

/** The quotation stands for a book, song, law or document: 歌曲“…”, 一书“…”. */
export function isTitleOfWork(folded: string, open: number): boolean {
  return /(?:歌曲|小品|豫剧|戏曲|节目|电影|著作|一书|诗|题为|写着|印有|写有|标语|横幅|称号|荣誉称号|口号|绰号|网名|昵称|人称|俗称|比作|商标|书有|上书|贴着|挂着|高喊)[:,]?(?:的)?$/u.test(
    folded.slice(Math.max(0, open - 6), open),
  )
}

/** Somebody calls it so: 被居民称为“…”, 名叫“…”. A person's nickname mostly, but a way of working gets its name like this too. */
export function isCalled(folded: string, open: number): boolean {
  return /(?:名为|名叫|取名|起名|称为|誉为|称作|称之为|叫作|叫做|叫|是|就是|是个|是一?[名位个])[:,]?$/u.test(folded.slice(Math.max(0, open - 6), open))
}

/** Bodies named by a number: 一办五部, 两委, 四大班子; they act, they are no program. */
const INSTITUTIONS = /^十[一二三四五六]五$|^(?:[一二三四五六七八九十两]{1,2}(?:办|部|委|会|院|组|局|所|站|中心|套?班子)){1,3}(?:[一二三四五六七八九十]部)?$|^(?:两新|两委|两会|四大家|三老|两代表一委员|两企三新|三新)$/u

/** Somebody speaks, or a sentence is quoted. */
const SPEECH = /[。!?…]|^(?:我|你|您|他|她|咱|俺|这|那|真|太|别|快|谢谢)(?!为|们的节日|是|帮你)|(?:吗|呢|吧|啊|呀|了)$/u

const ORDINARY = new Set(
  (
    '最后一公里、最后一米、最后100米、第一时间、第一责任人、第一责任、第一把手、一把手、老大难、刀刃、硬骨头、一刀切、一言堂、一股劲、一盘棋、一本账、一条龙、一条心、一张网、一张图、一窝蜂、一阵风、一锅端、' +
    '三农、三夏、三秋、三伏、三公、三公经费、三公消费、四风、五险一金、两会、双休日、双十一、双11、双节、双赢、三无、三无人员、三无产品、四害、五毒、三高、三包、七一、八一、五一、六一、十一、十佳、百强、' +
    '半边天、主心骨、领头雁、领头羊、排头兵、主力军、生力军、主战场、桥头堡、聚宝盆、金钥匙、金字招牌、晴雨表、风向标、助推器、加速器、发动机、定盘星、压舱石、顶梁柱、螺丝钉、老黄牛、老娘舅、和事佬、娘家人、贴心人、' +
    '政绩工程、形象工程、面子工程、民心工程、德政工程、一把手工程、豆腐渣工程、半拉子工程、面子、里子、绿肺、菜篮子、米袋子、钱袋子、顶包、老赖、黄牛、牛皮癣、钉子户、拦路虎、绊脚石、夹生饭、豆腐渣、烂尾楼、空心村、蜘蛛网、肠梗阻、中梗阻、梗阻、僵尸车、拉链路、断头路、城市病、大城市病、' +
    '零距离、零容忍、零障碍、零投诉、零报告、零增长、零感染、无缝隙、无死角、全覆盖、回头看、硬指标、软实力、软环境、硬环境、硬件、软件、红绿灯、大礼包、及时雨、定心丸、连心桥、紧箍咒、高压线、红线、底线、雪中送炭、' +
    '三步走、三部曲、三字经、四字诀、五字诀、两不误、双丰收、双保险、双提升、双促进、双覆盖、店小二、红马甲、蓝朋友、火焰蓝、志愿红、橄榄绿、白衣天使、大白、逆行者、最美逆行者、美容师、城市美容师、马路天使、孝星、一亩三分地、三分地、自留地、责任田、零首付、的哥、的姐、网红、粉丝、点赞、打卡、黑科技、农家乐、夕阳红、洋居民、新市民、新郑州人、城里人、庄稼汉、土专家、田秀才、能人、老党员、老支书、老兵、小广告、小饭桌、大排档、吃螃蟹、双语、直播、村官、' +
    '身份证、户口簿、合格证、明白人、明白纸、大管家、大家庭、小家、大家、新家、新居、搬家、洗脸、变脸、美容、上岗、下岗、体检、把脉、问诊、开方、充电、加油、补课、赶考、答卷、挪窝、寄宿、亮剑、出彩、绣花功夫、绣花针、绣'
  ).split('、'),
)
