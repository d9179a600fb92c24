import {createServer, type AddressInfo} from 'node:net'

/** Where the site is served when nobody names another port. */
export const PORT = 4321

/**
 * The port that was asked for, or what is wrong with it.
 *
 * @example portOf('abc') // '--port abc 不是端口号；应是 0 到 65535 的整数，如 4321。'
 */
export function portOf(text: string): number | string {
  return /^\d{1,5}$/u.test(text) && Number(text) <= LAST ? Number(text) : `--port ${text} 不是端口号；应是 0 到 65535 的整数，如 ${PORT}。`
}

/**
 * What `serve` answers at the first port from the one asked for on that no other program holds. Says so when that is another, or when there is
 * none among twenty, where it answers nothing.
 *
 * @param serve rejects with code EADDRINUSE where the port is taken
 * @example await atFreePort(4321, (port) => serveSite({dir: 'dist', port}))
 */
export async function atFreePort<Served>(wanted: number, serve: (port: number) => Promise<Served>): Promise<Served | undefined> {
  const last = Math.min(wanted + 19, LAST)
  for (let port = wanted; port <= last; port++) {
    try {
      const served = await serve(port)
      if (port !== wanted) console.log(`${wanted} 被占用，改用 ${port}。`)
      return served
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
  console.error(`端口 ${wanted} 到 ${last} 都被占用，请用 --port 另选一个。`)
  return undefined
}

/** Listens at a port for a moment, for programs that do so later. Answers the port. */
export async function tryPort(port: number): Promise<number> {
  const server = createServer()
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, 'localhost', done))
  const {port: got} = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return got
}

const LAST = 65_535
