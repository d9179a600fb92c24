/** A phrase in quotation marks. `open` is the opening mark's place, `close` the place after the closing one. */
export interface Quotation {
  open: number
  close: number
  inner: string
  /** words that papers set in marks without meaning a program, the title of a work or of a paper’s column */
  ordinary: boolean
  /** place of the next quotation's opening mark */
  next: number | undefined
}
