import {spawn} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'

/** What one run of a command cost. Memory is in bytes: of the largest process, and of all its processes together. */
export interface Cost {
  seconds: number
  cpuSeconds: number
  peakProcess: number
  peakTree: number
}

/**
 * Runs a command in fresh processes and measures it and everything it starts; rejects with its last output unless it ends
 * with 0. The kernel keeps each process's high-water mark, so looking ten times a second misses only what lives shorter. Where there
 * is no /proc (macOS, Windows) memory and processor time are 0, and only the time is told.
 */
export function measure(command: readonly string[], options: {cwd?: string; env?: Record<string, string>} = {}): Promise<Cost> {
  const [file, ...args] = command as [string, ...string[]]
  const started = performance.now()
  const child = spawn(file, args, {cwd: options.cwd, env: {...process.env, ...options.env}, stdio: ['ignore', 'pipe', 'pipe']})
  let tail = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (tail = (tail + bytes.toString()).slice(-4000)))
  const seen = new Map<number, Sample>()
  let peakTree = 0
  const look = () => {
    const samples = child.pid === undefined ? [] : processTree(child.pid)
    // A process that has just ended tells nothing of itself any more.
    for (const sample of samples) seen.set(sample.pid, {...sample, peak: Math.max(sample.peak, seen.get(sample.pid)?.peak ?? 0)})
    peakTree = Math.max(peakTree, samples.reduce((sum, sample) => sum + sample.resident, 0))
  }
  const timer = setInterval(look, 100)
  look()
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      clearInterval(timer)
      reject(error)
    })
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000
      clearInterval(timer)
      if (code !== 0) return reject(new Error(`${command.join(' ')} ended with ${code}\n${tail}`))
      const all = [...seen.values()]
      resolve({
        seconds,
        cpuSeconds: all.reduce((sum, sample) => sum + sample.cpuSeconds, 0),
        peakProcess: Math.max(0, ...all.map((sample) => sample.peak)),
        peakTree,
      })
    })
  })
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return Number.NaN
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

interface Sample {
  pid: number
  cpuSeconds: number
  resident: number
  peak: number
}

/** The process and its descendants that live now, as Linux tells them; nothing elsewhere. */
function processTree(root: number): Sample[] {
  const children = new Map<number, number[]>()
  const cpu = new Map<number, number>()
  let names: string[]
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/u.test(name))
  } catch {
    return []
  }
  for (const name of names) {
    const stat = readProc(`${name}/stat`)
    if (stat === undefined) continue
    // After the program's name, which may hold spaces: state, parent …, user and system time at 12th and 13th place.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const parent = Number(fields[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
    cpu.set(Number(name), (Number(fields[11]) + Number(fields[12])) / 100)
  }
  const tree: Sample[] = []
  const waiting = [root]
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    waiting.push(...(children.get(pid) ?? []))
    const status = readProc(`${pid}/status`)
    if (status !== undefined) tree.push({pid, cpuSeconds: cpu.get(pid) ?? 0, resident: kilobytes(status, 'VmRSS'), peak: kilobytes(status, 'VmHWM')})
  }
  return tree
}

function readProc(path: string): string | undefined {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return undefined
  }
}

function kilobytes(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1024
}
