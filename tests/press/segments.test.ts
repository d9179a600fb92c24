import {describe, expect, it} from 'vitest'
import {splitLines} from '../../src/press/lines.ts'
import {segmentPage} from '../../src/press/segments.ts'

const TEXT = '本报讯(记者 方大山)昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞,说这里比过去干净多了。'
const PLAIN = '昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞,说这里比过去干净多了。'

const UNLIKE = '8月3日,三十多名孩子跟着老师写毛笔字、剪窗花,一个上午很快就过去了,有的到了饭点还舍不得回家。'

/** What was read, in short: one line an article with its roles, one line for furniture. */
function read(page: string): string[] {
  return segmentPage(splitLines(page)).map((segment) => {
    if (segment.type === 'furniture') return `- ${segment.lines[0]} ${segment.reason.rule}`
    const head = segment.passages.filter(({role}) => role !== 'paragraph').map(({role, text}) => `${role}=${text.slice(0, 16)}`)
    return [`${segment.kind} ${segment.lines.map(([a, b]) => `${a}-${b}`).join()}`, ...(segment.section ? [`[${segment.section}]`] : []), ...head].join(' ')
  })
}

const IDEOGRAPHIC = '\u3000'

describe('headline forms', () => {
  it.each<[string, string, string[]]>([
    ['one line', `修路忙\n\n${TEXT}`, ['article 1-3 title=修路忙']],
    ['two parts on one line', `社区办好事 居民送锦旗\n\n${TEXT}`, ['article 1-3 title=社区办好事　居民送锦旗']],
    ['unit above', `某某乡\n\n修路忙开了\n\n${TEXT}`, ['article 1-5 kicker=某某乡 title=修路忙开了']],
    ['kicker above', `提出亮点 找出难点\n\n某某区用点评促提升\n\n${TEXT}`, ['article 1-5 kicker=提出亮点　找出难点 title=某某区用点评促提升']],
    ['unit and colon above', `修路忙\n\n${TEXT}\n\n${PLAIN}\n\n某某区：\n架桥忙开了\n\n${TEXT}`, ['article 1-5 title=修路忙', 'article 7-10 kicker=某某区： title=架桥忙开了']],
    ['page code under the date', `2017年3月9日 星期四\nA07 区街新闻\n\n甲区某某路街道\n\n架桥忙开了\n\n${TEXT}`, ['- 1 page-date', '- 2 folio', 'article 4-8 kicker=甲区某某路街道 title=架桥忙开了']],
    ['dashed subtitle', `老院子里的新事\n\n——某某社区见闻\n\n${TEXT}`, ['article 1-5 title=老院子里的新事 subtitle=——某某社区见闻']],
    ['two printed lines', `某某区持续开展\n走访活动\n\n${TEXT}\n\n又修桥\n\n${TEXT}\n\n再修路\n\n${TEXT}`, ['article 1-4 title=某某区持续开展　走访活动', 'article 6-8 title=又修桥', 'article 10-12 title=再修路']],
    ['byline line', `除隐患\n\n本报记者 方大山\n\n${PLAIN}`, ['article 1-5 title=除隐患 byline=本报记者 方大山']],
    ['names behind an ornament', `除隐患\n\n□方大山 石兰\n\n${PLAIN}\n\n修路忙\n\n◎石 兰\n\n${PLAIN}`, ['article 1-5 title=除隐患 byline=□方大山 石兰', 'article 7-11 title=修路忙 byline=◎石 兰']],
    ['names behind an ornament below', `除隐患\n${PLAIN}\n□方大山\n修路忙\n${PLAIN}\n□石兰`, ['article 1-3 title=除隐患 byline=□方大山', 'article 4-6 title=修路忙 byline=□石兰']],
    ['subheads behind an ornament', `除隐患\n\n${TEXT}\n\n□摸底数\n\n${PLAIN}\n\n□马上办\n\n${PLAIN}`, ['article 1-11 title=除隐患 subhead=□摸底数 subhead=□马上办']],
    ['units behind an ornament', `□高新区\n\n修路忙开了\n\n${TEXT}\n\n□石佛乡\n\n架桥忙开了\n\n${TEXT}`, ['article 1-5 kicker=□高新区 title=修路忙开了', 'article 7-11 kicker=□石佛乡 title=架桥忙开了']],
    ['a rank that begins as a reference to another page', `除隐患\n\n见习记者 方大山\n\n${PLAIN}\n\n接诉即办暖民心\n\n${TEXT}`, ['article 1-5 title=除隐患 byline=见习记者 方大山', 'article 7-9 title=接诉即办暖民心']],
    ['byline below', `除隐患\n${PLAIN}\n晚报记者 方大山\n修路忙\n${PLAIN}\n晚报记者 石兰`, ['article 1-3 title=除隐患 byline=晚报记者 方大山', 'article 4-6 title=修路忙 byline=晚报记者 石兰']],
    ['an unsigned item of two printed lines among signed ones', `修路忙\n${TEXT}\n${PLAIN}\n放假在家没人看\n村里办起小课堂\n${UNLIKE}\n架桥忙\n${TEXT}`, ['article 1-3 title=修路忙', 'article 4-6 kicker=放假在家没人看 title=村里办起小课堂', 'article 7-8 title=架桥忙']],
    ['an unsigned item below a brief of one signed paragraph', `架桥忙\n${TEXT}\n修路忙\n${PLAIN}(通讯员 石兰)\n村里办起小课堂\n${UNLIKE}`, ['article 1-2 title=架桥忙', 'article 3-4 title=修路忙', 'article 5-6 title=村里办起小课堂']],
    ['a subhead below the signed opening of a feature', `修路忙\n${PLAIN}(记者 方大山)\n先摸清家底\n村干部一户一户地走,把谁家缺什么都记在本子上。\n再一件件办\n村干部照着本子上记的,一户一户地办。`, ['article 1-6 title=修路忙 subhead=先摸清家底 subhead=再一件件办']],
    ['what the paper asks its readers for', `修路忙\n\n${TEXT}\n\n架桥忙\n\n${TEXT}\n\n谁家还有老水车\n\n从即日起，本报向全市读者征集老农具的照片和故事，请寄编辑部。`, ['article 1-3 title=修路忙', 'article 5-7 title=架桥忙', 'article 9-11 title=谁家还有老水车']],
    ['no blank lines', `修路忙\n${TEXT}\n${PLAIN}\n架桥忙\n${TEXT}`, ['article 1-3 title=修路忙', 'article 4-5 title=架桥忙']],
    ['a unit of any kind and a colon above', `修路忙\n${TEXT}\n${PLAIN}\n区委宣传部：\n架桥忙开了\n两岸走得近\n${TEXT}`, ['article 1-3 title=修路忙', 'article 4-7 kicker=区委宣传部： title=架桥忙开了 subtitle=两岸走得近']],
    ['names that go on below those who sign', `修路忙\n${PLAIN}\n记者 方大山 通讯员 石兰\n丁志远 孟凡\n架桥忙\n${TEXT}`, ['article 1-4 title=修路忙 byline=记者 方大山 通讯员 石兰 byline=丁志远 孟凡', 'article 5-6 title=架桥忙']],
    ['a word below those who sign', `修路忙\n${PLAIN}\n记者 方大山 通讯员 石兰\n安全\n架桥忙\n${TEXT}`, ['article 1-3 title=修路忙 byline=记者 方大山 通讯员 石兰', 'article 4-6 kicker=安全 title=架桥忙']],
    ['who supplied the text', `修路忙\n${PLAIN}\n（某某区水利局供稿）\n架桥忙\n${UNLIKE}\n（某某区教育局供稿）`, ['article 1-3 title=修路忙 byline=（某某区水利局供稿）', 'article 4-6 title=架桥忙 byline=（某某区教育局供稿）']],
    ['a sign of text and pictures alone', `修路忙\n${PLAIN}\n记者 方大山\n通讯员 石兰\n文/图\n架桥忙\n${TEXT}`, ['article 1-5 title=修路忙 byline=记者 方大山 byline=通讯员 石兰 byline=文/图', 'article 6-7 title=架桥忙']],
    ['who was there, without a full stop', `修路忙\n${TEXT}\n各村党支部书记列席会议\n某某乡\n架桥忙\n${TEXT}`, ['article 1-3 title=修路忙', 'article 4-6 kicker=某某乡 title=架桥忙']],
    ['a wish at the end', `修路忙\n${TEXT}\n欢迎乡亲们常回家看看！\n架桥忙\n${TEXT}`, ['article 1-3 title=修路忙', 'article 4-5 title=架桥忙']],
    ['a kicker that calls', `修路忙\n${TEXT}\n乡亲们，过河不绕路啦！\n架桥忙\n${TEXT}`, ['article 1-2 title=修路忙', 'article 3-5 kicker=乡亲们，过河不绕路啦！ title=架桥忙']],
    ['a kicker of who took part', `修路忙\n${TEXT}\n区委书记参加义务劳动时要求\n架桥忙\n${TEXT}`, ['article 1-2 title=修路忙', 'article 3-5 kicker=区委书记参加义务劳动时要求 title=架桥忙']],
    ['a last line set in as the text', `修路忙\n　　${TEXT}\n　　大伙儿都说好\n架桥忙\n　　${TEXT}`, ['article 1-3 title=修路忙', 'article 4-5 title=架桥忙']],
    ['headlines right under a text that is cut off', `修路忙\n本报讯(记者 方大山)昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞,说这里比过去干净多了,以后还要把更多的\n过河不绕路\n架桥忙\n${TEXT}`, ['article 1-2 title=修路忙', 'article 3-5 kicker=过河不绕路 title=架桥忙']],
    ['what the reporters do', `修路忙\n${TEXT}\n记者跑现场\n架桥忙\n${TEXT}`, ['article 1-2 title=修路忙', 'article 3-5 [记者跑现场] section=记者跑现场 title=架桥忙']],
    ['questions and answers of readers', `记者替您问\n停水找谁？\n问：停水三天找谁？（某某街道 甲女士）\n答：水管修好了。\n路灯谁修？\n问：路灯不亮。（某某乡 乙先生）\n答：灯泡换了。`, ['article 1-4 [记者替您问] section=记者替您问 title=停水找谁？', 'article 5-7 title=路灯谁修？']],
    ['letters with who asks behind them', `修路忙\n${TEXT}\n记者帮您问\n停水找谁\n停水三天找谁？（某某街道 甲女士）\n水管修好了。\n路灯谁修\n门口的路灯不亮。（某某乡 乙先生）\n灯泡换了。`, ['article 1-2 title=修路忙', 'article 3-6 [记者帮您问] section=记者帮您问 title=停水找谁', 'article 7-9 title=路灯谁修']],
    ['what the reporters did within a piece', `修路忙\n${TEXT}\n记者走现场\n路面还没有干透,压路机停在一旁。\n架桥忙\n${TEXT}`, ['article 1-4 title=修路忙 subhead=记者走现场', 'article 5-6 title=架桥忙']],
    ['letters with what the reporters did about them', `修路忙\n${TEXT}\n停水找谁\n家里停水三天了。\n记者跑现场\n水管修好了。\n路灯谁修\n门口的路灯不亮。\n记者跑现场\n灯泡换了。`, ['article 1-2 title=修路忙', 'article 3-6 title=停水找谁 subhead=记者跑现场', 'article 7-10 title=路灯谁修 subhead=记者跑现场']],
    ['letters of readers by name, with the answers, under their rubric', `修路忙\n${TEXT}\n有问有答录\n停水找谁\n市民甲女士来信：家里停水三天了。\n某某街道答复：水管修好了。\n路灯谁修\n网友“小河”留言：门口的路灯不亮。\n某某镇回复：灯泡换了。`, ['article 1-2 title=修路忙', '- 3 rubric-of-several', 'article 4-6 [有问有答录] title=停水找谁', 'article 7-9 [有问有答录] title=路灯谁修']],
    ['what people say within a piece', `修路忙\n${TEXT}\n乡亲们怎么看\n市民甲女士说：路好走了。\n往后怎么办\n村里的人说：还要修。`, ['article 1-6 title=修路忙 subhead=乡亲们怎么看 subhead=往后怎么办']],
    ['a summary between headline and names', `修路忙\n核心提示|昨日，某某镇开工修路，两年后通车。\n□记者 方大山\n本报讯 推土机开进了村口。\n${PLAIN}\n架桥忙\n${TEXT}`, ['article 1-5 title=修路忙 byline=□记者 方大山', 'article 6-7 title=架桥忙']],
    ['a brief whose headline opens with its unit, its last letter and the text’s first making a word', `修路忙\n${TEXT}\n白河乡：红白事有了价\n白河乡定了标准。（石兰）\n白塔乡：新路修到羊圈旁\n白塔乡今春修路十七公里。（孟凡）`, ['article 1-2 title=修路忙', 'article 3-4 title=白河乡：红白事有了价', 'article 5-6 title=白塔乡：新路修到羊圈旁']],
    ['the desk’s name over the page', `城区新闻\n\n修路忙\n\n${TEXT}\n\n架桥忙\n\n${TEXT}`, ['- 1 page-banner', 'article 3-5 title=修路忙', 'article 7-9 title=架桥忙']],
    ['subheads stay inside', `修路忙\n\n${TEXT}\n\n摸清底数\n\n${PLAIN}\n\n建好台账\n\n${PLAIN}`, ['article 1-11 title=修路忙 subhead=摸清底数 subhead=建好台账']],
    ['two lines of two clauses each', `桥板松动不是一天两天 街坊过河心里打鼓\n连夜换上新桥板 街坊心里踏实了\n\n${TEXT}\n\n又修桥\n\n${TEXT}`, ['article 1-4 kicker=桥板松动不是一天两天　街坊过河心 title=连夜换上新桥板　街坊心里踏实了', 'article 6-8 title=又修桥']],
    ['a first line that leaves the rest unsaid', `换桥板、补栏杆、清河道……\n老渡口变了样\n\n${TEXT}\n\n又修桥\n\n${TEXT}`, ['article 1-4 kicker=换桥板、补栏杆、清河道…… title=老渡口变了样', 'article 6-8 title=又修桥']],
    ['last words that head nothing', `修路忙\n\n${TEXT}\n\n摸清底数\n\n${PLAIN}\n\n不过,最叫人放心不下的还是`, ['article 1-9 title=修路忙 subhead=摸清底数']],
    ['signed pieces', `实干兴镇\n\n某某市某某镇党委书记 方大山\n\n${PLAIN}\n\n绿水青山\n\n某某市某某乡党委书记 石 兰\n\n${PLAIN}`, ['profile 1-5 title=实干兴镇 office=某某市某某镇党委书记 方大山', 'profile 7-11 title=绿水青山 office=某某市某某乡党委书记 石 兰']],
    ...[['某某市某某镇党委书记', '方 大 山'], ['某某区某某街道党工委书记', '方大山'], ['某某县教育局局长', '石 兰'], ['石 兰', '某某市某某镇党委书记、镇长'], ['某某市某某乡党委副书记、乡长', '欧阳兰']].map(([first, second]): [string, string, string[]] => [
      `the office and the name on lines of their own: ${first} | ${second}`,
      `实干兴镇 架桥修路\n\n${first}\n${second}\n\n${PLAIN}\n\n绿水青山\n\n某某市某某乡党委书记 石 兰\n\n${PLAIN}`,
      [`profile 1-6 title=实干兴镇　架桥修路 office=${first!.replace(/\s/gu, IDEOGRAPHIC)}${IDEOGRAPHIC}${second!.replace(/\s/gu, IDEOGRAPHIC)}`.replace(/(?<=office=.{16}).*/u, ''), 'profile 8-12 title=绿水青山 office=某某市某某乡党委书记 石 兰'],
    ]),
    ['photo between articles', `修路忙\n\n${TEXT}\n\n某某社区的老人打起了太极拳,这里过去是垃圾堆。本报记者 方大山 摄\n\n架桥忙\n\n${TEXT}`, ['article 1-3 title=修路忙', 'photo 5-5 caption=某某社区的老人打起了太极拳,这里', 'article 7-9 title=架桥忙']],
    ['caption after a signature 文/图', `修路忙\n\n${PLAIN}\n${PLAIN}（记者 方大山 文/图）\n老人在日间照料中心用餐。\n\n架桥忙\n\n${TEXT}`, ['article 1-5 title=修路忙 caption=老人在日间照料中心用餐。', 'article 7-9 title=架桥忙']],
    ['intro of a page', `${PLAIN}\n\n详情请见A04~07\n\n修路忙\n\n${TEXT}`, ['intro 1-1', '- 3 continued', 'article 5-7 title=修路忙']],
  ])('%s', (_, page, expected) => {
    expect(read(page)).toEqual(expected)
  })
})

