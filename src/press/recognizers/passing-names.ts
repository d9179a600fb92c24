/**
 * True where the words of a program only help to say where something is or what a thing is: 南水北调渠边, 油烟净化设备, 煤球房变成了居民议事厅. Nothing
 * is told of the program there. A name that says what is done (…改造, …整治) is told of wherever it stands.
 *
 * @example isPassingName('把水渠边的荒坡绿化', 1, 3) // true, of a work that is called 水渠
 */
export function isPassingName(folded: string, start: number, end: number): boolean {
  const after = folded.slice(end, end + 8)
  const last = folded[end - 1]!
  const isPassing = ROWS.some((row) => (row.after ? row.after.test(after) : true) && (row.last ? row.last.test(last) : true) && (row.before ? row.before.test(folded.slice(Math.max(0, start - 8), start)) : true))
  return isPassing && !DONE.test(folded.slice(Math.max(start, end - 3), end)) && !MARK.test(folded[start - 1] ?? '') && !MARK.test(folded[start]!)
}

const MARK = /["“「『]/u
const DONE = /(?:工程|改造|整治|治理|建设|创建|改革|行动|活动|运动|教育|计划|战略|机制|制度|评选|工作|攻坚|扶贫)$/u

const ROWS: readonly {rule: string; after?: RegExp; last?: RegExp; before?: RegExp}[] = [
  // 南水北调渠边1000亩荒坡, 南水北调干渠两侧
  {rule: 'place-beside-works', after: /^(?:中线|东线)?总?(?:干?渠|运河|河道|大堤|干线)?(?:边(?!境|远|防)|旁|畔|附近|沿线|两[岸侧旁边]|[东西南北][岸侧](?!路|街))/u},
  // 统一油烟净化设备, 加装…装置
  {rule: 'equipment', after: /^(?:设备|装置|一体机|机组)/u},
  // 过去的煤球房变成了居民议事厅
  {rule: 'room', last: /[厅室亭站屋园]/u, before: /(?:变|变成|变身|变为|变作|改成|改为|改造成|改造为|改建成|改建为)了?(?:一?[个间座处])?$/u},
]
