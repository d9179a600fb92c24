import sparticuz from '@sparticuz/chromium'
import {chromium, type Browser} from 'playwright-core'

/**
 * A browser for tests and proofs: the Chromium that comes as a package on Linux x64, else Chrome as CHROME_PATH or the system has it.
 * The packaged flags are left out, since they switch the web's own security off.
 */
export async function launchBrowser(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  // Where the machine has no locale of UTF-8, a file with a Chinese name would be called `download`.
  const env = {...process.env, LC_ALL: 'C.UTF-8'}
  const given = process.env.CHROME_PATH
  if (given) return chromium.launch({executablePath: given, args, env})
  if (process.platform === 'linux' && process.arch === 'x64') return chromium.launch({executablePath: await sparticuz.executablePath(), args, env})
  return chromium.launch({channel: 'chrome', args, env})
}
