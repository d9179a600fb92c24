import {NO_FACTS} from '../../src/site/no-facts.ts'
import {phrasesIn} from '../../src/site/phrases.ts'
import type {Archive, ArticleRecord, BlockRecord, PageRecord} from '../../src/site/records.ts'

/** A small archive of two pages, made by hand, that holds one of everything the derived parts must cope with. */
export function smallArchive(): Archive {
  return {
    info: {
      city: '郑州市',
      title: '街志',
      description: '街道报道档案',
      papers: ['郑州日报'],
      site: 'https://example.org/jiezhi/',
      rights: '著作权归原作者所有',
    },
    places: [
      {name: '管城回族区', type: 'district', aliases: ['管城区']},
      {name: '中原区', type: 'district', aliases: []},
      {name: '惠济区', type: 'district', aliases: []},
      {name: '郑东新区', type: 'zone', aliases: []},
      {name: '圃田乡', type: 'town', aliases: [], district: '管城回族区', zone: '郑东新区'},
      {name: '棉纺路街道', type: 'town', aliases: ['棉纺路办'], district: '中原区'},
      {name: '古荥镇', type: 'town', aliases: [], district: '惠济区', to: '2025'},
      {name: '棉纺路十二里屯社区', type: 'community', aliases: [], district: '中原区', town: '棉纺路街道'},
      {name: '圃田村', type: 'community', aliases: [], district: '管城回族区', town: '圃田乡'},
    ],
    programs: [
      {name: '违法建筑治理', aliases: ['拆除违法建筑'], kind: '整治'},
      {name: '“一征三议两公开”工作法', aliases: ['一征三议'], kind: '机制', active: '2018/2020'},
      {name: '创建文明城市', aliases: ['创文'], kind: '创建', active: '2009/..'},
    ],
    pages: [
      page('a1', {paper: '郑州日报', date: '2020-06-24', label: '第06版', furniture: [{lines: [1, 1], reason: '报头'}]}, [
        '2020年6月24日 星期三 责编 李某',
        '圃田乡',
        '拆除违法建筑近三万平方米',
        '本报讯(记者 梁月琳 通讯员 王红旗 王 红)6月20日,圃田乡圃',
        '',
        '田村拆除违法建筑。乡长张三丰说:“=1+1”。',
        '推行“一征三议两公开”工作法,棉纺路街',
        '道办事处十二里屯社区也来学习。6月2',
        '1日再来。',
      ]),
      page('b2', {paper: '郑州日报', date: '2011-03-01/2011-03-04'}, [
        '惠济區开展创文活动',
        '2011年春,惠济创文。古荥镇负责人说,违法建筑要治理。',
        '中原区的一天',
        '摄影 赵六',
      ]),
    ],
    articles: [
      article('a1-L2', {
        page: 'a1',
        kicker: '圃田乡',
        title: '拆除违法建筑近三万平方米',
        date: '2020-06-24',
        districts: ['管城回族区', '中原区'],
        streets: ['圃田乡', '棉纺路街道'],
        communities: ['圃田村', '棉纺路十二里屯社区'],
        programs: ['违法建筑治理', '“一征三议两公开”工作法'],
        events: [{date: '2020-06-20', text: '6月20日', line: 4}, {date: '2020-06-21', text: '6月21日', line: 8}],
        reporters: ['梁月琳'],
        correspondents: ['王红旗', '王红'],
        people: [{name: '张三丰', post: '乡长'}],
        source: {file: 'content/raw/a1.txt', lines: [[2, 9]]},
        blocks: [
          block('本报讯(记者 梁月琳 通讯员 王红旗 王 红)6月20日,圃田乡圃田村拆除违法建筑。乡长张三丰说:“=1+1”。', [4, 6]),
          block('推行“一征三议两公开”工作法,棉纺路街道办事处十二里屯社区也来学习。6月21日再来。', [7, 8, 9]),
        ],
      }),
      article('b2-L1', {
        page: 'b2',
        title: '惠济區开展创文活动',
        date: '2011-03-01/2011-03-04',
        dateBasis: '文中“2011年”(第2行)与月份',
        districts: ['惠济区'],
        streets: ['古荥镇'],
        programs: ['创建文明城市', '违法建筑治理'],
        events: [{date: '2011-21', text: '2011年春', line: 2}],
        reporters: [],
        source: {file: 'content/raw/b2.txt', lines: [[1, 2]]},
        blocks: [block('2011年春,惠济创文。古荥镇负责人说,违法建筑要治理。', [2])],
      }),
      article('b2-L3', {
        page: 'b2',
        title: '中原区的一天',
        kind: 'photo',
        photographers: ['赵六'],
        districts: ['中原区', '惠济区'],
        source: {file: 'content/raw/b2.txt', lines: [[3, 4]]},
        blocks: [{...block('摄影 赵六', [4]), role: 'caption'}],
      }),
      article('gone', {title: '(已撤下)', withdrawn: {reason: '应当事人要求', date: '2026-01-31'}, noindex: true}),
      article('hand', {title: '编者手记 </script><b>', date: '2021~', programs: ['创建文明城市'], blocks: [block('=HYPERLINK("x") {a} \\ % & 100~200 ]]>', [])]}),
    ],
  }
}

/** An article with nothing but what is given. */
export function article(id: string, fields: Partial<ArticleRecord>): ArticleRecord {
  const {title = id, blocks = []} = fields
  const texts = blocks.map(({text}) => text)
  return {
    id,
    title: id,
    kind: 'article',
    ...NO_FACTS,
    blocks: [],
    ...fields,
    ...(!title && {opening: texts.join('').slice(0, 28)}),
    phrases: phrasesIn([title, ...texts]),
  }
}

/** A raw page of these lines. */
export function page(id: string, fields: Partial<PageRecord>, lines: string[]): PageRecord {
  return {id, file: `content/raw/${id}.txt`, digest: '', furniture: [], repairs: [], lines, leaves: [{line: 1, column: 0}], ...fields}
}

/** A paragraph printed on these raw lines. */
export function block(text: string, lines: number[]): BlockRecord {
  return {role: 'paragraph', text, html: text, lines}
}
