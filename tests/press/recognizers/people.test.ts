import {describe, expect, it} from 'vitest'
import {findPeople} from '../../../src/press/recognizers/people.ts'

const read = (text: string) => findPeople(text).map(({value: {post, names}}) => [post, names])

describe('findPeople', () => {
  it.each([
    ['中原区委副书记、区委办主任杜建强,', [['中原区委副书记、区委办主任', ['杜建强']]]],
    ['区政府副区长于珊、邵春雨、刘斌,', [['区政府副区长', ['于珊', '邵春雨', '刘斌']]]],
    ['乡党委书记吕彦民表示,', [['乡党委书记', ['吕彦民']]]],
    ['社区书记欧阳修远说', [['社区书记', ['欧阳修远']]]],
  ])('reads %s', (text, people) => expect(read(text)).toEqual(people))

  it.each(['党组织书记要对点评工作负总责', '会议由主任主持', '各单位书记高度重视', '居民代表参加会议', '街道党工委书记重视,'])('finds nobody in %s', (text) => expect(read(text)).toEqual([]))
})
