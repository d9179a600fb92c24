import {describe, expect, it} from 'vitest'
import {findCoined} from '../../../src/press/recognizers/coined.ts'
import {findHeadlineNames} from '../../../src/press/recognizers/headline-names.ts'
import {PLACE_OF_WORK} from '../../../src/press/recognizers/program-heads.ts'
import {findQuotations} from '../../../src/press/recognizers/quotations.ts'
import {fold} from '../../../src/press/text/fold.ts'

const read = (title: string, ...paragraphs: string[]) => [title, ...paragraphs].map((text, index) => ({headline: index === 0, folded: fold(text), quotations: findQuotations(fold(text))}))
const coined = (title: string, ...paragraphs: string[]) => findCoined(read(title, ...paragraphs)).map(({occurrences}) => occurrences[0]!.quotation.inner)

describe('findCoined finds', () => {
  it.each([
    ['what is founded', '“月下茶座”拉近干群心', '这是镇里推出的“月下茶座”。', '月下茶座'],
    ['what is founded for somebody', '“月下茶座”开到村口', '村里为老人办起“月下茶座”,天天有戏听。', '月下茶座'],
    ['what is counted', '“月下茶座”暖人心', '这是第136期“月下茶座”。', '月下茶座'],
    ['what is counted after', '“月下茶座”暖人心', '“月下茶座”36处,天天有戏听。', '月下茶座'],
    ['what has come', '村里有了“月下茶座”', '“月下茶座”启用以来,天天有戏听。', '月下茶座'],
    ['what has opened', '村里天天有戏', '“月下周周唱”开演以来,来了十五个班子。', '月下周周唱'],
    ['what is at work', '“月下茶座”暖人心', '“月下茶座”已接待老人九百位。', '月下茶座'],
    ['what it consists of', '“月下茶座”暖人心', '“月下茶座”由老教师轮流坐堂。', '月下茶座'],
    ['what is done fast and fast', '小事故快办', '交警推行“快拍快走”,路不堵了。', '快拍快走'],
    ['what is founded of a field of work', '婆媳有话说', '社区成立计生“开心团”,二十人报名。', '开心团'],
    ['what is taken as the handle of work', '村里变了样', '镇里以“六村联建”为抓手,整治环境。', '六村联建'],
    ['what is opened for a use', '老人好乘凉', '社区开辟“月下凉棚”,天天有茶喝。', '月下凉棚'],
    ['what is founded once, in the text', '“月下茶座”好', '镇里推出“月下茶座”。', '月下茶座'],
    ['what is founded once, without the headline', '老人有了好去处', '镇里推出“月下茶座”。', '月下茶座'],
    ['what only comes back, when it is long enough', '“月下茶座”好', '老人爱去“月下茶座”。', '月下茶座'],
    ['what is used', '“说事亭”里说事', '老人走进“说事亭”。', '说事亭'],
    ['what gets its name', '“月下茶座”好热闹', '这个去处叫“月下茶座”。“月下茶座”已接待老人九百位。', '月下茶座'],
    ['people with a post', '12名“田埂老师”进村', '镇里选聘12名“田埂老师”走村入户。', '田埂老师'],
    ['three characters', '“说事亭”里说事', '村口建起“说事亭”,“说事亭”已调解纠纷73件。', '说事亭'],
    ['traditional characters', '“月下茶座”暖人心', '鎮裡推出“月下茶座”。', '月下茶座'],
    ['without the headline, when it comes back', '老人有了好去处', '镇里推出“月下茶座”,这里天天有戏听。“月下茶座”由志愿者打理。', '月下茶座'],
    ['the answer to a question', '街道试点夜市“扫码坐”', '摊位怎么管?街道的答案是“扫码坐”。', '扫码坐'],
    ['what a headline’s verb has further on', '街道试行楼道“轮值灯”', '老人说,“轮值灯”亮了心里踏实。', '轮值灯'],
    ['what things are published as', '检查结果上墙', '每月的结果以“晴雨榜”的形式公布。', '晴雨榜'],
    ['what everybody is given', '老人出门有人管', '社区给每位老人发了一张“回家卡”。', '回家卡'],
    ['what is put up in every house', '老人有人管', '社区为32户老人装上了“牵挂铃”,铃响人到。', '牵挂铃'],
    ['so many boxes of an own name', '楼口有个箱', '社区在楼口挂起20个“心声箱”。', '心声箱'],
    ['a doing that the street calls so', '骑车人有奔头', '随手拍下隐患能攒分换午餐,我们叫它“车轮积分”。', '车轮积分'],
    ['a circle that they call so', '办事不出巷', '米面油药走路都能买到,街道管它叫“五百步生活圈”。', '五百步生活圈'],
    ['a meeting that they call so', '树下说事', '有事大家议,居民们称它为“槐下议事”。', '槐下议事'],
    ['a doing that is called so', '楼道有人管', '居民轮流管楼道,大家把它叫作“门栋轮值”。', '门栋轮值'],
    ['what a doing is called', '楼道有人管', '镇里把这个做法叫“亮晒台”。', '亮晒台'],
    ['a doing that one calls so', '夜里有人管', '下班后一人一辆车,这叫“楼道夜巡”,雷打不动。', '楼道夜巡'],
    ['what an office made itself', '闹钟响在心里', '这是镇里自创的“午后铃声”。', '午后铃声'],
    ['tickets of an own name', '山里水贵', '镇里给低保户发放“解渴水票”,一张票一桶水。', '解渴水票'],
    ['a way in which things are done', '没人接的单子', '街道用“主任领办”的办法,把几家叫到一张桌上。', '主任领办'],
    ['what has been held for years', '旧书有了去处', '“旧书换绿萝”办到第四年,今年换出三百盆。', '旧书换绿萝'],
    ['what is in its so manyth year', '村里的“枣花会”', '“枣花会”走进第三个年头,今年来了三千人。', '枣花会'],
    ['what opens at a place', '歌声响起来', '镇里的“街坊唱起来”在文化广场开唱。', '街坊唱起来'],
    ['a set of ways', '换了个法子', '这套“以奖换罚”的禁放办法先在三个村试。', '以奖换罚'],
    ['measures by their number', '厂子缓过来了', '镇里出台“暖企八条”,免了管理费。', '暖企八条'],
    ['the same put to use', '厂子缓过来了', '区里落实“稳岗十六条”,工人没走。', '稳岗十六条'],
    ['what has come to its so manyth lecture', '老人讲故事', '老人走进“墙根党课”第12讲的现场,讲了一上午。', '墙根党课'],
    ['one of a series', '墙根下讲课', '这是第19堂“墙根党史课”。', '墙根党史课'],
    ['what is said to be somebody’s founding', '巷里讲故事', '“枣树故事团”是街道在去年冬天组建的,十四人都是街坊。', '枣树故事团'],
    ['what is brought to where people are', '老物件', '街道的“老厂馆进社区”揭牌。', '老厂馆进社区'],
    ['what is laid down', '煤山绿了', '镇里出台“树随矿走”的规定,一年栽了三万棵。', '树随矿走'],
    ['what a roof is made into', '楼顶种菜', '街道把楼顶辟成“云上菜园”,分给46户。', '云上菜园'],
    ['what stands on every street', '扫街的人', '每条路设一个“党员扫街岗”,电话写在牌上。', '党员扫街岗'],
    ['one of a series that is out', '卫生有人管', '第三期“光晒榜”出炉,五条街上了榜。', '光晒榜'],
    ['what there is each month', '有话桌上说', '镇里每月初十有一顿“老板早茶会”,管饱。', '老板早茶会'],
    ['what is told of each day', '课摆在桶边', '社区每天开讲“桶边小课”。', '桶边小课'],
    ['a thing with what it has done', '书到地头', '这些“背篓书箱”已借出图书三千零12册。', '背篓书箱'],
    ['what has become a place to go', '有话茶里说', '“书记茶棚”已成为居民说事的好去处。', '书记茶棚'],
    ['what somebody thought out together', '送餐不绕路', '街道和物业商量出一个“骑手门牌”。', '骑手门牌'],
    ['what two run together', '夜里有灯', '这是街道和书店合办的“借光书桌”。', '借光书桌'],
    ['what a room was made into', '放学先到“五点小屋”', '街道把旧值班室腾了出来,9月起成了“五点小屋”。', '五点小屋'],
    ['what bore fruit', '校门开了', '街道和大学的“校街联姻”结出头一个果子。', '校街联姻'],
    ['what is gone about as one', '厂里安家', '镇里搞“厂村一体”,厂出钱,村出地。', '厂村一体'],
    ['a code to be scanned', '进山先登记', '游客扫一下“护山码”,进山时间自动登记。', '护山码'],
    ['what has been carried out since', '楼道有人管', '“门栋认养”推行一年来,院子变了样。', '门栋认养'],
    ['what has been held so often', '院里有话说', '这样的“槐荫会”已开了42场。', '槐荫会'],
    ['what is said to be a project', '老人吃饭不愁', '“老友厨房”是街道购买服务的一个项目。', '老友厨房'],
    ['a thing with its measure', '孝心看得见', '一本“孝心存折”记下儿女回家的次数。', '孝心存折'],
    ['what another became', '管楼有新招', '“三色管楼”升级成“五色管楼”。', '五色管楼'],
    ['what has been set up', '有话廊下说', '社区在凉亭里设了“说事长廊”,每周二由老党员值守。', '说事长廊'],
    ['a wall of an own name', '心愿有人领', '社区在大厅设立“愿望墙”,居民写下愿望。', '愿望墙'],
    ['a list that is made known', '卫生有人管', '镇里每月评出“红黑榜”,贴在村口。', '红黑榜'],
    ['what people began to do', '村里的账晒出来', '今年,村里搞起了“晒谷账本”:每月晒一回。', '晒谷账本'],
    ['what has been open since a day', '志愿者领存折', '街道的“爱心账房”自3月5日学雷锋日开门以来,人人有存折。', '爱心账房'],
    ['what is tried in a field of work', '路通了', '我们试行农村客运“两片循环”,把三个乡串起来。', '两片循环'],
    ['what is not the first', '楼顶怎么用', '投票后拆了棚。“居民投票会”不是头一回,今年定下了三件事。', '居民投票会'],
    ['what will go on until', '老人看电影', '街道的“周末影院”将一直放到国庆节。', '周末影院'],
    ['a ceremony that is held', '儿童入学', '街道在大殿前举行“点朱礼”,新生读起三字经。', '点朱礼'],
    ['what has gone on line', '找活不用跑', '街道同步上线“楼下有活干”小程序。', '楼下有活干'],
    ['what has been open for so long', '“共用书桌”暖人心', '“共用书桌”开放三个月,居民爱来。', '共用书桌'],
    ['what somebody came to on its first day', '夜里也能办', '他是“夜间自助柜”启用当天的第17位用户。', '夜间自助柜'],
    ['a thing of which every house has one', '搬家不糊涂', '镇里逐户登记,一户一张“搬家明白卡”。', '搬家明白卡'],
    ['a thing with its measure in the headline', '一张“创新券”抵房租', '企业领到面额不等的“创新券”。', '创新券'],
    ['a meeting that is held', '有事地头说', '民警每晚把商户喊到一起,开个十来分钟的“地头会议”。', '地头会议'],
    ['what two do together', '学校开门', '街道推动“校村融合”,操场向村民开放。', '校村融合'],
    ['persons whom somebody founded', '“板凳家长”进院', '镇里招募“板凳家长”36名,“板凳家长”已进32个院。', '板凳家长'],
  ])('%s', (_, title, body, name) => expect(coined(title, body)).toEqual([name]))

  it('the longer of two names', () => {
    expect(coined('“茶座”变样', '镇里推出“月下茶座”,“月下茶座”已接待老人。', '“茶座”里推出“茶座”,“茶座”已满。')).toEqual(['月下茶座'])
  })
})

