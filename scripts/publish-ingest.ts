/** `npm run publish-ingest`: commits what ingest wrote and pushes it to the present branch; does nothing when nothing changed. */
import {execFileSync} from 'node:child_process'
import {contentDir} from './files.ts'

// Others may push between the checkout and this push.
const TRIES = 4

const content = contentDir()
const identity = process.env.GITHUB_ACTIONS ? ['-c', 'user.name=github-actions[bot]', '-c', 'user.email=41898282+github-actions[bot]@users.noreply.github.com'] : []
const git = (...words: string[]) => execFileSync('git', [...identity, ...words], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})

git('add', '--all', '--', content)
if (git('status', '--porcelain', '--', content).trim() === '') console.log('没有新的收录结果。')
else {
  git('commit', '--message', '收录新版面', '--', content)
  process.exitCode = push() ? 0 : 1
}

function push(): boolean {
  for (let tried = 1; ; tried++) {
    try {
      git('push', 'origin', 'HEAD')
      console.log('已提交并推送收录结果。')
      return true
    } catch (error) {
      if (tried === TRIES) {
        console.error(`推送没有成功，收录结果只在本机提交了：${words(error)}`)
        return false
      }
      if (!rebased()) return false
    }
  }
}

/** Puts the commit on top of what others pushed; both wrote the same article only when both ingested the same page. */
function rebased(): boolean {
  try {
    git('pull', '--rebase', 'origin', git('branch', '--show-current').trim())
    return true
  } catch (error) {
    console.error(`别人同时改了同样的文件，没有推送：${words(error)}请再运行一次工作流。`)
    return false
  }
}

function words(error: unknown): string {
  return `${String((error as {stderr?: unknown}).stderr ?? error).trim().split('\n')[0]}。`
}
