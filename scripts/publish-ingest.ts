/** `npm run publish-ingest`: commits what ingest wrote and pushes it to the present branch; does nothing when nothing changed. */
import {execFileSync} from 'node:child_process'
import {contentDir} from './files.ts'

const content = contentDir()
const git = (...words: string[]) => execFileSync('git', words, {encoding: 'utf8'})

git('add', '--all', '--', content)
if (git('status', '--porcelain', '--', content).trim() === '') console.log('没有新的收录结果。')
else {
  const identity = process.env.GITHUB_ACTIONS ? ['-c', 'user.name=github-actions[bot]', '-c', 'user.email=41898282+github-actions[bot]@users.noreply.github.com'] : []
  git(...identity, 'commit', '--message', '收录新版面', '--', content)
  git('push', 'origin', 'HEAD')
  console.log('已提交并推送收录结果。')
}
