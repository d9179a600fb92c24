/** `/` leads to the search box from anywhere on the page but from where text is typed. */
export function focusOnSlash(input: HTMLInputElement) {
  addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (/^(?:TEXTAREA|SELECT)$/u.test(target.tagName) || target.matches('input:not([type=checkbox], [type=range])')) return
    event.preventDefault()
    input.focus()
    input.select()
  })
}
