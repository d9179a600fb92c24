import type {Row} from '../rows/row.ts'

/**
 * A notice to the public below nothing but its rubric (`便民提示`): why, from when to when and where there is no water or no way through.
 *
 * @example isPublicNotice(rows of '便民提示', row of '因管道改造,5月15日22时至次日8时,甲路停水。') // true
 */
export function isPublicNotice(head: readonly Row[], text: Row | undefined): boolean {
  return head.every(({shape}) => shape === 'rubric') && text !== undefined && [BECAUSE, WHEN, WHAT].every((form) => form.test(text.plain))
}

const BECAUSE = /^(?:因|由于|受|为(?:配合|确保|保障|保证|实施|做好|方便)|接[^。,]{2,16}通知|根据|自?\d{1,4}[年月日])/u
const WHEN = /\d(?:[日时点:]|\s?月)|[今明后]日|即日/u
const WHAT = /停[水电气暖]|停供|断[水电气]|降压|低压供|封闭|断行|断交|绕行|改道|改线|限行|禁行|交通管制|禁止通行|暂停(?:办理|服务|营业|开放|供)|停[办止](?:办理|服务|营业|开放|供)?/u
