/** In the browser: a click on a paragraph's mark copies its address; without this script the mark is a plain link to it. */
export {}

const said = document.createElement('p')
said.className = 'unseen'
said.setAttribute('role', 'status')
document.body.append(said)

document.addEventListener('click', async (event) => {
  const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.pilcrow') : null
  if (!mark || !navigator.clipboard) return
  try {
    await navigator.clipboard.writeText(mark.href)
    mark.classList.add('copied')
    said.textContent = '已复制本段链接'
    setTimeout(() => mark.classList.remove('copied'), 2000)
  } catch {
    // A refused clipboard leaves the link's own effect: the address bar now holds the paragraph.
    said.textContent = ''
  }
})
