import type {PlaceContext} from './context.ts'

/**
 * True where the name is only the end of a longer one: 大学院路街道, 信息文汇社区. Towns may follow any word, so only characters that make another
 * name of a name count; names of communities are short and common, and must follow a word after which a name can begin.
 *
 * @param context its `before` is what stands before the name, folded
 */
export function isInsideLongerName({previous, before, value}: PlaceContext): boolean {
  const type = value.places[0]?.type
  if (previous || before === '' || (type !== 'town' && type !== 'community')) return false
  if (type === 'town') return BIGGER.test(before)
  return !canBeginName(before)
}

/** Whether a name can begin behind these words: after a mark, and after a word like 在 or 走进. */
export function canBeginName(before: string): boolean {
  return !HAN_LAST.test(before) || BEGINS_A_NAME.test(before)
}

/** 大, 小, 老, 新 and the quarters of heaven, but not the last character of a word (扩大, 山东, 养老, 最新, 向东, 城东). */
const BIGGER = /(?:(?<![扩重巨最强广壮加放人伟])大|(?<![大缩微])小|(?<![养敬尊爱助为古])老|(?<![创更最全高刷重革翻])新|(?<![山广向以往京关城桥路河江湖])东|(?<![山广陕向以往东城桥路河江湖])西|(?<![海云以向往东西城桥路河江湖])南|(?<![东西以向往华城桥路河江湖])北)$/u

const HAN_LAST = /\p{Script=Han}$/u
const BEGINS_A_NAME =
  /[在到对为和与及或以从是的了着进出由给向把被将等有据同让请至于自过个名家处们里内外上下中后时前日天晚午晨年月间该我本各区县市镇乡村道路街办导除好决驻往访织合调助促扶持括赴入观察问管治迁修建改造抓查亮暖美靓扮拆惠达帮走看说见听去来抵属邻近带领派]$/u
