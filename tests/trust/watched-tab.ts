import type {Browser, Page} from 'playwright-core'

/** A page of a fresh browser that notes whatever a script of the text would do: dialogs, messages, errors, requests to anywhere but `address`, breaches of the policy. */
export async function watchedTab(browser: Browser, address: string): Promise<{tab: Page; told: string[]}> {
  const told: string[] = []
  const context = await browser.newContext()
  const tab = await context.newPage()
  tab.on('dialog', (dialog) => { told.push(`dialog ${dialog.message()}`); void dialog.dismiss() })
  tab.on('console', (message) => told.push(`console ${message.text()}`))
  tab.on('pageerror', (error) => told.push(`error ${error.message}`))
  tab.on('request', (request) => { if (!request.url().startsWith(address)) told.push(`request ${request.url()}`) })
  await tab.exposeFunction('tellViolation', (text: string) => told.push(`policy ${text}`))
  await tab.addInitScript(() => addEventListener('securitypolicyviolation', (event) => (globalThis as unknown as {tellViolation(text: string): void}).tellViolation(`${event.violatedDirective} ${event.blockedURI}`), true))
  return {tab, told}
}
