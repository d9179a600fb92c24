import type {Browser} from 'playwright-core'
import {afterAll, beforeAll} from 'vitest'
import {launchBrowser} from '../../scripts/serve/browser.ts'
import {serveSite, type Served} from '../../scripts/serve/static-server.ts'
import {builtSite} from '../built-site.ts'
import {pageOfEachKind} from './page-kinds.ts'

/** The project's own site, served, and a browser to look at it. */
export interface SiteInBrowser {
  browser: Browser
  served: Served
  /** address of one page of each kind */
  templates: Record<string, string>
}

/** Serves the site and launches the browser for the tests of a file; what it answers is filled before the first of them. */
export function siteInBrowser(): SiteInBrowser {
  const on = {} as SiteInBrowser
  beforeAll(async () => {
    const dir = await builtSite()
    on.served = await serveSite({dir, port: 0})
    on.browser = await launchBrowser()
    on.templates = pageOfEachKind(dir)
  })
  afterAll(async () => {
    await on.browser?.close()
    await on.served?.close()
  })
  return on
}
