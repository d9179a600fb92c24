import {describe, expect, it} from 'vitest'
import {convertNameless} from '../nameless.ts'
import {BAR, FOOT, LABEL, MORE, TEXT} from '../saved-page.ts'

describe('a web page that shows one article at a time', () => {
  const HEAD = `${LABEL}\n桥栏修好了\n雨水管换新\n\n${BAR}\n雨水管换新`
  it.each([
    ['parts signed one by one', `${HEAD}\n\n${MORE}\n\n（记者 卢小敏）\n\n一块黑板传家常\n\n昨日，乙社区门口挂起一块黑板，谁家丢了钥匙都写在上面。\n\n（记者 卢小敏 通讯员 石兰）\n\n${FOOT}`],
    ['a picture before the text', `${HEAD}\n\n工人在换雨水管。本报记者 石兰 摄\n\n${TEXT}\n\n${FOOT}`],
    ['who is in charge', `${HEAD}\n\n${MORE}\n\n责任人 街道党工委书记 石兰 办事处主任 邱大河\n\n昨日，工人来看了，说三天修好。\n\n记者 卢小敏 文/图\n\n${FOOT}`],
    ['an advertisement over the byline', `${LABEL}\n雨水管换新\n广告\n\n□本报记者 石兰\n核心提示丨小管子连着大民生。\n${TEXT}`],
    ['labels that look like a table', `${LABEL}\n地点：甲街与乙路路口\n事件：雨水管坏了没人管\n桥栏修好了\n\n${BAR}\n地点：甲街与乙路路口\n事件：雨水管坏了没人管\n\n地点：甲街与乙路路口\n\n事件：雨水管坏了没人管\n\n□本报记者 石兰\n\n${TEXT}\n\n${MORE}\n\n${FOOT}`],
    ['a summary', `${HEAD}\n□本报记者 石兰\n\n核心提示｜小管子连着大民生。\n\n${TEXT}\n\n${FOOT}`],
  ])('%s', (_, text) => expect(convertNameless(text).articles).toHaveLength(1))

  it('the next article of several that were saved one after the other begins with its own navigation', () => {
    expect(convertNameless(`${HEAD}\n\n${TEXT}\n\n${FOOT}\n\n${LABEL}\n桥栏修好了\n雨水管换新\n\n${BAR}\n桥栏修好了\n\n${TEXT}\n\n${FOOT}`).articles).toHaveLength(2)
  })
})
