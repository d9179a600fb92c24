import {QuestionFault} from './question-fault.ts'
import type {Answer, Calls, Request, Summary} from './rpc.ts'

/** The page's end of the search: starts the worker when it is first needed and carries calls to it. */
export function connectSearch(start: () => Worker): SearchClient {
  let worker: Worker | undefined
  let last = 0
  const waiting = new Map<number, Waiting>()

  const failAll = (error: Error) => {
    for (const {reject} of waiting.values()) reject(error)
    waiting.clear()
    worker?.terminate()
    worker = undefined
  }
  const started = (): Worker => {
    if (worker) return worker
    worker = start()
    worker.addEventListener('message', ({data}: MessageEvent<Answer>) => {
      const call = waiting.get(data.id)
      if (!call) return
      if ('part' in data) return call.onPart?.(data.part)
      waiting.delete(data.id)
      if ('error' in data) call.reject(data.ofQuestion ? new QuestionFault(data.error) : new Error(data.error))
      else call.resolve(data.result)
    })
    worker.addEventListener('error', (event) => failAll(new Error(event.message || '检索程序没有启动。')))
    return worker
  }
  return {
    call: (call, args, onPart) =>
      new Promise((resolve, reject) => {
        const id = ++last
        waiting.set(id, {resolve: resolve as (result: unknown) => void, reject, onPart})
        try {
          started().postMessage({id, call, args} as Request)
        } catch (error) {
          waiting.delete(id)
          reject(error as Error)
        }
      }),
    restart: () => failAll(new Error('检索程序重新启动。')),
  }
}

export interface SearchClient {
  call<Name extends keyof Calls>(call: Name, args: Parameters<Calls[Name]>, onPart?: (part: Summary) => void): Promise<ReturnType<Calls[Name]>>
  /** Ends the worker; the next call starts a new one. */
  restart(): void
}

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
  onPart: ((part: Summary) => void) | undefined
}