describe('pages whose articles nobody signs', () => {
  const market = '记者昨日从某某区获悉,新建的菜市场开门迎客,摊位一百二十个,附近居民买菜不用再过马路。'
  const school = '9月1日,第三小学的孩子们搬进了新教室,桌椅和黑板都是暑假里换的。'
  const bridge = '跨河的人行桥近日合龙,预计年底通行。桥长八十米,两端设有坡道。'
  const talk = '“菜市场开门迎客,附近居民买菜不用再过马路。”摊位上的方大山说,某某区想得周到。'

  it.each<[string, string, string[]]>([
    ['news that say what happened on which day', `菜市场开张\n\n${market}\n\n新教室亮堂堂\n\n${school}\n\n人行桥合龙\n\n${bridge}`, ['article 1-3 title=菜市场开张', 'article 5-7 title=新教室亮堂堂', 'article 9-11 title=人行桥合龙']],
    ['text that goes on under a subhead', `菜市场开张\n\n${market}\n\n少走一里路\n\n${talk}`, ['article 1-7 title=菜市场开张 subhead=少走一里路']],
    ['a later day of the same matter', `菜市场开张\n\n${market}\n\n摊主有话说\n\n昨日,记者来到新建的菜市场,摊位一百二十个,附近居民说买菜不用再过马路。`, ['article 1-7 title=菜市场开张 subhead=摊主有话说']],
  ])('%s', (_, page, articles) => expect(read(page)).toEqual(articles))
})

