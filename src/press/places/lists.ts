/** Towns that an article only counts up, and those that it is about. */
import type {Place} from '../authority/types.ts'
import {chainStart} from './chains.ts'
import type {PlaceContext} from './context.ts'

interface Town {
  context: PlaceContext
  place: Place
}

/**
 * The mentions of towns that are only part of a list: of a list as long as a whole district, or of one that is added to another town that
 * was named by itself (在石门镇种了两千亩,加上邻近的白塔镇、清河镇,共五千亩). A town that is named by itself anywhere is none of them, nor what a
 * headline lists.
 *
 * @param towns the towns of one article, in printed order
 */
export function onlyListed<Item extends Town>(towns: readonly Item[]): ReadonlySet<Item> {
  const lists = listsOf(towns)
  const apart = new Set(lists.filter((list) => list.length === 1 || (list.length < WHOLE_DISTRICT && !isAdded(list)) || list[0]!.context.headline).flat())
  const subjects = new Set([...apart].map(({place}) => place.name))
  const listed = lists.filter((list) => !apart.has(list[0]!) && (list.length >= WHOLE_DISTRICT || isBesides(list, apart)))
  return new Set(listed.flat().filter(({place}) => !subjects.has(place.name)))
}

const WHOLE_DISTRICT = 6

/** Runs of names with nothing but marks, words that join and names that no list knows between them; a name by itself is a run of one. */
export function listsOf<Item extends Town>(towns: readonly Item[]): Item[][] {
  const lists: Item[][] = []
  for (const town of towns) {
    const last = lists.at(-1)?.at(-1)
    if (last && isNextInList(last.context, town.context)) lists.at(-1)!.push(town)
    else lists.push([town])
  }
  return lists
}

function isNextInList(last: PlaceContext, next: PlaceContext): boolean {
  const first = chainStart(next)
  return last.mention.passage === first.mention.passage && BETWEEN.test(last.after.slice(0, first.mention.start - last.mention.end))
}

const BETWEEN = /^(?:[、,和及与]|以及)(?:\p{Script=Han}{2,6}[、,]){0,2}$/u

/** Below a town that is named by itself. */
function isBesides([first]: readonly Town[], apart: ReadonlySet<Town>): boolean {
  const {passage, start} = first!.context.mention
  return [...apart].some(({context: {headline, mention}}) => headline || mention.passage < passage || (mention.passage === passage && mention.start < start))
}

/** What comes before the list adds it to what was told. */
function isAdded([first]: readonly Town[]): boolean {
  return ADDED.test(chainStart(first!.context).before)
}

const ADDED = /(?:加上|算上|连同|辐射|(?:邻近|临近|附近|周边|周围|相邻)的?)[^,。;:!?]{0,9}$/u
