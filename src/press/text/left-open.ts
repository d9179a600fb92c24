/**
 * Whether the last mark that opens is not closed again.
 *
 * @param text folded
 * @example isLeftOpen('本报讯(记者 甲某 通讯', '(', ')') // true
 */
export function isLeftOpen(text: string, open: string, close: string): boolean {
  return text.lastIndexOf(open) > text.lastIndexOf(close)
}
