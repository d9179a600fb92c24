/**
 * In the browser: a click on a paragraph's mark copies its address, one on a citation's button its text; and the citation of the page on
 * the web gets the reader's own day. Without this script the mark is a plain link and the texts are there to be marked by hand.
 */
export {}

const said = document.createElement('p')
said.className = 'unseen'
said.setAttribute('role', 'status')
document.body.append(said)

if (navigator.clipboard) for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) button.hidden = false

const web = document.getElementById('cite-text-web')
if (web) {
  const now = new Date()
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  web.textContent = (web.textContent ?? '').replace('[引用日期]', `[${day}]`)
}

document.addEventListener('click', async ({target}) => {
  if (!(target instanceof Element) || !navigator.clipboard) return
  const mark = target.closest<HTMLAnchorElement>('a.pilcrow')
  const button = target.closest<HTMLButtonElement>('button.copy')
  // Without the words that were searched for: the paragraph's address is the article's.
  const text = mark ? mark.href.replace(/\?[^#]*/u, '') : button && document.getElementById(button.dataset.copy ?? '')?.textContent
  const shown = mark ?? button
  if (!text || !shown) return
  try {
    await navigator.clipboard.writeText(text)
    shown.classList.add('copied')
    said.textContent = mark ? '已复制本段链接' : '已复制引文'
    setTimeout(() => shown.classList.remove('copied'), 2000)
  } catch {
    // A refused clipboard leaves the link's own effect: the address bar now holds the paragraph.
    said.textContent = mark ? '' : '没有复制成，请选中文字自行复制'
  }
})
