/**
 * Content-Security-Policy of a page. All scripts and styles are files of the site, so no hash and no exception is needed.
 * Only the search page may compile WebAssembly, start a worker from the site and fetch its index; Trusted Types then allow
 * one policy, which makes the worker's address.
 */
export function policyOf({search = false}: {search?: boolean} = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
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
