/**
 * Tells how far long work is, how fast it goes and how long it will take: on one line of a terminal, elsewhere as a line now and
 * then. Says nothing of work that is done in a few seconds.
 */
export function paceOf(what: string, unit = '页'): (done: number, of: number) => void {
  const live = process.stderr.isTTY === true
  let begun: number | undefined
  let told = 0
  return (done, of) => {
    const now = performance.now()
    if (begun === undefined) begun = told = now
    const over = done === of
    if (now - told < (live ? 200 : 10_000) && !(over && live && told > begun)) return
    told = now
    const rate = done / Math.max(0.001, (now - begun) / 1000)
    const text = `${what} ${done}/${of}，每秒 ${rate.toFixed(rate < 10 ? 1 : 0)} ${unit}，约余 ${Math.ceil((of - done) / rate)} 秒`
    process.stderr.write(live ? `\r\u001B[K${over ? '' : text}` : `${text}\n`)
  }
}
