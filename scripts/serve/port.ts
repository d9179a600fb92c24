/** Where the site is served when nobody names another port. */
export const PORT = 4321

/**
 * The port that was asked for, or what is wrong with it.
 *
 * @example portOf('abc') // '--port abc 不是端口号；应是 0 到 65535 的整数，如 4321。'
 */
export function portOf(text: string): number | string {
  return /^\d{1,5}$/u.test(text) && Number(text) <= 65_535 ? Number(text) : `--port ${text} 不是端口号；应是 0 到 65535 的整数，如 ${PORT}。`
}

/** What to tell when another program holds the port. */
export function takenWords(wanted: number, used: number): string {
  return `${wanted} 被占用，改用 ${used}。`
}
