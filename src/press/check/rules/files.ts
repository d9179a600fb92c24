import {pageIdOf} from '../../text/slug.ts'
import {error, nearestText, shown, warning} from './row.ts'

// Files of word processors, whose text must be saved by them.
const DOCUMENT = /\.(?:docx?|wps|rtf|odt|pages|pdf)$/iu

/** Which files there are, what they are called, and whether they can be read. */
export const fileRules = {
  'file-unexpected': warning<{name: string; expected: string; folder: boolean}>(
    ({name, expected, folder}) => `“${shown(name)}”${folder ? '是文件夹' : '不是这里该有的文件'}；这里放${/^\w/u.test(expected) ? ' ' : ''}${expected}；${folder ? '请把里面的文件移出来，删去它' : DOCUMENT.test(name) ? '是版面原文的，请另存为纯文本（.txt）放进 content/raw/；这一份移走' : '请移走或改名'}。`,
  ),
  'file-name': error<{name: string}>(
    ({name}) => `文件名“${shown(name)}”不合规矩；文件名只用汉字、字母、数字、点、横线和括号，没有空格，不算后缀不超过 204 字节（68 个汉字），不是 Windows 的设备名（如 CON、NUL）；请改名。`,
  ),
  'file-link': error<object>(() => '这是符号链接；网站只读真正的文件，不跟随链接；请换成文件本身。'),
  'file-encoding': error<{line: number}>(
    ({line}) => `文件不是 UTF-8 编码（第 ${line} 行起读不出）；文章和记录一律用 UTF-8；请用编辑器另存为 UTF-8。`,
  ),
  'file-size': error<{size: string; limit: string}>(
    ({size, limit}) => `文件有 ${size}；这里不应超过 ${limit}；请检查是否放错了文件。`,
  ),
  'article-name': error<{name: string}>(
    ({name}) => `文章文件名“${shown(name)}”不对；有原文的写作 L首行号.mdx，至少三位，如 L057.mdx；请改名，手写的文章放在 content/articles/manual/。`,
  ),
  'article-folder': error<{folder: string; file: string}>(
    ({folder, file}) => `文章放在“${shown(folder)}”里，source.file 却是 ${shown(file)}；文件夹名与原文名应相同；请移到 content/articles/${shown(pageIdOf(file))}/，或改 source.file。`,
  ),
  'article-line': error<{number: number; lines: string}>(
    ({number, lines}) => `文件名说第 ${number} 行，source.lines 是 ${lines}，不含这一行；文件名里的行号应是文章的一行；请改名或改 source.lines。`,
  ),
  'source-missing': error<{folder: string}>(
    ({folder}) => `文章在版面文件夹“${shown(folder)}”里，却没有 source；请补上 source，手写的文章移到 content/articles/manual/。`,
  ),
  'source-unexpected': error<{file: string}>(
    ({file}) => `手写文章的文件夹里有写着 source 的文章；有原文的文章放在 content/articles/版面名/；请移到 content/articles/${shown(pageIdOf(file))}/，或删去 source。`,
  ),
  'duplicate-id': error<{id: string; other: string}>(
    ({id, other}) => `文章编号“${id}”与 ${other} 相同；编号就是网址，不能重复；请改其中一个文件名。`,
  ),
  'raw-missing': error<{file: string; nearest: string[]}>(
    ({file, nearest}) => `找不到原文 ${shown(file)}；${nearestText(nearest, '原文放在 content/raw/ 并且不可删除。')}请放回原文；改了名的就改回来，或者删去旧名的记录、文章和底稿（content/pages/${shown(pageIdOf(file))}.yaml、content/articles/${shown(pageIdOf(file))}/、content/.ingest/${shown(pageIdOf(file))}.base），再收录。`,
  ),
  'raw-waiting': error<{file: string}>(
    ({file}) => `原文 ${shown(file)} 还没有收录；收录后才有文章和记录；请运行 npm run ingest（推送到仓库后会自动收录）。`,
  ),
  'raw-changed': error<{file: string; recorded: string; found: string}>(
    ({file, recorded, found}) =>
      `原文 ${shown(file)} 与收录时不同（记录 ${recorded.slice(0, 12)}…，现在 ${found.slice(0, 12)}…）；原文一字不可改；请从历史版本恢复原文；确实要换成现在这一份的，删去 content/pages/${shown(pageIdOf(file))}.yaml，再收录。`,
  ),
  'raw-undecodable': error<object>(() => '原文读不出；应为 UTF-8、GB18030 或 UTF-16 的文本；请重新导出后放入。'),
  'raw-binary': error<object>(() => '不是文本文件；原文应为纯文本或报社网页；请另存为纯文本（.txt）再放入。'),
  'raw-deep': error<object>(() => '网页的标签一层套一层，深得读不出；原文应为纯文本或报社网页；请从浏览器里复制文字，另存为纯文本（.txt）再放入。'),
  'raw-empty': warning<object>(() => '文件里一个字也没有；原文应是一个版面的文字；请放入有字的文件，或删去它和它的版面记录。'),
  'raw-garbled': warning<object>(() => '原文里有读不出的字；多半是编码认错了，或文件早先就存坏了；满版都是的，请另存为 UTF-8 再放入，只有个别符号的，在文章里照报纸改正。'),
  'raw-entities': warning<object>(() => '原文里有标点或空格写成了网页代码（如 &ldquo;）；应是读者看到的标点；请从网页上重新复制文字再放入，只有个别几处的，在文章里照报纸改正。'),
  'raw-twice': warning<{file: string; other: string}>(
    ({file, other}) => `原文 ${shown(file)} 与 ${shown(other)} 一字不差；一个版面只收一次；请定下留哪一份，另一份连同它的版面记录、文章、底稿（content/.ingest/）一起删去。`,
  ),
  'raw-namesake': error<{file: string; other: string}>(
    ({file, other}) => `原文 ${shown(file)} 与 ${shown(other)} 同名；文章和版面记录按文件名存放（不算后缀、文件夹和字母大小写），一个名字只能有一份原文；请给其中一份改名（已收录的那一份不动），再收录。`,
  ),
  'raw-manual': error<object>(() => '原文不能叫这个名字；content/articles/manual/ 是放手写文章的文件夹；请改名，再收录。'),
  'record-missing': error<{file: string}>(
    ({file}) => `有文章却没有版面记录 ${shown(file)}；账目靠它核对；请运行 npm run ingest 补写。`,
  ),
  'page-failed': error<{detail: string}>(
    ({detail}) => `这个版面没有读成（${shown(detail, 300)}）；别的版面照常；请照括号里的话改好，再运行一次；还是这样，就把这个版面发给维护者。`,
  ),
  'withheld-file': error<{name: string; manual: boolean}>(
    ({name, manual}) => `文件名“${shown(name)}”里有要隐去的人名（content/withdrawn.yaml）；文件名就是网址，不能用“×”代替；${manual ? '请把文件改名，文章不必改' : '请把原文改名，删去旧名的版面记录、文章和底稿（content/.ingest/），再收录'}。`,
  ),
  'withheld-page': error<{name: string; page: string; nearest: string[]}>(
    ({name, page, nearest}) => `要隐去“${shown(name)}”的版面“${shown(page)}”不存在；写错了版面名，人名就没有隐去；${nearestText(nearest)}请照 content/raw/ 里的文件名改，不带结尾，手写的文章写 manual。`,
  ),
  'withheld-nowhere': warning<{name: string; pages: readonly string[]}>(
    ({name, pages}) => `要隐去的“${shown(name)}”在${pages.length > 0 ? `所写的版面（${pages.map((page) => shown(page)).join('、')}）` : `原文、文章和名表`}里都没有；写错一个字，人名就没有隐去；请逐字核对，是为日后的版面写的不必处理。`,
  ),
  'authority-missing': error<{file: string}>(
    ({file}) => `缺少 ${shown(file)}；没有它就认不出地名与工作；请从仓库恢复这个文件。`,
  ),
}