describe('findCoined leaves', () => {
  it.each([
    ['an animal', '老狗看门', '巷口有条老狗,我们叫它“黑背将军”。'],
    ['a machine', '机器进村', '新来的扫路车个头大,孩子们叫它“铁甲大白”。'],
    ['a stone', '山上有石', '村里人管它叫“望河老石”。'],
    ['what shops do', '商场挤满人', '昨日,商场开展“买一送一”,引来不少人。'],
    ['a menu', '年夜饭早早订', '多家饭店推出“合家桌”,早已订满。'],
    ['a chat group', '村里的葡萄熟了', '她建了个微信群,起名叫“葡萄一家”,天天发消息,“葡萄一家”热闹得很。'],
    ['tickets as everywhere', '回家路', '单位给工人发放“火车票”,“火车票”已发36张。'],
    ['a card as everywhere', '群众领到“答复卡”', '干部写了一张“答复卡”。'],
    ['a day on which something happened', '召开“7·14”透水事故反思会', '镇里召开“7·14”透水事故反思会。'],
    ['a quarrel', '车位不够用', '小区天天开展“抢车位”大战。'],
    ['a way that anybody has', '漏点难找', '队员们探索出“笨办法”。'],
    ['a figure', '“月下茶座”把荒地变“宝地”', '昔日荒地成了村民眼中的“宝地”。'],
    ['irony', '“铁公鸡”舍得花钱', '他是个“铁公鸡”,人称“铁公鸡”。'],
    ['a nickname', '“红薯书记”的致富经', '村民给他起了个绰号:“红薯书记”。'],
    ['a nickname of an official who founds things', '“钢铁队长”', '他推出新办法,被称为“钢铁队长”,“钢铁队长”已走了30村。'],
    ['speech', '“好得很”', '“好得很!”老人说。“好得很!”'],
    ['a word', '“堵”住漏洞', '镇里推出办法“堵”住漏洞,“堵”了36处。'],
    ['the name of a square', '影壁留下来', '两侧辟出一个小广场,起名“纺纱园”,老人天天来。'],
    ['what is given up', '“接待日”变样', '每月开展的“接待日”改为走访。'],
    ['trouble', '整治“小广告墙”', '街道清理“小广告墙”36处。'],
    ['an honour', '捧回“最美街道”称号', '街道获“最美街道”称号,授予3家“最美街道”。'],
    ['a brand', '“月牙泉”牌凉粉', '镇里推出“月牙泉”牌凉粉,“月牙泉”公司已开36家店。'],
    ['a way of speaking', '“管闲事儿”的义工队', '他们“管闲事儿”,也爱“管闲事儿”。'],
    ['a short word that only comes back', '“小喇叭”喊出文明路', '老人挎着“小喇叭”上路。'],
    ['what the headline alone says', '“月下茶座”好,推出“月下茶座”', '老人爱去。'],
    ['what is only used once', '老人有了好去处', '老人走进“月下茶座”。'],
    ['people named once', '讲座开讲', '学校选聘“银发讲师”32名。'],
    ['one point of a rule', '按规定办', '镇里落实“细则第八条”,一个不漏。“细则第八条”说得明白。'],
    ['a dish by its number', '一桌菜', '饭店推出“黄河鲤鱼三条”。'],
    ['what is only told of by its lecture', '听了一课', '他翻到“形势与任务”第3讲,看了起来。'],
    ['a title', '《月下茶座》上演', '剧团推出《月下茶座》,《月下茶座》已演36场。'],
    ['a period', '“十三五”开局', '镇里开展“十三五”规划,“十三五”已开局。'],
    ['a class of persons that is counted', '“候鸟老人”有了伴', '社区为36位“候鸟老人”办了聚会,“候鸟老人”笑了。'],
    ['households that are counted', '“门对门家庭”团聚', '社区有36户“门对门家庭”,“门对门家庭”一起包饺子。'],
    ['a saying given once as an answer', '他的秘诀', '他说,秘诀是“吃得苦中苦”。“吃得苦”了才行。'],
    ['what something is only done in the form of', '学习会', '学习会以“一带二”的形式进行。'],
    ['a thing that every house has', '“意见箱”挂到门口', '社区把“意见箱”挂到门口,设了12个“意见箱”。'],
    ['a thing that somebody is given', '社区发了“公交卡”', '社区给老人发了一张“公交卡”。'],
    ['a thing in marks that is no instrument', '“千层底”上脚', '社区给老人发了一双“千层底”。'],
    ['a dog that is called so', '“大黑脸”看院', '居民把它叫作“大黑脸”。'],
    ['what people have nothing to do with', '“便民号”', '社区里有从不拨“便民号”的家庭,“便民号”已响36次。'],
    ['a variety', '“早甜一号”石榴红了', '村民种的“早甜一号”石榴熟了,“早甜一号”一斤卖十元。'],
    ['a variety that is planted', '“早甜一号”进村', '村里种植“早甜一号”36亩,推出“早甜一号”。'],
    ['a column of the paper', '“镇长谈发展”开栏', '本报开设“镇长谈发展”专栏,“镇长谈发展”已刊36期。'],
    ['a figure of speech that comes back', '修通“致富路”', '村里建成“致富路”36公里,“致富路”通到家。'],
    ['a thing of every day with its measure', '一张“成绩单”', '一张“成绩单”摆在大家面前。'],
    ['a corner of a room', '妈妈安心做活', '车间里设了“玩具角”。'],
    ['a shop that is called so', '“老李烩面”开张', '一家名叫“老李烩面”的馆子开业,推出“老李烩面”。'],
    ['what is punished', '“三超一急”', '交警严查“三超一急”,“三超一急”出事多。'],
    ['a way through for those in need', '“绿色通道”', '医院为老人开通“绿色通道”,“绿色通道”已用36次。'],
    ['what a bank sells', '“存得欢”上市', '多家银行推出“存得欢”,“存得欢”卖了36万份。'],
    ['a table of every house', '“八仙桌”', '屋里摆上一张“八仙桌”。'],
    ['a team of players', '“不服老”上场', '村里有支篮球队,名叫“不服老”,“不服老”打了36场。'],
    ['a body that somebody founded for himself', '“飞鱼救援队”', '他创办的民间组织“飞鱼救援队”已救36人。'],
    ['a question', '开会说“种什么”', '村里开起了“种什么”的会。'],
    ['a way through of any kind', '“送药绿色通道”', '镇里开通“送药绿色通道”,“送药绿色通道”已放行36车。'],
    ['children who come and go', '“小候鸟”', '42个“小候鸟”坐满教室,“小候鸟”来自外省。'],
    ['three treasures', '“三样宝”', '网格长包里装着“三样宝”,“三样宝”一样不少。'],
    ['any class', '“绘画班”', '社区开设“绘画班”36期,“绘画班”已招满。'],
    ['a child that is called so', '娃叫“周渡恩”', '8月18日,女儿出生,取名“周渡恩”。'],
    ['what is spoken of as a handle', '以“绣花功夫”为抓手', '街道以“绣花功夫”为抓手管街巷。'],
    ['a shop', '“常回来”开张', '他给小店取名“常回来”,开办“常回来”三年。'],
    ['who was chosen', '“十佳媳妇”笑了', '她当选为“十佳媳妇”,镇里评出“十佳媳妇”36名。'],
    ['a line of the paper', '“街坊热线”响了', '本报“街坊热线”接到电话,记者到场。'],
    ['women at work', '“娘子军”上阵', '村里成立“娘子军”,“娘子军”修渠36里。'],
    ['what is sold', '七夕节前的“鸳鸯果券”', '镇里推出的“鸳鸯果券”三天卖出1600张。'],
    ['what something is woven about', '园里种下“月下花语”', '展园以“月下花语”为线索,从东园走到西园,走进“月下花语”。'],
    ['a street of shops', '“石榴一条街”', '门面辟成“石榴一条街”,53户村民拿到了摊位。'],
    ['a clause', '“把茶座搬到村口,让老人乐”', '镇里推出“把茶座搬到村口,让老人乐”。'],
  ])('%s', (_, title, body) => expect(coined(title, body)).not.toContain(/“([^”]*)”/u.exec(title)?.[1]))
})

