import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parseDocument} from 'yaml'
import {PROJECT} from './workspace.ts'

const folder = join(PROJECT, '.github/workflows')
const scripts = Object.keys((JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {scripts: object}).scripts)

interface Workflow {
  name: string
  on: object
  permissions: object
  jobs: Record<string, {'runs-on': string; needs?: string | string[]; steps: {id?: string; if?: string; uses?: string; run?: string; with?: Record<string, unknown>}[]}>
}

describe('what editors put in', () => {
  const stepsOf = (file: string) => (parseDocument(readFileSync(join(folder, file), 'utf8')).toJS() as Workflow).jobs
  const going = '${{ !cancelled() && steps.ingest.outcome != \'skipped\' }}'

  it.each([
    ['check.yml', 'npm run check'],
    ['ingest.yml', 'npm run check'],
    ['ingest.yml', 'npm run publish-ingest'],
  ])('is looked at by %s with %s, though one of the pages could not be read', (file, command) => {
    const steps = Object.values(stepsOf(file)).flatMap((job) => job.steps)
    const ingest = steps.findIndex(({run}) => run === 'npm run ingest')
    const step = steps.findIndex(({run}) => run?.startsWith(command))
    expect(steps[ingest]!.id).toBe('ingest')
    expect(step).toBeGreaterThan(ingest)
    expect(steps[step]!.if).toBe(going)
  })

  // Whatever the rules of ingest lean on: another paper or other years give other dates.
  it.each(['content/raw/**', 'content/pages/**', 'content/authority/**', 'content/site.yaml'])('is ingested when %s changes', (path) => {
    const {on} = parseDocument(readFileSync(join(folder, 'ingest.yml'), 'utf8')).toJS() as {on: {push: {paths: string[]}}}
    expect(on.push.paths).toContain(path)
  })
})

describe('who works in the browser alone', () => {
  const stepsIn = (file: string) => Object.values((parseDocument(readFileSync(join(folder, file), 'utf8')).toJS() as Workflow).jobs).flatMap((job) => job.steps)

  // Two uploads in a row: the second run was started by a commit that has nothing of what the first one pushed, nor would it when run again.
  it('has pages ingested upon the branch as it stands when the run begins', () => {
    const checkout = stepsIn('ingest.yml').find(({uses}) => uses?.startsWith('actions/checkout'))
    expect(checkout!.with).toMatchObject({ref: '${{ github.ref }}'})
  })

  it.each(['check.yml', 'ingest.yml', 'pages.yml'])('is shown by %s at the file and line what is wrong, before the build refuses it', (file) => {
    const steps = stepsIn(file)
    const check = steps.findIndex(({run}) => run?.startsWith('npm run check -- --format github'))
    const build = steps.findIndex(({run}) => run === 'npm run build')
    expect(check).toBeGreaterThan(steps.findIndex(({run}) => run === 'npm run ingest'))
    if (build >= 0) expect(check).toBeLessThan(build)
  })
})

describe.each(readdirSync(folder))('%s', (file) => {
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'))
  const workflow = document.toJS() as Workflow
  const steps = Object.values(workflow.jobs ?? {}).flatMap((job) => job.steps)

  it('is sound YAML with the parts that a workflow must have', () => {
    expect(document.errors).toEqual([])
    expect(document.warnings).toEqual([])
    expect(Object.keys(workflow)).toEqual(expect.arrayContaining(['name', 'on', 'permissions', 'jobs']))
    for (const [name, job] of Object.entries(workflow.jobs)) {
      expect(job['runs-on'], name).toBe('ubuntu-latest')
      expect(Object.keys(workflow.jobs)).toEqual(expect.arrayContaining([job.needs ?? []].flat()))
      for (const step of job.steps) expect(Object.keys(step).filter((key) => key === 'uses' || key === 'run')).toHaveLength(1)
    }
  })

  it('runs nothing but the npm scripts that there are', () => {
    const commands = steps.flatMap(({run}) => run?.trim().split('\n') ?? [])
    for (const command of commands) expect(scripts, command).toContain(/^npm (?:run )?([\w-]+)/u.exec(command)?.[1])
  })

  it('takes no text of a contributor into a command', () => {
    for (const {run} of steps) expect(run ?? '').not.toContain('${{')
  })

  it('names the version of every action, and caches dependencies wherever Node is set up', () => {
    for (const {uses, with: options} of steps) {
      if (!uses) continue
      expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/u)
      if (uses.startsWith('actions/setup-node')) expect(options?.cache).toBe('npm')
    }
  })
})