describe('words in brackets on a line of their own', () => {
  const day = '8月3日,七号院的两家人为晾衣绳红了脸,调解员把绳子挪了三尺,两家都笑了。'

  it.each<[string, string, string[]]>([
    ['subheads', `老街坊调解\n\n${PLAIN}\n\n【小事不出院】\n\n${day}\n\n■难事有人管\n\n${PLAIN}`, ['article 1-11 title=老街坊调解 subhead=【小事不出院】 subhead=■难事有人管']],
    ['over a headline', `修路忙\n\n${TEXT}\n\n【街坊说】\n\n老街坊调解\n\n${TEXT}`, ['article 1-3 title=修路忙', 'article 5-9 [【街坊说】] section=【街坊说】 title=老街坊调解']],
    ['over an item that is signed', `修路忙\n\n${TEXT}\n\n【街坊说】\n\n${day}(石兰)`, ['article 1-3 title=修路忙', 'article 5-7 [【街坊说】] section=【街坊说】']],
    ['a rubric by its words', `修路忙\n\n${TEXT}\n\n【区街动态】\n\n${day}`, ['article 1-3 title=修路忙', 'article 5-7 [【区街动态】] section=【区街动态】']],
  ])('%s', (_, page, articles) => expect(read(page)).toEqual(articles))
})

