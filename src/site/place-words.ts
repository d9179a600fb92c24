import type {Place} from '../press/authority/types.ts'
import {placeName} from '../press/text/place-name.ts'
import {dateWords} from './date-words.ts'

/** What kind of place it is, as readers say it: the ending of its name tells town, township and street office apart. */
export function placeLabel(place: Place | undefined): string {
  if (!place) return '地名'
  if (place.type === 'zone') return '功能区'
  if (place.type === 'community') return place.name.endsWith('村') ? '村' : '社区'
  const name = placeName(place.name)
  return LABELS.find(([ending]) => name.endsWith(ending))?.[1] ?? '街道'
}

/** Years in which the place has had this name, or nothing when they are not known. */
export function placePeriod({from, to}: Place): string | undefined {
  if (from === undefined && to === undefined) return undefined
  const [begun, gone] = [from, to].map((date) => (date === undefined ? undefined : timeWords(date)))
  if (gone === undefined) return `${begun}起`
  return begun === undefined ? `至${gone}` : begun === gone ? gone : `${begun}至${gone}`
}

/** Of a change between two lists only the years of these are known. */
function timeWords(edtf: string): string {
  return edtf.split('/').map(dateWords).join('—') + (edtf.includes('/') ? '间' : '')
}

const LABELS: [ending: string, label: string][] = [
  ['区', '市辖区'],
  ['市', '县级市'],
  ['县', '县'],
  ['镇', '镇'],
  ['乡', '乡'],
]
