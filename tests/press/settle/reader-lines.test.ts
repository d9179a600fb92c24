import {describe, expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {segmentPage} from '../../../src/press/segments.ts'

const TEXT = '本报讯(记者 方大山)昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞,说这里比过去干净多了。'
const WATER = '因换水管,3月9日8时至20时,柳叶巷以东停水,请大家提前接好。'

function read(...lines: string[]): string[] {
  return segmentPage(splitLines(lines.join('\n\n'))).map((segment) => {
    if (segment.type === 'furniture') return `- ${segment.reason.rule}`
    return [segment.kind, segment.lines.flat().join('-'), ...segment.passages.filter(({role}) => role !== 'paragraph').map(({role, text}) => `${role}=${text.slice(0, 12)}`)].join(' ')
  })
}

describe('lines that speak to readers, and kickers like sentences', () => {
  it.each<[string, string[], string[]]>([
    ['a kicker of two clauses', ['五月那场雹子，砸坏了八百棵桃树；七月，补栽的苗又绿了', '槐岭镇：桃园里补课', TEXT], ['article 1-5 kicker=五月那场雹子，砸坏了八百 title=槐岭镇：桃园里补课']],
    ['a kicker to an ellipsis', ['栽树、修渠、办集市……\n槐岭镇：桃园里补课', TEXT], ['article 1-4 kicker=栽树、修渠、办集市…… title=槐岭镇：桃园里补课']],
    ['a kicker to an ellipsis on a page without blank lines', [`栽树、修渠、办集市……\n槐岭镇：桃园里补课\n${TEXT}`], ['article 1-3 kicker=栽树、修渠、办集市…… title=槐岭镇：桃园里补课']],
    ['such words as the last of a text', [TEXT, '“栽树、修渠、办集市……\n架桥忙', TEXT], ['article 1-3', 'article 4-6 title=架桥忙']],
    ['a code and what it leads to', ['修路忙', TEXT, '扫扫二维码', '听听现场同期声'], ['article 1-3 title=修路忙', '- subscribe', '- subscribe']],
    ['a clause cut within a text', [TEXT, '路灯安上了，沟也填平了；村里人说', '还要再修一座桥，八里地不用绕路。', '架桥忙', TEXT], ['article 1-5', 'article 7-9 title=架桥忙']],
    ['headlines that call first', ['柳叶巷要停水！', WATER, '招人啦！槐岭镇图书角等你来当管理员', '图书角开到晚上九点，谁来管呢？当然是街坊们。', '报名时间：即日起至6月20日', '报名方式：到村部登记。'], ['article 1-3 title=柳叶巷要停水！', 'article 5-11 title=招人啦！槐岭镇图书角等你']],
    ['who answers for it, above the byline', ['柳叶巷：垃圾随手扔', '柳叶巷的垃圾池子里不满，池子外成堆。', '街坊们说，巷子里该来一次大扫除。', '责任人　镇党委书记　方大山　镇长　石小河', '责任单位　槐岭镇', '记者　石兰　文/图', '架桥忙', TEXT], ['article 1-11 title=柳叶巷：垃圾随手扔 byline=记者　石兰　文/图', 'article 13-15 title=架桥忙']],
    ['labels before each paragraph, the first of them short', ['柳叶巷：垃圾随手扔', '街巷位置　槐岭镇柳叶巷', '反映问题　垃圾池子里不满，池子外成堆。', '群众呼声　街坊们说，巷子里该来一次大扫除。', '架桥忙', TEXT], ['article 1-7 title=柳叶巷：垃圾随手扔', 'article 9-11 title=架桥忙']],
    ['a headline in two parts over such paragraphs', ['槐岭镇', '巷子脏了　谁来打扫', '反映问题　垃圾池子里不满，池子外成堆。', '群众呼声　街坊们说，巷子里该来一次大扫除。', '架桥忙', TEXT], ['article 1-7 kicker=槐岭镇 title=巷子脏了　谁来打扫', 'article 9-11 title=架桥忙']],
    ['a headline about a place over text without labels', ['巷子脏了', '街巷位置　一改再改', '垃圾池子里不满，池子外成堆。', '街坊们说，巷子里该来一次大扫除。', '架桥忙', TEXT], ['article 1-7 kicker=巷子脏了 title=街巷位置　一改再改', 'article 9-11 title=架桥忙']],
    ['such words in a headline', ['修路忙', TEXT, '负责人　到场　督办', TEXT], ['article 1-3 title=修路忙', 'article 5-7 title=负责人　到场　督办']],
    ['a call below a headline', ['槐岭镇图书角开门', '街坊们注意啦！', '图书角开到晚上九点，周末也不关。'], ['article 1-5 title=槐岭镇图书角开门']],
    ['what is asked at the end', ['柳叶巷要停水！', WATER, '记得提前接满水缸！', '架桥忙', TEXT], ['article 1-5 title=柳叶巷要停水！', 'article 7-9 title=架桥忙']],
    ['prompts of an account', ['点击上方蓝字关注我们', '架桥忙', TEXT, '来源：甲乡之声', '戳“在看”，让更多街坊知道！'], ['- subscribe', 'article 3-5 title=架桥忙', '- source-line', '- subscribe']],
    ['a headline with a click in it', ['点击量过万　“土专家”红了', TEXT], ['article 1-3 title=点击量过万　“土专家”红']],
    ['who gave the hint, above the byline', ['修路忙', TEXT, '线索提供 石先生(奖30元)', '晚报记者 方大山'], ['article 1-7 title=修路忙 byline=线索提供 石先生(奖30 byline=晚报记者 方大山']],
    ['who arranged the texts', ['修路忙', TEXT, '（统筹：石兰）', '老人学跳舞', '槐岭镇跳出了精气神', TEXT], ['article 1-5 title=修路忙 byline=（统筹：石兰）', 'article 7-11 kicker=老人学跳舞 title=槐岭镇跳出了精气神']],
    ['who owns a page', ['修路忙', TEXT, '本页文字供阅读，版权归甲城晚报社所有'], ['article 1-3 title=修路忙', '- copyright']],
    ['a call for pictures', ['修路忙', TEXT, '乡村影像征稿启事：凡拍摄于今年的照片均可投稿，截稿时间为9月1日。'], ['article 1-3 title=修路忙', '- notice']],
  ])('%s', (_, page, expected) => expect(read(...page)).toEqual(expected))
})

describe('pictures with their texts', () => {
  it.each<[string, string[], string[]]>([
    ['a story in pictures', ['河堤上的年味', '本组图片由本报记者 方大山 摄', '腊月二十三，河堤上的集市开张。', '图1：剪窗花的老人。', '图2：糖画摊前围满了孩子。', '架桥忙', TEXT], ['photo 1-9 title=河堤上的年味 caption=本组图片由本报记者 方大 caption=腊月二十三，河堤上的集市 caption=图1：剪窗花的老人。 caption=图2：糖画摊前围满了孩子', 'article 11-13 title=架桥忙']],
    ['an article whose pictures somebody took', ['河堤上的年味', '本组图片由本报记者 方大山 摄', '腊月二十三，河堤上的集市开张。', '架桥忙', TEXT], ['article 1-5 title=河堤上的年味 caption=本组图片由本报记者 方大', 'article 7-9 title=架桥忙']],
    ['a credit before the words', ['修路忙', TEXT, '方大山/图　柳叶巷的几位老人在新修的亭子里下棋，这里过去是一片空地。', '架桥忙', TEXT], ['article 1-3 title=修路忙', 'photo 5-5 caption=方大山/图　柳叶巷的几位', 'article 7-9 title=架桥忙']],
    ['columns of a series', ['老城旧事·井', '柳叶巷：一口井的三百年', '本报记者 方大山', TEXT.slice(12), '老城旧事·桥', '石拱桥：驮过六代人', '本报记者 石兰', TEXT.slice(12)], ['article 1-7 kicker=老城旧事·井 title=柳叶巷：一口井的三百年 byline=本报记者 方大山', 'article 9-15 kicker=老城旧事·桥 title=石拱桥：驮过六代人 byline=本报记者 石兰']],
  ])('%s', (_, page, expected) => expect(read(...page)).toEqual(expected))
})
