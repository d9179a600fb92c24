/** Lets Astro make the pages' program, in a process of its own: `node scripts/build/program-job.ts FOLDER CODE BUILDING`. */
import {build, type AstroIntegration} from 'astro'
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {setBuildContext, type BuildContext} from '../../src/content.context.ts'
import {CODE, FILES, isWhole, SERVER} from './page-program.ts'
import {writeSums} from '../sums.ts'

const [folder, code, building] = process.argv.slice(2) as [string, string, string]
const [site, making] = ['site', 'program'].map((name) => join(building, name)) as [string, string]
// The program is of the code alone: whatever the content is, it need not be read for it.
setBuildContext({} as BuildContext)
try {
  mkdirSync(making, {recursive: true})
  await build({outDir: site, logLevel: 'warn', integrations: [taking(join(site, '.prerender'), join(making, SERVER))]})
  renameSync(site, join(making, FILES))
  writeFileSync(join(making, CODE), code)
  await writeSums(making)
  mkdirSync(dirname(folder), {recursive: true})
  // Builds of several years at once may each have made it.
  if (!(await isWhole(folder, code))) {
    rmSync(folder, {recursive: true, force: true})
    renameSync(making, folder)
  }
} finally {
  rmSync(building, {recursive: true, force: true})
}
process.disconnect?.()

/** Moves the program to `to` when Astro has made it and would draw the pages, and leaves it none to draw. */
function taking(from: string, to: string): AstroIntegration {
  return {
    name: 'jiezhi:page-program',
    hooks: {
      'astro:build:start': ({setPrerenderer}) => setPrerenderer(() => ({
        name: 'jiezhi:page-program',
        getStaticPaths: async () => (renameSync(from, to), []),
        render: () => Promise.reject(new Error('没有留给 Astro 的网页。')),
      })),
    },
  }
}
