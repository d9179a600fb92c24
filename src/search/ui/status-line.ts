/**
 * The line that says how the search stands, for the eye and for screen readers.
 *
 * @param line told whenever its text changes
 * @param region marked as busy while a search runs
 */
export function statusLine(line: HTMLElement, region: HTMLElement): StatusLine {
  let slow: ReturnType<typeof setTimeout> | undefined
  const tell = (text: string) => {
    clearTimeout(slow)
    line.textContent = text
  }
  line.tabIndex = -1
  return {
    tell,
    focus: () => line.focus({preventScroll: true}),
    begin() {
      clearTimeout(slow)
      slow = setTimeout(() => (line.textContent = '正在检索…'), SLOW)
      region.setAttribute('aria-busy', 'true')
    },
    end() {
      clearTimeout(slow)
      region.removeAttribute('aria-busy')
    },
  }
}

export interface StatusLine {
  /** says how the search stands, and no longer that it is slow */
  tell(text: string): void
  /** takes the focus from a control that is gone */
  focus(): void
  /** a search begins; that it runs is said only when the answer takes its time */
  begin(): void
  end(): void
}

/** Milliseconds after which a search is slow. */
const SLOW = 150
