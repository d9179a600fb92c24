/** Names of cities, counties and districts elsewhere that are words of ordinary prose: with their unit they never count, or only with it. */

/** What any town has (老城区, 平房区), and a word of prose with 县 behind it that begins the next (会同县公安局). */
export const ORDINARY_NAMES: ReadonlySet<string> = new Set('新城区 城区 郊区 矿区 市中区 城中区 城市区 河口区 中心区 港口区 市辖区 东区 西区 老城区 古城区 平房区 新市区 站前区 城东区 城西区 城北区 滨湖区 会同县 比如县'.split(' '))

/** Without 市 or 县 these say what is done, how it is, or who somebody is (会同某某街道, 比如某某镇, 公安某某分局, 合作, 文山会海). */
export const ORDINARY_STEMS: ReadonlySet<string> = new Set(
  (
    '会同 比如 合作 公安 共和 和平 友谊 富裕 富民 惠民 利民 资源 南部 民乐 乐业 乐安 康乐 同心 和顺 政和 永和 平和 平安 安定 安宁 安康 永安 永康 福安 长治 大同 同仁 兴国 崇义 孝义 崇仁 仁和 ' +
    '方正 清流 平原 武功 温泉 故城 商城 商都 滨海 响水 来安 定远 大方 大名 大关 民权 江口 洞口 城口 河口 林口 桃源 莲花 凤凰 木兰 集贤 进贤 修文 台前 中方 通城 正定 正安 长寿 ' +
    '江山 文山 灯塔 樟树 榆树 石狮 白杨 仙桃 龙井 普洱 弥勒 白银 东方 新民 新乐 新星 新建 四会 三明 三河 五常 无为 明光 天长 天门 当阳 中山 双河 山南 高明 高平 开平 建德 兴城 大安 大新'
  ).split(' '),
)
