import {Worker} from 'node:worker_threads'

/** A thread that answers what it is sent, one after the other in that order. */
export interface AnsweringThread<Question, Answer> {
  /** rejects with the thread's error, or when it ends before it has answered; what is asked while others wait is answered after them */
  ask(question: Question): Promise<Answer>
  end(): Promise<unknown>
}

/**
 * Starts a module as a thread that posts one answer for each message that it gets.
 *
 * @param called what the thread is called where its end is told
 * @example await answeringThread<string[], number>(new URL('./count.ts', import.meta.url), {}, '计数线程').ask(['a', 'b']) // 2
 */
export function answeringThread<Question, Answer>(module: URL, workerData: unknown, called: string): AnsweringThread<Question, Answer> {
  const worker = new Worker(module, {workerData})
  const asked: PromiseWithResolvers<Answer>[] = []
  const failed = Promise.withResolvers<never>()
  // Told to whoever waits for an answer.
  failed.promise.catch(() => {})
  worker.on('message', (answer: Answer) => asked.shift()!.resolve(answer))
  worker.once('error', failed.reject)
  worker.once('exit', (code) => failed.reject(new Error(`${called}意外退出（${code}）`)))
  return {
    ask: (question) => {
      const answer = Promise.withResolvers<Answer>()
      asked.push(answer)
      worker.postMessage(question)
      return Promise.race([answer.promise, failed.promise])
    },
    end: () => worker.terminate(),
  }
}
