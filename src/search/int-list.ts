/** A list of 32-bit integers that grows: a fraction of the memory and time of an array where there are millions. */
export class IntList {
  length = 0
  private values = new Int32Array(1 << 16)

  push(value: number) {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.values.length * 2)
      larger.set(this.values)
      this.values = larger
    }
    this.values[this.length++] = value
  }

  at(index: number): number {
    return this.values[index]!
  }
}
