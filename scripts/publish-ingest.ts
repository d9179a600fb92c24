/** `npm run publish-ingest`: commits what ingest wrote and pushes it to the present branch; does nothing when nothing changed. */
import {argumentsOr} from './arguments.ts'
import {contentDir} from './files.ts'
import {git as ask, GitError} from './git.ts'

const HELP = `用法：npm run publish-ingest -- [选项]

把收录写下的文件提交到现在的分支并推送；GitHub 的收录工作流用它。
在自己的电脑上只显示会提交哪些文件，什么都不做。

  --push   在自己的电脑上也提交、推送（工作流里 CI=true，不必写）
  --help   显示本说明
`

// Others may push between the checkout and this push.
const TRIES = 4

const identity = process.env.GITHUB_ACTIONS ? ['-c', 'user.name=github-actions[bot]', '-c', 'user.email=41898282+github-actions[bot]@users.noreply.github.com'] : []
const git = (...words: string[]) => ask('.', [...identity, ...words])

const given = argumentsOr(HELP, {options: {push: {type: 'boolean', default: false}}})
try {
  process.exitCode = typeof given === 'number' ? given : publish(given.values.push)
} catch (error) {
  if (!(error instanceof GitError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

/** Answers the exit code. */
function publish(pushing: boolean): number {
  const content = contentDir()
  const changed = git('status', '--porcelain', '--untracked-files=all', '--', content).trimEnd()
  if (changed === '') return say('没有新的收录结果。')
  if (!pushing && process.env.CI !== 'true') {
    return say(`${changed}\n会把以上 ${changed.split('\n').length} 个文件提交到 ${branch()} 并推送。现在什么都没有做；要做请加 --push。`)
  }
  git('add', '--all', '--', content)
  git('commit', '--quiet', '--message', '收录新版面', '--', content)
  return push() ? 0 : 1
}

function say(text: string): number {
  console.log(text)
  return 0
}

function branch(): string {
  return git('branch', '--show-current').trim()
}

function push(): boolean {
  for (let tried = 1; ; tried++) {
    try {
      git('push', 'origin', 'HEAD')
      console.log('已提交并推送收录结果。')
      return true
    } catch (error) {
      if (tried === TRIES) {
        console.error(`推送没有成功，收录结果只在本机提交了：${(error as Error).message}`)
        return false
      }
      if (!rebased()) return false
    }
  }
}

/** Puts the commit on top of what others pushed; both wrote the same article only when both ingested the same page. */
function rebased(): boolean {
  try {
    git('fetch', 'origin', branch())
  } catch (error) {
    console.error(`取不到别人推送的，收录结果只在本机提交了：${(error as Error).message}`)
    return false
  }
  try {
    git('rebase', '--autostash', 'FETCH_HEAD')
    return true
  } catch {
    git('rebase', '--abort')
    console.error('别人同时改了同样的文件，收录结果只在本机提交了。工作流里请再运行一次；自己的电脑上请先合并（git pull），再推送。')
    return false
  }
}
