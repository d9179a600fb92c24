import {spawnSync} from 'node:child_process'
import {expect, it} from 'vitest'

it('a command whose reader has heard enough ends quietly', () => {
  // The reader is gone before the command begins to print.
  const {status, stderr} = spawnSync('bash', ['-o', 'pipefail', '-c', '("$0" scripts/explain.ts --help; "$0" scripts/explain.ts "$(ls content/raw | head -n 1)") | true', process.execPath], {encoding: 'utf8'})
  expect([status, stderr]).toEqual([0, ''])
})
