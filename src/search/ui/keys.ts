/**
 * `/` leads to the search box from anywhere in the search but from where text is typed. Elsewhere on the page it does nothing: who speaks to
 * the browser says single letters by mistake (WCAG 2.1.4).
 */
export function focusOnSlash(input: HTMLInputElement, within: HTMLElement) {
  within.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (/^(?:TEXTAREA|SELECT)$/u.test(target.tagName) || target.matches('input:not([type=checkbox], [type=range])')) return
    event.preventDefault()
    input.focus()
    input.select()
  })
}
