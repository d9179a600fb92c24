/** How captions open, and how they never do. */

/** True for a paragraph that goes on from the one before, or tells what somebody said: no caption opens so. @param text folded */
export function goesOn(text: string): boolean {
  return GOES_ON.test(text) || SEEN.test(text) || TOLD.some((form) => form.test(text))
}

/** True for a text that says at once on which day and where something happened, as captions do. @param text folded */
export function opensScene(text: string): boolean {
  return SCENE.test(text) && !SEEN.test(text)
}

const GOES_ON = /^(?:[“"][^“”"]*[。!?…,][”"]|他|她|它|此外|另外|同时|目前|随后|接着|对此|据|该|下一步|此次|这(?!是)|那|也|而|但|为此|最后|问|答|记者)/u
const SEEN = /^[^。,]{0,12},?记者(?:在|从|来到|走进|看到|发现|了解|采访)/u
/** What the writer did himself, or what an office or a person said: `昨天,我把情况反映给…`, `昨日,某某局答复,…`. */
const TOLD = [/^[^。“”]{0,12},我(?![市省区县乡镇村街国党军校院局厂社队]|们的)/u, /^[^。,“”]{0,12},[^。,“”]{2,20}(?:答复|回复|回应|表示|承诺|解释|介绍|称|说)[,:]/u]
const DAY = '(?:(?:(?:19|20)\\d\\d年)?\\d{1,2}月\\d{1,2}日|\\d{1,2}日|[昨今前](?:日|天)|近日|日前|近期|连日来|周[一二三四五六日末]|\\p{Script=Han}{2,3}节(?:期间|当天|前夕)?)'
const SCENE = new RegExp(`^${DAY}[^。,]{0,6}[,]?[^。]{0,36}(?:[区县市镇乡村路街]|街道|社区|小区|公园|广场|小学|中学|学校|幼儿园|医院|车站|基地|中心|市场|工地|现场|景区|大棚)`, 'u')
