/** Words that stand in a new article until its editor writes it; templates/article.mdx has the same. */
export const PLACEHOLDERS = {title: '标题写在这里', body: '正文写在这里', heading: '没有小标题就删去上面一行'} as const

/** The first placeholder that a text begins with. @example placeholderIn('正文写在这里。') // '正文写在这里' */
export function placeholderIn(text: string): string | undefined {
  return Object.values(PLACEHOLDERS).find((words) => text.trimStart().startsWith(words))
}