describe('names right behind the last sentence', () => {
  const signed = `${PLAIN}方大山`

  it.each<[string, string, string[]]>([
    ['sign an article', `修路忙\n\n${signed}\n\n架桥忙\n\n${PLAIN}石兰`, ['article 1-3 title=修路忙', 'article 5-7 title=架桥忙']],
    ['begin a sentence that a column break cuts', `修路忙\n\n${signed}\n说,路还要修到村口,八里地。\n\n门开了\n\n${PLAIN}`, ['article 1-8 title=修路忙 subhead=门开了']],
  ])('%s', (_, page, articles) => expect(read(page)).toEqual(articles))
})

describe('lines that only look like headlines', () => {
  it.each<[string, string, string[]]>([
    ['first line of a hard-wrapped paragraph', '会议开到院子里\n\n　　3月4日,某某街道把会议开到了\n院子里。负责人强调,各社区要以更高\n的标准清洁,不走过场。\n　　会后,干部们拿起扫帚,和居民一起\n清扫了三个楼院,运走垃圾四车。(石兰)', ['article 1-7 title=会议开到院子里']],
    ['a number and its unit', '车位多了\n\n某某街道的老院里,新增车位120\n\n个,方便了二百多户居民。(石兰)', ['article 1-5 title=车位多了']],
    ['a word in two', '春天大扫除\n\n某某街道负责人强调,各社区要以更高的标\n\n准做好清洁。(石兰)', ['article 1-5 title=春天大扫除']],
    ['a subhead that ends in a number is one', '老院变样\n\n' + TEXT + '\n\n号码改成12345\n\n居民说,一个号码就够了。', ['article 1-7 title=老院变样 subhead=号码改成12345']],
    ['a headline of two clauses is one', '路修好了,心里亮了\n\n' + TEXT + '\n\n灯装上了,夜里不黑\n\n' + TEXT, ['article 1-3 title=路修好了,心里亮了', 'article 5-7 title=灯装上了,夜里不黑']],
    ['a subhead of two short clauses', '老院修门\n\n' + TEXT + '\n\n“咣当”一声,门开了\n\n住在楼上的石女士回忆,当时她正在做饭,听见一声响。', ['article 1-7 title=老院修门 subhead=“咣当”一声,门开了']],
    ['headlines set in by two spaces', '　　修路忙\n' + TEXT + '\n　　架桥忙\n' + TEXT, ['article 1-2 title=修路忙', 'article 3-4 title=架桥忙']],
  ])('%s', (_, page, articles) => expect(read(page)).toEqual(articles))
})

