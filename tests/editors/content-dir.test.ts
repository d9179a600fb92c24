import {resolve} from 'node:path'
import {afterEach, expect, it, vi} from 'vitest'
import {contentDir} from '../../scripts/files.ts'
import {run} from './workspace.ts'

afterEach(() => vi.unstubAllEnvs())

it.each([
  ['the option', 'a', 'b', 'a'],
  ['JIEZHI_CONTENT', undefined, 'b', 'b'],
  ['the project', undefined, '', 'content'],
  ['the project', '', undefined, 'content'],
])('the content folder comes from %s (%j, %j)', (_, option, variable, folder) => {
  vi.stubEnv('JIEZHI_CONTENT', variable)
  expect(contentDir(option)).toBe(resolve(folder))
})

// An unset variable of a workflow comes as an empty one.
it.each([['check.ts', ['--quiet']], ['build.ts', ['--years']]])('%s takes an empty JIEZHI_CONTENT for none', async (command, args) => {
  const {code, output} = await run(command, args, {JIEZHI_CONTENT: ''})
  expect([code, output]).toEqual([0, expect.stringMatching(/检查了 \d{2,} 篇|\["/u)])
})
