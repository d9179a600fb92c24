import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * Runs something with a small disk of its own, and takes the disk away again.
 *
 * @param options as `mount -o` takes them: `size=40k`
 */
export async function onDisk(options: string, work: (dir: string, remount: (options: string) => void) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'jiezhi-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dir])
  try {
    await work(dir, (other) => execFileSync('mount', ['-o', `remount,${other}`, dir]))
  } finally {
    execFileSync('umount', ['-l', dir])
    rmSync(dir, {recursive: true, force: true})
  }
}

/** Whether this machine lets us make disks: root with the right to mount. The reason stands in the names of the tests that are passed over. */
export const mounts = canMount()
/** Ends the name of a test that needs a disk. */
export const whenMounting = mounts ? '' : ' (passed over: mounting is not permitted here)'

function canMount(): boolean {
  const dir = mkdtempSync(join(tmpdir(), 'jiezhi-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', dir], {stdio: 'ignore'})
    execFileSync('umount', [dir])
    return true
  } catch {
    return false
  } finally {
    rmSync(dir, {recursive: true, force: true})
  }
}
