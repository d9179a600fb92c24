import {startChild} from './child.ts'
import type {PackedPage} from './page-pack.ts'

/**
 * Starts a process that draws pages beside this one, see render-job.ts. It is ready when it has read the archive.
 *
 * @example const worker = startRenderWorker(setting, stop.signal); await worker.ready; await worker.draw([{file: 'articles/p1-L001/index.html'}])
 */
export function startRenderWorker({content, units, stamp, program, rendered, site}: RenderWorkerSetting, signal: AbortSignal): RenderWorker {
  const {child, ended} = startChild('绘制网页', new URL('./render-job.ts', import.meta.url), [content, units, stamp, program, rendered, site], signal)
  const ready = Promise.withResolvers<true>()
  const asked: PromiseWithResolvers<DrawnPage[]>[] = []
  child.once('message', () => {
    ready.resolve(true)
    child.on('message', (drawn: DrawnPage[]) => asked.shift()!.resolve(drawn))
  })
  const fail = (error: unknown) => [ready, ...asked].forEach(({reject}) => reject(error))
  ended.then(() => fail(new Error('绘制网页的进程停得太早。')), fail)
  return {
    ready: ready.promise,
    draw: (tasks) => {
      const answer = Promise.withResolvers<DrawnPage[]>()
      asked.push(answer)
      child.send(tasks)
      return answer.promise
    },
    dismiss: () => child.kill(),
  }
}

export interface RenderWorker {
  ready: Promise<true>
  /** lists that are handed over while others wait are drawn after them */
  draw(tasks: PageTask[]): Promise<DrawnPage[]>
  /** ends it; what it is at is lost */
  dismiss(): void
}

export interface RenderWorkerSetting {
  content: string
  /** folders: of what has been read, of the pages' program, of kept pages, of the site under way */
  units: string
  program: string
  rendered: string
  site: string
  /** of the content and the code, as `stampOf` tells */
  stamp: string
}

/** A page to be drawn. */
export interface PageTask {
  file: string
  /** SHA-256 of the file that lies there */
  former?: string | undefined
}

/** A page that lies in the site and in a pack. */
export interface DrawnPage extends PackedPage {
  file: string
}
