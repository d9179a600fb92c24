import {COMMENT, error, shown, warning} from './row.ts'

/** How the YAML itself is written, before any field is looked at. */
export const yamlRules = {
  'frontmatter-missing': error<{lacks: 'both' | 'first' | 'second'}>(({lacks}) => `${LACKING[lacks]}；文章要先写标题、日期等字段，再写正文；请照 templates/article.mdx 补上。`),
  'frontmatter-language': error<{language: string}>(
    ({language}) => `开头写作“---${shown(language)}”；字段只用 YAML 写，不运行代码；请改成单独的 ---。`,
  ),
  'yaml-syntax': error<{detail: string}>(
    ({detail}) => `YAML 写法有误（${detail}）；应为“字段: 内容”，冒号后空一格，列表写成 [甲, 乙]；请看这一行及上一行的引号、括号、缩进。`,
  ),
  'yaml-colon': error<{key: string}>(({key}) => `“${shown(key)}”后面是全角冒号“：”；字段名后面应是半角冒号加一个空格；请改成“${shown(key)}: ”。`),
  'yaml-duplicate': error<{key: string}>(({key}) => `字段“${shown(key)}”写了两次；每个字段只能写一次；请合并成一处。`),
  'yaml-comment': error<{words: string; value: string}>(({words, value}) =>
    `“${shown(words)}”在 YAML 里是注释，不算内容，这里只读到“${shown(value)}”；“#”前有空格就作注释；算内容的，把整个内容加上引号，真是注释，在“#”后面空一格。`,
  ),
  'yaml-tag': error<{tag: string}>(({tag}) => `用了 YAML 标签“${shown(tag)}”；字段只能是文字、数字、列表；请删去标签。`),
  'yaml-anchor': error<{anchor: string}>(
    ({anchor}) => `用了 YAML 锚点或引用“${shown(anchor)}”；内容须直接写出；请写出内容，删去 & 与 *。`,
  ),
  'yaml-key': error<{key: string}>(({key}) => `字段名“${shown(key)}”不允许使用；字段名见编辑手册“字段”一节；请删去。`),
  'merge-marker': error<{marker: string}>(
    ({marker}) => `留有合并冲突的标记“${shown(marker)}”；两人改了同一处；请改成要的样子（各加了一条的，两边都留），再删去 <<<<<<<、=======、>>>>>>> 三行。`,
  ),
  'date-unquoted': warning<{value: string}>(
    ({value}) => `日期 ${shown(value)} 没有加引号；不加引号会被别的软件读成数字或时间；请写成 "${shown(value)}"（--fix 可代改）。`,
  ),
  'field-order': warning<{first: string; second: string}>(
    ({first, second}) => `字段“${first}”排在“${second}”之后；各篇次序一致，改动才看得清；请照手册的次序排（--fix 可代改）。`,
  ),
  'field-empty': warning<{field: string; comment: boolean}>(({field, comment}) => comment
    ? `字段“${field}”是空的：${COMMENT}没有内容的字段不写；请填上或删去这一行。`
    : `字段“${field}”是空的；没有内容的字段不写；请填上或删去这一行（--fix 可代删）。`),
}

const LACKING = {
  both: '文件开头没有两行 --- 围起的字段',
  first: '文件的第一行不是 ---（它前面不能有空行、空格或别的字）；字段要用两行 --- 围起',
  second: '第一行的 --- 后面没有第二行 ---；字段要用两行 --- 围起',
}
