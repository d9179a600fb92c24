/** Reads a file of the index, `t-….pack`, or a part of one, `i-…/3.pack`, or throws. */
export type ReadFile = (path: string, part?: FilePart) => Promise<Uint8Array<ArrayBuffer>>

/** `length` bytes of a file of `of` bytes, the first of them at `from`. */
export interface FilePart {
  from: number
  length: number
  of: number
}
