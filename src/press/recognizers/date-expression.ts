/**
 * What a date says by itself, before the issue date is known. Months and days are as printed; what the text leaves out is absent.
 */
export interface DateExpression {
  year?: number
  /** 今年 0, 去年 -1, 前年 -2, 明年 1, 三年前 -3 */
  yearOffset?: number
  /** from the year that the text has told of before: 同年, 当年 0, 次年 1 */
  yearsOn?: number
  month?: number
  /** 本月 0, 上月 -1, 下月 1 */
  monthOffset?: number
  day?: number
  /** 今日 0, 昨日 -1, 前天 -2, 明天 1 */
  dayOffset?: number
  /** a part of today that was over when the paper came out: 今晨, 今天上午 */
  over?: true
  /** 本周 0, 上周 -1, 下周 1, with its day or, for a weekend, its first day: 0 Monday … 6 Sunday */
  weekOffset?: number
  weekday?: number
  /** last day or month of a range; what it leaves out is as at the beginning */
  end?: {year?: number; yearOffset?: number; month?: number; day?: number}
  /** 3月1日起至5月31日: a range said with where it begins, as notices do */
  from?: true
  lunar?: true
  /** 闰四月: the second month of its number in a year of that calendar */
  leap?: true
  /** 清明, 冬至: its day lies a little otherwise each year */
  term?: string
  /** 近日, 年初: says that there is a time, not which */
  vague?: true
}

/** An expression that says nothing: what is found is laid over it, since what reads dates does so fastest where all have the same fields. */
export const NOTHING: DateExpression = {
  year: undefined,
  yearOffset: undefined,
  yearsOn: undefined,
  month: undefined,
  monthOffset: undefined,
  day: undefined,
  dayOffset: undefined,
  over: undefined,
  weekOffset: undefined,
  weekday: undefined,
  end: undefined,
  from: undefined,
  lunar: undefined,
  leap: undefined,
  term: undefined,
  vague: undefined,
}

export interface DateMention {
  rule: string
  start: number
  end: number
  value: DateExpression
}
