/** What narrows the day of printing within a year. */

/** Where in a year the page was printed, whichever year it was. */
export interface Season {
  rule: string
  why: string
  /** year that is printed with what it rests on */
  stated?: number | undefined
  /** words say that what it rests on was over */
  over?: boolean
  /** it was widened, since nothing says that what it rests on was over */
  loose?: boolean
  in: (year: number) => Window | undefined
}

/** Where days put the page, and the day of the year that this rests on. */
export interface DaySeason extends Season {
  at?: number
}

/** Days of one year on which the page may have been printed, both inclusive. */
export interface Window {
  start: string
  end: string
}
