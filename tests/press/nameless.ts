import type {Authority} from '../../src/press/authority/types.ts'
import {convertPage, type ConvertedPage} from '../../src/press/pipeline.ts'

/** Of a city nothing of which is known: what is read without any name. */
export const NO_NAMES: Authority = {city: '', places: [], programs: [], elsewhere: [], periods: []}

/** Converts a page's text, nothing of which is known beforehand. */
export function convertNameless(text: string, name = 'page.txt'): ConvertedPage {
  return convertPage({name, bytes: new TextEncoder().encode(text), known: {}, authority: NO_NAMES})
}
