/**
 * Installs what is missing before any other command. Plain JavaScript, because it runs on the system's own Node
 * (20 or later) when node_modules is not there yet; everything after it runs on the Node 24 that it installs.
 */
import {spawn} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'

const stamp = 'node_modules/.jiezhi-lock'
const lock = readFileSync('package-lock.json', 'utf8')
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync('node_modules/node/bin')

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`本机的 Node 是 ${process.versions.node}，需要 20 或更新的版本。请从 https://nodejs.org 安装后重试。`)
  process.exit(1)
}
if (!installed) await install()

/** Runs `npm ci`. Its engine warnings speak of the Node that is about to be replaced, so output is shown on failure only. */
async function install() {
  const begun = Date.now()
  const seconds = () => `${Math.round((Date.now() - begun) / 1000)} 秒`
  process.stdout.write('安装依赖（首次约一分钟）…\n')
  const ticking = process.stdout.isTTY ? setInterval(() => process.stdout.write(`\r  已用 ${seconds()}`), 1000) : undefined
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {shell: process.platform === 'win32'})
  let output = ''
  npm.stdout.on('data', (text) => (output += text))
  npm.stderr.on('data', (text) => (output += text))
  const code = await new Promise((resolve) => {
    npm.on('error', (error) => ((output += error.message), resolve(1)))
    npm.on('close', resolve)
  })
  clearInterval(ticking)
  if (code !== 0) {
    console.error(`\n安装依赖失败（npm ci 退出码 ${code}）：\n${output}\n请检查网络与 npm 源，然后重试。`)
    process.exit(1)
  }
  writeFileSync(stamp, lock)
  process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}  依赖已装好，用时 ${seconds()}。\n`)
}
