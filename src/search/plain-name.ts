import {placeName} from '../press/text/place-name.ts'

/**
 * A name as papers write it. A program's slash is its own.
 *
 * @example plainName({name: '新郑市/城关乡', facet: 'street'}) // '城关乡'
 * @example plainName({name: '24/7服务', facet: 'program'}) // '24/7服务'
 */
export function plainName({name, facet}: {name: string; facet: string}): string {
  return facet === 'program' ? name : placeName(name)
}
