/** Ends in a sentence's mark, closing quotes and brackets aside; or in brackets that hold a name or a note. */
export function endsSentence(text: string): boolean {
  let end = text.length
  while (end > 0 && '”"’」』)】'.includes(text[end - 1]!)) end--
  return (end > 0 && '。!?…:;.'.includes(text[end - 1]!)) || (text.endsWith(')') && (CLOSING_NOTE.test(text.slice(-LONGEST_NOTE)) || WHOLE_NOTE.test(text)))
}

const CLOSING_NOTE = /[。!?;,][^。,]{0,30}[)]$/u
/** A line that is nothing but a note in brackets: `(某某根据日志整理)`. */
const WHOLE_NOTE = /^[(][^()]{4,}[)]$/u
const LONGEST_NOTE = 64
