import type {DateEvidence} from './date-evidence.ts'

/**
 * Whether a day is one of the first of its year, and nothing says that it is over: papers print the year with such a day in the December before it,
 * and leave it out in January.
 *
 * @example of 2022年1月1日至3日,泊位免收停车费 // true
 */
export function isFirstAhead({value: {year, month, day}, done}: DateEvidence): boolean {
  return year !== undefined && month === 1 && day !== undefined && day <= FIRST_DAYS && !done
}

const FIRST_DAYS = 10

/** A year, or the last weeks before it. @example fromDecemberBefore(2022) // {first: 2021, notBefore: '2021-12-01'} */
export function fromDecemberBefore(year: number): {first: number; notBefore: string} {
  return {first: year - 1, notBefore: `${year - 1}-${LAST_WEEKS}`}
}

/** From these days on: a year that is called its own, and one that is only named. */
export const [LAST_WEEKS, LAST_MONTHS] = ['12-01', '09-01']
