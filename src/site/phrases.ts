/** What stands between quotation marks is how papers print the names of drives: “一征三议两公开”. Whole sentences are speech. Each once. */
export function phrasesIn(texts: readonly string[]): string[] {
  const phrases = texts.flatMap((text) => [...text.matchAll(/[“「『]([^“”「」『』。？！，?!,\s]{4,16})[”」』]/gu)].map((match) => match[1]!))
  return [...new Set(phrases)]
}
