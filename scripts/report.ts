/** Progress on one line of a terminal, plain lines elsewhere; results go to stdout, progress to stderr. */
export class Reporter {
  private readonly live = process.stderr.isTTY === true

  progress(done: number, total: number, what: string): void {
    if (this.live) process.stderr.write(`\r\u001B[K${done}/${total} ${what}`)
  }

  /** Clears the progress line, so that what follows begins on a line of its own. */
  done(): void {
    if (this.live) process.stderr.write('\r\u001B[K')
  }

  line(text = ''): void {
    process.stdout.write(`${text}\n`)
  }

  /** One line with file, line and what to do, as editors' programs read it. */
  complaint({file, line, reason, id}: Complaint): void {
    process.stdout.write(`${file}${line === undefined ? '' : `:${line}`}  ${reason}${id ? `  [${id}]` : ''}\n`)
  }

  error(text: string): void {
    process.stderr.write(`${text}\n`)
  }
}

/** What an editor should look at: a file of the content folder, its line, and in Chinese what is the matter. */
export interface Complaint {
  file: string
  line?: number | undefined
  reason: string
  id?: string | undefined
}
