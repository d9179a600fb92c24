import {describe, expect, it} from 'vitest'
import {readAuthority} from '../../../src/press/authority.ts'
import {compileAuthority} from '../../../src/press/authority/compiled.ts'
import {fold} from '../../../src/press/text/fold.ts'
import {findPrograms} from '../../../src/press/recognizers/programs.ts'

describe('a known program', () => {
  const {authority} = readAuthority({
    site: 'city: 江州市',
    places: '[]',
    programs: `
- {name: 北水南引工程, aliases: [北水南引], kind: 工程}
- {name: 油烟治理, aliases: [油烟净化], kind: 整治}
- {name: “邻里议事厅”, aliases: [邻里议事厅], kind: 机制}
- {name: 老院改造, kind: 工程}
- {name: 农村集体“三账”清理, aliases: [乡镇“三账”管理], kind: 管理}
- {name: 营房改造, aliases: [营改], kind: 工程}
- {name: 巷长制, kind: 机制}
- {name: 组长点评, kind: 机制}
- {name: 春雨工程, kind: 工程}
- {name: 采果节会, aliases: [梨花节], kind: 活动}
- {name: 楼宇经济发展, aliases: [楼宇经济], kind: 产业}
- {name: 省级卫生村创建, aliases: [省级卫生村], kind: 创建}
- {name: 蔬菜集中区建设, aliases: [蔬菜集中区], kind: 建设}
- {name: 井井通工程, aliases: [井井通], kind: 工程, active: "2019/.."}
- {name: 邻里小公园建设, aliases: [邻里小公园], kind: 工程}
- {name: 老人小额贷款, kind: 就业}
- {name: 公开许诺, kind: 党建}
- {name: 禁烟活动, aliases: [禁烟], kind: 活动}
- {name: 新居社区建设, aliases: [新居社区], kind: 建设}
- {name: 小巷整治, aliases: [小巷综合整治], kind: 整治}
- {name: “黑摩的”整治, aliases: [打击“黑摩的”], kind: 整治}
- {name: 街道综合改造, kind: 工程}
- {name: 老窑生态修复, kind: 工程}
- {name: 邻里食堂建设, kind: 工程}
- {name: 无烟楼院创建, kind: 创建}
- {name: 互帮超市建设, aliases: [“互帮超市”], kind: 救助, marked: true}
`,
  })
  const {terms} = compileAuthority(authority)
  const known = (text: string) => findPrograms(text, fold(text), terms.find(text)).flatMap(({value}) => value.programs.map(({name}) => name))

  it.each([
    ['北水南引通水了', '北水南引工程'],
    ['为北水南引沿途的村庄搬迁', '北水南引工程'],
    ['推进油烟净化,', '油烟治理'],
    ['居民走进邻里议事厅说事', '“邻里议事厅”'],
    ['查看创建无烟楼院的进度', '无烟楼院创建'],
    ['煤球房变成了“邻里议事厅”', '“邻里议事厅”'],
    ['规范村级“三账”管理,', '农村集体“三账”清理'],
    ['“三账”清理收尾', '农村集体“三账”清理'],
    ['老院改造附近的路', '老院改造'],
    ['推进营改工作', '营房改造'],
    ['启动“暖心”老院改造工程,', '老院改造'],
    ['大力发展楼宇经济,盘活楼宇', '楼宇经济发展'],
    ['加快营改,居民叫好', '营房改造'],
    ['落实巷长制度', '巷长制'],
    ['开展组长点评,群众测评另行安排', '组长点评'],
    ['会上进行了组长点评', '组长点评'],
    ['第六届梨花节开幕', '采果节会'],
    ['实施春雨工程、暖冬计划', '春雨工程'],
    ['该村成为“春雨工程”示范村', '春雨工程'],
    ['全镇创建省级卫生村36个', '省级卫生村创建'],
    ['镇里加快蔬菜集中区发展', '蔬菜集中区建设'],
    ['在全市推进蔬菜集中区', '蔬菜集中区建设'],
    ['社区办起“互帮超市”', '互帮超市建设'],
    ['开展“井井通”行动', '井井通工程'],
    ['推进老院改造、修路、绿化等工作', '老院改造'],
    ['查看了老院改造等工作', '老院改造'],
    ['今年实施修路、架桥、老院改造等10项工程', '老院改造'],
    ['全区建了12处邻里小公园', '邻里小公园建设'],
    ['街道为他们发放老人小额贷款', '老人小额贷款'],
    ['让党员公开许诺:开店的不卖假货', '公开许诺'],
    ['党员公开许诺,群众评议', '公开许诺'],
    ['首批建成的新居社区里石榴花正红', '新居社区建设'],
    ['对116条小巷进行综合整治', '小巷整治'],
    ['整治小巷116条', '小巷整治'],
    ['今年整治了116条小巷', '小巷整治'],
    ['改造183个老院', '老院改造'],
    ['建成十一个新居社区', '新居社区建设'],
    ['对62个老院按照“一院一策”进行改造', '老院改造'],
    ['启动剩余43条小巷的整治', '小巷整治'],
    ['对车站周边的“黑摩的”进行了集中整治', '“黑摩的”整治'],
    ['对黑摩的进行整治', '“黑摩的”整治'],
    ['对6个村的老窑进行生态修复', '老窑生态修复'],
    ['对两条街道进行综合改造', '街道综合改造'],
    ['今年建设邻里食堂11个', '邻里食堂建设'],
    ['引进老板建成邻里食堂两处', '邻里食堂建设'],
    ['新建邻里食堂', '邻里食堂建设'],
    ['巷长制中心接到第一单', '巷长制'],
    ['建设邻里小公园16处', '邻里小公园建设'],
    ['“禁烟、从我做起”主题活动启动', '禁烟活动'],
    ['“禁烟我先行”主题活动启动', '禁烟活动'],
  ])('is told of in %s', (text, name) => expect(known(text)).toEqual([name]))

  it('is one of those that a phrase joins', () => expect(known('开展“井井通、禁烟”活动')).toEqual(['井井通工程', '禁烟活动']))

  it.each(['启动“井井通、门门亮”行动', '实施“夜校+禁烟”模式'])('is but a part of a longer name in %s', (text) => {
    expect(known(text)).toEqual([])
    expect(findPrograms(text, fold(text), terms.find(text)).map(({value}) => value.proposed)).toEqual([text.slice(2)])
  })

  it('is but the kind of a place’s own feast', () => {
    const text = '第七届江岭梨花节开幕'
    expect(findPrograms(text, fold(text), terms.find(text)).map(({value}) => value.proposed)).toEqual(['第七届江岭梨花节'])
  })

  it.each(['推介“向阳花”禁烟宣讲活动', '参加“爱江城,学生先行”禁烟活动', '打造“乐悠悠”北水南引服务品牌'])('tells what a coined name is about in %s', (text) =>
    expect(findPrograms(text, fold(text), terms.find(text)).map(({value}) => value.proposed)).toEqual([text.slice(2)]))

  it.each(['把北水南引渠边的荒坡绿化', '河边—邻里小公园—地铁站', '长椅捐给了村里的邻里议事厅', '邻里议事厅成了村里最热闹的地方', '印在北水南引缴费单背面', '发现乱停车、禁烟等问题12个', '住在北水南引干渠南岸', '北水南引沿线的果园', '统一安装油烟净化设备', '老人记下三账管理家用', '煤球房变成了邻里议事厅', '车棚改建成一间邻里议事厅', '金融服务、文化创意、楼宇经济四大产业是重点', '培育物流、楼宇经济等三大主导产业', '老人上夜校兵营改道走', '把旧兵营改成书吧', '群众测评、组长点评、组员互评', '经过汇报、组长点评,分数当场亮出', '要把这条路修好,办成“春雨工程”', '打造成春雨工程、放心工程', '先后荣获省级卫生村、全国先进村等称号', '一家企业落户蔬菜集中区', '蔬菜集中区管委会负责人', '到互帮超市换肥皂', '区长查看了修路、老院改造、绿化等项目', '负责人介绍了老院改造、招商、绿化等情况', '对招商、修路、老院改造等工作作了安排', '把老院改造、运渣、种树三个环节包给他', '楼下建了个邻里小公园', '村口有一座邻里小公园', '帮他办了老人小额贷款', '局长公开许诺:月底修好', '公开许诺事项340条', '新居社区覆盖率达到99%', '公开许诺时限,立行立改', '把旧营改为书吧', '对36条小巷进行巡查', '走访36个老院', '老人说,36条小巷的路灯坏了,路灯公司进行抢修', '对小巷进行巡查', '小巷里的整治队', '对街道进行改造', '建设邻里之间的食堂', '建起菜市、药房、邻里小公园和活动室', '邻里小公园、菜市场都有了', '街口的邻里小公园装了灯', '区小巷整治指挥中心负责人', '街道小巷整治中心、执法中队一起上街'])('only says where or with what in %s', (text) => expect(known(text)).toEqual([]))
})
