/** What tells where a person's name ends: what stands behind it. */

/** How surely a name ends: 0 not at all, 1 before one character that may as well be the name's own, 2 before a word, 3 before a mark. */
export type Ending = 0 | 1 | 2 | 3

/**
 * How surely a name ends before these words.
 *
 * @param after folded words behind what may be a name
 * @param last last character of what may be a name
 * @example endingBefore('踩着泥', '山') // 2
 */
export function endingBefore(after: string, last: string): Ending {
  if (VERBS.has(last)) return 0
  if (MARK.test(after)) return 3
  if (WORDS.has(after.slice(0, 2)) || VERBS.has(after[0]!) || (TURNED_VERBS.has(after[0]!) && TURNS.has(after[1] ?? ''))) return 2
  return SINGLE.test(after) ? 1 : 0
}

const MARK = /^(?:$|[,。、;:!?()“”"\s/])/u
const SINGLE = /^(?:等|到|在|对|向|和|与|及|作|做|为|就|从|还|也|正|则|将|的|把|是|都|又|已|给|却|便|很|深有)/u

/** Verbs and cries that no given name ends in. */
const VERBS = new Set('说站坐蹲躺跪趴挤踩踏走跑赶找看听谈拿递借捐讲问答叫喊喝吃带骑推拉抬扛拎抱捧握抢钻爬搬扫擦挖拆翻跳踢追掏挑拍摸哭叹请让邀')
/** Verbs that a given name may end in: they are verbs where 了, 着, 过 or the like follows. */
const TURNED_VERBS = new Set('算当教学查开写打接送指端举领发提牵守住修种画唱记读数留投献送交办管干想爱有定订签笑忙干救劝抓列盼念')
const TURNS = new Set('了着过起出下给完好')

/** First two characters of what people do, and of when and how they do it. */
const WORDS: ReadonlySet<string> = new Set(
  (
    '介绍 表示 告诉 认为 指出 要求 强调 主持 参加 出席 率领 率队 陪同 来到 一行 宣布 提出 透露 坦言 感慨 感叹 激动 高兴 分别 主动 参与 讲话 部署 致辞 汇报 深入 调研 先后 同志 亲自 坚持 多次 现场 立即 接受 解释 回忆 总结 实地 ' +
    '提醒 建议 呼吁 回答 答道 讲述 讲解 解答 补充 直言 承认 笑言 称赞 发言 表态 表达 宣读 传达 通报 点评 号召 倡议 分析 预计 估计 当选 当场 当天 当时 当晚 当即 随即 随后 立刻 连忙 赶紧 赶忙 急忙 匆匆 马上 迅速 及时 特意 专门 专程 亲手 亲眼 ' +
    '率先 牵头 出面 上门 入户 登门 走访 慰问 探望 视察 检查 督查 督导 巡查 考察 前往 回到 举行 挽起 得知 获悉 了解 发现 注意 决定 打算 计划 准备 希望 相信 觉得 感到 感觉 知道 明白 担心 担任 担忧 兼任 出任 就任 上任 离任 任职 荣获 获得 获评 荣膺 被评 签订 签署 签约 ' +
    '代表 作为 作出 动员 组织 召集 召开 协调 安排 指挥 指导 协助 帮助 帮忙 去年 今年 前年 昨天 昨日 前天 今天 近日 日前 上午 下午 早上 晚上 中午 每天 每周 每次 每月 天天 常常 经常 总是 总说 一直 一边 一再 一番 自己 自费 自掏 本人 本来 正在 已经 已在 曾经 曾在 早已 早就 ' +
    '刚刚 终于 仍然 仍在 依然 依旧 再次 再三 反复 如今 现在 最近 感激 感动 兴奋 自豪 欣慰 骄傲 无奈 微笑 流着 含泪 热情 耐心 认真 分管 包联 联系 联合 联手 利用 通过 根据 按照 围绕 针对 结合 因为 由于 虽然 怎么 如何 不仅 不但 不顾 不辞 不停 不断 不怕 不忘 没有 没想 ' +
    '能够 可以 可能 应该 应当 需要 必须 愿意 十分 非常 特别 只好 只有 才知 同样 同时 带头 带队 整理 打通 接过 接到 收到 赶到 带领 带着 出门 起身 转身 点头 摇头 摆手 挥手 伸手 动手 接手 着手 起草 熬夜 加班 值班 出差 下乡 进村 入村 驻村 到任 履新 应邀'
  ).split(' '),
)
