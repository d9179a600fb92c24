import workerUrl from '../worker.ts?worker&url'

/** Starts the search worker from the site's own file; the policy allows no other. */
export function startWorker(base: string): Worker {
  const script = new URL(`${base}pagefind/pagefind.js`, location.href)
  const address = `${new URL(workerUrl, location.href).href}#${encodeURIComponent(script.href)}`
  return new Worker(policy ? (policy.createScriptURL(address) as unknown as string) : address, {type: 'module'})
}

interface Policy {
  createScriptURL(address: string): unknown
}
interface PolicyFactory {
  createPolicy(name: string, rules: {createScriptURL(address: string): string}): Policy
}

const factory = (globalThis as {trustedTypes?: PolicyFactory}).trustedTypes
const policy = factory?.createPolicy('jiezhi-search', {
  createScriptURL(address) {
    if (new URL(address).origin !== location.origin) throw new TypeError('检索程序只能来自本站。')
    return address
  },
})