it('findCoined leaves a prize with its number', () => expect(coined('老人得了奖', '他得过第三届“白塔奖”。')).toEqual([]))

it('findCoined leaves a meeting that is only told of', () => expect(coined('老人有话说', '他们谈起那次“家庭会议”。')).toEqual([]))

describe('what stands behind a coined phrase', () => {
  it.each([
    ['议事亭,', '议事亭'],
    ['助农直播间卖出三千单', '助农直播间'],
    ['社区食堂。', '社区食堂'],
    ['走进议事厅', undefined],
    ['和议事厅', undefined],
    ['直播间负责人', undefined],
    ['食堂里', undefined],
    ['由志愿者打理', undefined],
  ])('%s', (after, name) => expect(PLACE_OF_WORK.exec(after)?.[0]).toBe(name))
})

describe('findHeadlineNames', () => {
  const names = (title: string, body: string) => findHeadlineNames(read(title, body)).map(({passage, start, end}) => [title, body][passage]!.slice(start, end))

  it.each([
    ['启动环境卫生专项整治', '街道开展了环境卫生专项整治。', '环境卫生专项整治'],
    ['推行楼宇积分制', '镇里全面推行楼宇积分制,居民叫好。', '楼宇积分制'],
    ['街道实行“甲乙”工作法 三问工作法见效', '干部用三问工作法办事。', '三问工作法'],
  ])('%s', (title, body, name) => expect(names(title, body)).toEqual([name, name]))

  it.each([
    ['启动专项整治', '街道开展了专项整治。'],
    ['启动环境卫生专项整治', '街道开展了清扫。'],
    ['街道扫雪', '街道开展了环境卫生专项整治。'],
    ['创新工作法', '干部创新工作法。'],
  ])('nothing in %s', (title, body) => expect(names(title, body)).toEqual([]))
})
