/**
 * A place as papers write it, without the county that tells it from others of its name.
 *
 * @example placeName('新郑市/城关乡') // '城关乡'
 */
export function placeName(name: string): string {
  return name.slice(name.indexOf('/') + 1)
}
