/** Faults of the machine that an editor can mend, by the system's name for them. */
const FAULTS: Record<string, (path: string) => string> = {
  ENOSPC: (path) => `磁盘已满，写不下${path}；请腾出空间后重新运行。`,
  EDQUOT: (path) => `磁盘配额已用完，写不下${path}；请腾出空间后重新运行。`,
  EROFS: (path) => `${path || '文件夹'}所在的磁盘是只读的；请换一个可写的位置，或让磁盘可写后重新运行。`,
  EACCES: (path) => `没有权限读写${path}；请检查文件夹的权限后重新运行。`,
  EPERM: (path) => `系统不许改动${path}；请检查文件夹的权限后重新运行。`,
  EMFILE: () => '同时打开的文件太多；请关掉别的程序后重新运行。',
  ENOMEM: () => '内存不够；请关掉别的程序后重新运行。',
  EIO: (path) => `磁盘读写出错${path}；请检查磁盘后重新运行。`,
}

/**
 * What an editor should know of a fault of the machine, or nothing when the fault is not of that kind. Files are written whole or not at
 * all, so the advice is always to run again.
 *
 * @example faultWords(Object.assign(new Error(), {code: 'ENOSPC', path: 'content/a'})) // '磁盘已满，写不下 content/a；请腾出空间后重新运行。'
 */
export function faultWords(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const {code, path, dest} = cause as NodeJS.ErrnoException & {dest?: string}
    const words = code === undefined ? undefined : FAULTS[code]
    if (words) return words(dest ?? path ? ` ${dest ?? path} ` : '').replace(/ ([；，])/gu, '$1').trim()
  }
  return undefined
}
