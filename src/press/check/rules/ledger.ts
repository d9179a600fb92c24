import {error, info, shown, warning} from './row.ts'

/** The account of every printed character: in one article or in furniture, and no word lost on the way. */
export const ledgerRules = {
  'ledger-missing': error<{lines: string; words: string}>(
    ({lines, words}) =>
      `原文第 ${lines} 行“${shown(words)}”不在任何文章里，也没有列为版面附件；每个字都要有归处；请改有关文章的 source.lines，或在版面记录的 furniture 里写明原因；误删了文章的，从历史版本恢复。`,
  ),
  'ledger-twice': error<{lines: string; owners: string[]}>(
    ({lines, owners}) => `原文第 ${lines} 行同时归了 ${owners.join('、')}；每行只能归一处；请改其中一处的行号。`,
  ),
  'lines-range': error<{last: number; count: number}>(
    ({last, count}) => `行号到了 ${last}，而原文只有 ${count} 行；请按原文（行号从 1 起）改写。`,
  ),
  'words-lost': error<{page: string; printed: string; corrected: string; line: number}>(
    ({page, printed, corrected, line}) =>
      `原文第 ${line} 行印的“${shown(printed)}”在文章里${corrected ? `成了“${shown(corrected)}”` : '没有了'}；删去的字要写明；请补回，或在 corrections 里登记这一处（npm run ingest -- --accept ${shown(page)} 可代登记）。`,
  ),
  'words-corrected': info<{count: number; first: string}>(
    ({count, first}) => `编者更正 ${count} 处，如 ${shown(first, 60)}；文章页会并列印的字与改的字。`,
  ),
  'words-added': warning<{words: string; line: number}>(
    ({words, line}) => `第 ${line} 行附近多出原文没有的“${shown(words)}”；报道的字以原文为准；请删去，或确认这是编者更正。`,
  ),
  'correction-stale': error<{line: number; printed: string}>(
    ({line, printed}) => `corrections 说原文第 ${line} 行印作“${shown(printed)}”，但对不上；应照原文抄写印的字，照文章写改的字；请改写或删去这一条。`,
  ),
  'furniture-range': error<{lines: string; count: number}>(
    ({lines, count}) => `furniture 的行号 ${lines} 超出原文的 ${count} 行；请按原文改写。`,
  ),
  'against-vanished': error<{file: string; revision: string}>(
    ({file, revision}) => `版本 ${shown(revision)} 里有的原文 ${shown(file)} 不见了；原文不可删除；请从那个版本恢复。`,
  ),
  'against-changed': error<{file: string; revision: string}>(
    ({file, revision}) => `原文 ${shown(file)} 与版本 ${shown(revision)} 里的不同；原文一字不可改；请从那个版本恢复，确实换了更好的一份的，由审阅的人核对后合并。`,
  ),
  'against-article': error<{file: string; revision: string}>(
    ({file, revision}) => `版本 ${revision} 里有的手写文章 ${file} 不见了；文章的字不可无故减少；请从那个版本恢复，要撤下的在字段里写 withdrawn。`,
  ),
  'against-words': error<{words: string; revision: string}>(
    ({words, revision}) => `与版本 ${shown(revision)} 相比少了“${shown(words)}”；删去的字要有交代；请补回，或在 corrections 里登记。`,
  ),
  'repair-stale': error<{lines: string; detail: string}>(
    ({lines, detail}) => `第 ${lines} 行的断行修复对不上原文（${detail}）；请删去这一条，或重新运行 npm run ingest。`,
  ),
}
