/**
 * The source of an article as every citation format needs it, each text on one line. Words that the record does not hold are absent, never made up.
 */
export interface Citation {
  id: string
  /** headline; for an untitled photo the first words of its caption */
  title: string
  subtitle?: string
  /** reporters, then correspondents; of a photo its photographers first */
  authors: string[]
  newspaper?: string
  published: Published
  /** page label without its class words: `06` of 第06版, `A05` */
  page?: string
  section?: string
  /** whole address of the article in the archive */
  url: string
  /** `原文第57—65行；文本SHA-256前12位3f1c…`: which words were cited; of results, what was asked */
  note: string
}

/** The date as printed formats can say it. `edtf` is absent when nothing is known. */
export interface Published {
  edtf?: string
  /** first and last possible day, `YYYY-MM-DD` */
  start?: string
  end?: string
  /** what is certain of the date: `2011-03-01`, `2011-03`, `2011` or, across years, nothing */
  certain?: string
  /** true when the day is not exactly known */
  uncertain: boolean
}