describe('lines that end in an office over a name', () => {
  it.each([
    ['群众的好书记', '方大山'],
    ['某某村选出新村长', '方大山'],
    ['村里来了第一书记', '方大山'],
    ['专访某某区委书记', '方大山'],
    ['某某镇党委书记', '文明创建'],
    ['某某镇党委书记', '说修路'],
    ['第一书记', '方大山'],
    ['某某市长江路街道', '方大山'],
  ])('%s | %s is no office line', (first, second) => {
    expect(read(`实干兴镇\n\n${first}\n${second}\n\n${PLAIN}\n\n绿水青山\n\n${TEXT}`).filter((article) => article.startsWith('profile'))).toEqual([])
  })
})

describe('round-ups whose pieces say at the end who wrote them', () => {
  const note = (name: string) => `(作者系某某市${name}党委书记 方大山)`

  it('are split, the introduction apart', () => {
    expect(read(`书记谈修路\n\n${PLAIN}\n\n栽下梧桐树\n\n${PLAIN}\n\n${PLAIN}\n\n${note('甲镇')}\n\n路到家门口\n\n${PLAIN}\n\n${note('乙乡')}\n\n一座水库的转身\n\n${PLAIN}\n\n${note('丙镇')}`)).toEqual([
      'intro 1-3 title=书记谈修路',
      'profile 5-11 title=栽下梧桐树 office=(作者系某某市甲镇党委书记 方大',
      'profile 13-17 title=路到家门口 office=(作者系某某市乙乡党委书记 方大',
      'profile 19-23 title=一座水库的转身 office=(作者系某某市丙镇党委书记 方大',
    ])
  })

  it('keep their subheads', () => {
    expect(read(`栽下梧桐树\n\n${PLAIN}\n\n先修路\n\n${PLAIN}${note('甲镇')}\n\n路到家门口\n\n${PLAIN}\n\n再架桥\n\n${PLAIN}${note('乙乡')}`)).toEqual([
      'profile 1-7 title=栽下梧桐树 subhead=先修路',
      'profile 9-15 title=路到家门口 subhead=再架桥',
    ])
  })

  it('one note at the end of a page is no round-up', () => {
    expect(read(`栽下梧桐树\n\n${PLAIN}\n\n先修路\n\n${PLAIN}\n\n再架桥\n\n${PLAIN}\n\n${note('甲镇')}`)).toEqual(['profile 1-13 title=栽下梧桐树 subhead=先修路 subhead=再架桥 office=(作者系某某市甲镇党委书记 方大'])
  })
})

