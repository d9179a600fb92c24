import {QuestionFault} from '../question-fault.ts'

/**
 * The notice of a search that could not run: why, a button to try again where that may help, and the plain lists, which need no program. Before the
 * search has started it is what readers see when the program does not come.
 */
export function failureNotice(box: HTMLElement, again: () => void): {tell(error: Error): void; hide(): void} {
  const text = box.querySelector<HTMLElement>('[data-reason]')!
  const button = box.querySelector('button')!
  button.addEventListener('click', again)
  const hide = () => {
    box.hidden = true
    box.classList.remove('late')
  }
  hide()
  return {
    hide,
    tell(error) {
      const ofQuestion = error instanceof QuestionFault
      box.hidden = false
      button.hidden = ofQuestion
      text.textContent = ofQuestion || navigator.onLine ? `检索没有成功：${error.message}` : '现在没有联网，读不到检索索引。'
    },
  }
}
