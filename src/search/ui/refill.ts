/**
 * Puts other contents into a box. A reader at its keyboard stays where they were: the focus goes on to the control of the same
 * name, else to the one that stands in its place now; where none is left, `rest` is told.
 */
export function refill(box: HTMLElement, contents: (Node | string)[], rest?: () => void): void {
  const held = document.activeElement
  const before = controlsOf(box)
  const place = before.findIndex((control) => control === held)
  box.replaceChildren(...contents)
  if (place < 0) return
  const after = controlsOf(box)
  const next = after.find((control) => keyOf(control) === keyOf(held!)) ?? after[Math.min(place, after.length - 1)]
  if (next) next.focus({preventScroll: true})
  else rest?.()
}

function controlsOf(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('a, button, input, summary')]
}

function keyOf(control: Element): string {
  return `${control.tagName} ${control.getAttribute('aria-label') ?? control.getAttribute('value') ?? control.textContent}`
}
