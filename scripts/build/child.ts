import {fork, type ChildProcess} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/**
 * Runs a script in a process of its own, which takes another core and gives its memory back. Answers the last message that it sent;
 * rejects with what it said of its failure.
 *
 * @param what names the work, for that message
 * @example await runChild<{articles: number}>('建立检索索引', new URL('../search/job.ts', import.meta.url), [content], stop.signal)
 */
export async function runChild<Message>(what: string, script: URL, args: readonly string[], signal: AbortSignal): Promise<Message | undefined> {
  const {child, ended} = startChild(what, script, args, signal)
  let last: Message | undefined
  child.on('message', (message: Message) => (last = message))
  await ended
  return last
}

/** The same for a script that is spoken with; `ended` rejects with what it said of its failure. */
export function startChild(what: string, script: URL, args: readonly string[], signal: AbortSignal): RunningChild {
  const child = fork(fileURLToPath(script), args, {signal, stdio: ['ignore', 'inherit', 'pipe', 'ipc'], execArgv: []})
  let errors = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const ended = new Promise<void>((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => (code === 0 ? done() : fail(Object.assign(new Error(`${what}失败（退出码 ${code}）：${errors}`), faultIn(errors)))))
  })
  return {child, ended}
}

export interface RunningChild {
  child: ChildProcess
  ended: Promise<void>
}

/** The system's name for a fault that ended a process, and the file, from what Node printed of it: whoever waits for the process tells it as its own. */
function faultIn(errors: string): {code?: string; path?: string} {
  const [, code, path] = /^\w*Error: (E[A-Z]+): [^,\n]*, \w+(?: '([^'\n]*)')?/mu.exec(errors) ?? []
  return {...(code !== undefined && {code}), ...(path !== undefined && {path})}
}
