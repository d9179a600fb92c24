/**
 * What is asked cannot be searched for as it is: too long, a day that no calendar has. Asking again is of no use, asking otherwise is.
 *
 * @example throw new QuestionFault('检索词有1002字，最多1000字；请缩短。')
 */
export class QuestionFault extends Error {}
