import {expect, it} from 'vitest'
import {noteComplaint} from '../../scripts/ingest/notes.ts'

const LONG = '本报讯(记者 张三)昨日,中原区棉纺路街道开展“洁净家园”行动,组织三十余名志愿者清理辖区内十二个老旧楼院的杂物,居民拍手称好。街道负责人说,今后每月都要清理一次,让楼院里干干净净。'

it.each([
  ['words far into a long paragraph', LONG, LONG.replace('称好', '叫好'), LONG.replace('杂物', '垃圾'), ['个老旧楼院的杂物,居民拍手称好。', '个老旧楼院的杂物,居民拍手叫好。', '个老旧楼院的垃圾,居民拍手称好。']],
  ['short words', '2011-03-07', '2010-01-01', '2011-03-08', ['“2011-03-07”', '“2010-01-01”', '“2011-03-08”']],
  ['a paragraph that one side has not', LONG, '', `${LONG}完`, ['收录时“本报讯(记者 张三)', '编者改为“”', '规则改为“本报讯(记者 张三)']],
])('both sides of a conflict are told by where they differ: %s', (_, base, mine, theirs, said) => {
  const {reason} = noteComplaint({file: 'articles/p/L001.mdx', type: 'conflict', conflicts: [{field: '正文', base, mine, theirs}]}, 'p')
  for (const words of said) expect(reason).toContain(words)
})