describe('rubrics', () => {
  it('over several briefs of units is furniture and their section', () => {
    expect(read(`区街短波\n\n甲乡\n\n修路忙开了\n\n${TEXT}\n\n乙镇\n\n架桥忙开了\n\n${TEXT}\n\n老人学跳舞\n\n${TEXT}`)).toEqual([
      '- 1 rubric-of-several',
      'article 3-7 [区街短波] kicker=甲乡 title=修路忙开了',
      'article 9-13 [区街短波] kicker=乙镇 title=架桥忙开了',
      'article 15-17 title=老人学跳舞',
    ])
  })

  it.each<[string, string, string[]]>([
    ['in coined words over items of units', `山里山外\n\n甲镇\n\n修路忙开了\n\n${TEXT}\n\n乙乡\n\n架桥忙开了\n\n${TEXT}`, ['- 1 rubric-of-several', 'article 3-7 [山里山外] kicker=甲镇 title=修路忙开了', 'article 9-13 [山里山外] kicker=乙乡 title=架桥忙开了']],
    ['with brackets, over items with bullets', '镇(街)快报\n\n●3月4日,甲镇植树三百棵。(石兰)\n\n●3月5日,乙乡请来医生。(方大山)', ['- 1 rubric-of-several', 'article 3-3 [镇(街)快报]', 'article 5-5 [镇(街)快报]']],
    ['in coined words over items with bullets', '灯火可亲\n\n●3月4日,甲镇植树三百棵。(石兰)\n\n●3月5日,乙乡请来医生。(方大山)', ['- 1 rubric-of-several', 'article 3-3 [灯火可亲]', 'article 5-5 [灯火可亲]']],
    ['a kicker over one item is none', `灯火可亲\n\n甲镇修路忙开了\n\n${TEXT}\n\n乙乡\n\n架桥忙开了\n\n${TEXT}`, ['article 1-5 kicker=灯火可亲 title=甲镇修路忙开了', 'article 7-11 kicker=乙乡 title=架桥忙开了']],
  ])('%s', (_, page, expected) => expect(read(page)).toEqual(expected))

  it.each(['记者手记', '采访札记', '编后', '新闻链接', '新闻背景'])('%s below a feature with a quoted last subhead stays in it', (label) => {
    const feature = `老楼的新邻居\n\n本报记者 方大山\n\n${PLAIN}\n\n买菜有人捎\n\n${PLAIN}\n\n灯亮了 话也“暖”了\n\n${PLAIN}\n\n${label}\n\n${PLAIN}\n\n架桥忙\n\n${TEXT}`
    expect(read(feature)).toEqual([`article 1-17 title=老楼的新邻居 byline=本报记者 方大山 subhead=买菜有人捎 subhead=灯亮了 话也“暖”了 subhead=${label}`, 'article 19-21 title=架桥忙'])
  })

  it('a subhead that counts a town begins no other town’s article', () => {
    const feature = `甲河镇的一年\n\n本报记者 方大山\n\n甲河镇的桥通了。${PLAIN}\n\n房子要结实\n\n${PLAIN}\n\n一碗粥,连着一镇人\n\n${PLAIN}\n\n架桥忙\n\n${TEXT}`
    expect(read(feature)).toHaveLength(2)
  })

  it('a quoted question over a signature and an item’s opening is its headline', () => {
    expect(read(`修路忙\n\n${TEXT}\n\n“换水表，每家要掏多少钱？”\n\n□记者 石兰\n\n${TEXT}`)).toEqual(['article 1-3 title=修路忙', 'article 5-9 title=“换水表，每家要掏多少钱？” byline=□记者 石兰'])
  })

  it('over one item stands inside it', () => {
    expect(read(`修路忙\n\n${TEXT}\n\n■相关新闻\n\n架桥忙\n\n${TEXT}`)).toEqual(['article 1-3 title=修路忙', 'article 5-9 [■相关新闻] section=■相关新闻 title=架桥忙'])
  })
})

describe('copies of e-paper pages', () => {
  it('turns masthead, navigation and the list of headlines into furniture', () => {
    expect(read(`某某日报数字报\n第06版:区街新闻 上一版3 4下一版\n修路忙\n架桥忙\n返回主页 | 版面导航\n2011年03月02日 星期三\n修路忙\n\n${TEXT}\n\n上一篇 下一篇\n放大 缩小 默认\n版权声明 某某网 版权所有`)).toEqual([
      '- 1 masthead',
      '- 2 page-label',
      '- 3 headline-list',
      '- 4 headline-list',
      '- 5 navigation',
      '- 6 page-date',
      'article 7-9 title=修路忙',
      '- 11 navigation',
      '- 12 navigation',
      '- 13 copyright',
    ])
  })
})
