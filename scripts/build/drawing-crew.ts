import {setImmediate} from 'node:timers/promises'
import type {DrawingHand, DrawnPage, PageTask} from './drawing-hand.ts'

/**
 * Gets pages drawn by this process and by others: this one takes one after the other from the end of the list, the hands a few at a
 * time from its beginning, until they meet. Whoever is fast draws much, and nobody waits for a hand that is not ready in time.
 */
export async function drawTogether<Page extends PageTask>({pages, hands, draw, take}: Crew<Page>): Promise<void> {
  let begin = 0
  let end = pages.length
  const serve = async (hand: DrawingHand) => {
    while (begin < end) {
      const share = pages.slice(begin, (begin = Math.min(end, begin + SHARE)))
      const drawn = await hand.draw(share.map(({file, former}) => ({file, former})))
      share.forEach((page, index) => take(page, drawn[index]!))
    }
  }
  const over = Promise.withResolvers<boolean>()
  // A second share beside the one that it is at keeps a hand from waiting for this process, which is busy itself.
  const served = Promise.all(hands.map(async (hand) => (await Promise.race([hand.ready, over.promise])) && Promise.all([serve(hand), serve(hand)])))
  // Told where it is awaited.
  served.catch(() => {})
  try {
    while (begin < end) {
      await draw(pages[--end]!)
      if (hands.length > 0 && end % TURN === 0) await setImmediate()
    }
    over.resolve(false)
    await served
  } finally {
    for (const hand of hands) hand.dismiss()
  }
}

export interface Crew<Page> {
  /** such as hands can draw */
  pages: Page[]
  hands: DrawingHand[]
  /** draws a page here */
  draw(page: Page): Promise<void>
  /** takes over a page that a hand has drawn */
  take(page: Page, drawn: DrawnPage): void
}

// A share takes some fiftieth of a second; as often hands get to speak.
const SHARE = 20
const TURN = 10
