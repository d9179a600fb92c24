import {error, info, listed, nearestText, shown, warning} from './row.ts'

/** The authority files themselves, and what keeps addresses alive. */
export const authorityRules = {
  'duplicate-name': error<{name: string; other: string}>(
    ({name, other}) => `名称“${shown(name)}”在 ${other} 已有；正式名称不可重复；请合并两条，或写成 区县/名称。`,
  ),
  'duplicate-alias': error<{alias: string; owner: string; other: string}>(
    ({alias, owner, other}) => `别名“${shown(alias)}”同时属于“${shown(owner)}”和“${shown(other)}”；一个写法只能指一项工作；请从其中一条删去。`,
  ),
  'duplicate-slug': error<{name: string; other: string; address: string}>(
    ({name, other, address}) => `“${shown(name)}”与“${shown(other)}”的网址都是 ${address}；去掉标点、不分大小写后名称不能相同；请改其中一个名称。`,
  ),
  'duplicate-label': warning<{label: string; other: string}>(
    ({label, other}) => `版次“${shown(label)}”与 ${other} 相同（同报同日）；一个版面只收一次；请核对版次，或删去重复的版面。`,
  ),
  'unknown-parent': error<{field: string; name: string; nearest: string[]}>(
    ({field, name, nearest}) => `${field}“${shown(name)}”不在名表里；${nearestText(nearest)}请改成已有的正式名称，或先增补那一条。`,
  ),
  'names-in-one': warning<{field: string; name: string; names: string[]}>(
    ({field, name, names}) => `${field} 里的“${shown(name)}”写成了一个名称；几个名称之间用半角逗号隔开；请改成 [${names.map((part) => shown(part)).join(', ')}]，本来就是一个名称的不必改。`,
  ),
  'list-format': error<{text: string}>(
    ({text}) => `“${shown(text)}”写法不对；名单用顿号隔开，不用逗号、分号和空格，社区的年份写在半角括号里，如 五一社区(../2017)；请改写。`,
  ),
  'parent-loop': error<{names: string[]}>(
    ({names}) => `上下级绕成了圈：${names.map((name) => shown(name)).join(' → ')}；上级不能是自己的下级；请改其中一个 broader。`,
  ),
  'redirect-loop': error<{from: string}>(({from}) => `旧地址 ${shown(from)} 转来转去回到自己；旧地址要转到真有的页面；请改 to。`),
  'redirect-repeated': error<{from: string}>(({from}) => `旧地址 ${shown(from)} 写了两次；一个旧地址只转到一处；请删去一条。`),
  'redirect-live': error<{from: string}>(({from}) => `旧地址 ${shown(from)} 现在有页面或文件；旧地址上不能再有别的；请删去这一条，或改 from。`),
  'redirect-dead': error<{to: string}>(({to}) => `新地址 ${shown(to)} 没有页面；旧地址要转到真有的页面；请照名表里现在的名称改 to，或删去这一条。`),
  'withheld-name': error<{name: string; shown: string; other: string | undefined}>(
    ({name, shown: masked, other}) =>
      `“${shown(name)}”隐去人名后是“${shown(masked)}”，${other === undefined ? '什么字也不剩' : `与“${shown(other)}”的网址相同`}；隐去人名后，名称的网址也不能相同；请给它换一个没有人名的名称（npm run rename）。`,
  ),
  'withheld-site': error<{site: string}>(
    ({site}) => `网站的地址 ${shown(site)} 里有要隐去的人名（content/withdrawn.yaml）；地址不能用“×”代替；请换一个地址。`,
  ),
  'proposed-program': info<{count: number; examples: string[]}>(
    ({count, examples}) =>
      `有 ${count} 项程序提出的工作待编者确认，如 ${listed(examples)}；认可的运行 npm run rename -- confirm 名称，与已有名称相同的运行 npm run rename -- merge 名称 并入名称，不是的运行 npm run rename -- reject 名称。`,
  ),
  'unused-name': info<{count: number; kind: string; examples: string[]}>(
    ({count, kind, examples}) => `${count} 个${kind}还没有文章用到，如 ${listed(examples)}；留着无妨，不必处理。`,
  ),
}
