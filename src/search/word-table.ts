/** Numbers words, each of them two code points, in the order in which they are first asked for. */
export class WordTable {
  readonly firsts: number[] = []
  readonly seconds: number[] = []
  /** number + 1, or 0 */
  private slots = new Int32Array(1 << 16)

  /** The word's number; a new word gets the next one. */
  numberOf(first: number, second: number): number {
    const slot = this.slotOf(first, second)
    const known = this.slots[slot]!
    if (known > 0) return known - 1
    const number = this.firsts.push(first) - 1
    this.seconds.push(second)
    this.slots[slot] = number + 1
    if (number * 2 > this.slots.length) this.grow()
    return number
  }

  /** Where the word stands, or the free place where it would. */
  private slotOf(first: number, second: number): number {
    const {slots, firsts, seconds} = this
    const mask = slots.length - 1
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b)
    for (let slot = (mixed ^ (mixed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const known = slots[slot]! - 1
      if (known < 0 || (firsts[known] === first && seconds[known] === second)) return slot
    }
  }

  private grow() {
    this.slots = new Int32Array(this.slots.length * 2)
    for (let number = 0; number < this.firsts.length; number++) this.slots[this.slotOf(this.firsts[number]!, this.seconds[number]!)] = number + 1
  }
}
