/**
 * Content-Security-Policy of a page. All scripts and styles are files of the site and nothing is inline, so no hash and no exception
 * is needed. A page without a script may run none at all. Only the search page may compile WebAssembly, start a worker from the site
 * and fetch its index; Trusted Types then allow one policy, which makes the worker's address.
 *
 * @example policyOf() // "default-src 'none'; script-src 'none'; style-src 'self'; …"
 */
export function policyOf({search = false, scripts = search}: {search?: boolean; scripts?: boolean} = {}): string {
  return [
    "default-src 'none'",
    `script-src ${scripts ? "'self'" : "'none'"}${search ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    ...(search ? ["connect-src 'self'", "worker-src 'self'"] : []),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${search ? 'jiezhi-search' : "'none'"}`,
  ].join('; ')
}
