import {error, info, listed, nearestText, shown, warning} from './row.ts'

/** Names in articles against the authority files and the site's basics. */
export const referenceRules = {
  'unknown-district': error<{name: string; nearest: string[]}>(
    ({name, nearest}) =>
      `未知区县“${shown(name)}”，${nearestText(nearest, '地名表里没有相近的名称。')}${commas(name)}请改成 content/authority/places.yaml 里的正式名称，或在那里增补。`,
  ),
  'unknown-street': error<{name: string; nearest: string[]}>(
    ({name, nearest}) =>
      `未知街道“${shown(name)}”，${nearestText(nearest, '地名表里没有相近的名称。')}${commas(name)}请改成 content/authority/places.yaml 里的正式名称，或在那里增补。`,
  ),
  'unknown-community': error<{name: string; nearest: string[]}>(
    ({name, nearest}) =>
      `未知社区、村“${shown(name)}”，${nearestText(nearest, '地名表里没有相近的名称。')}${commas(name)}请改成 content/authority/ 地名表里的正式名称，或在那里增补。`,
  ),
  'unknown-program': error<{name: string; nearest: string[]}>(
    ({name, nearest}) =>
      `未知工作“${shown(name)}”，${nearestText(nearest, '名表里没有相近的名称。')}${commas(name)}请改成 content/authority/programs.yaml 里的名称，或在那里增补。`,
  ),
  'rejected-program': error<{name: string}>(
    ({name}) => `programs 里的 ${shown(name)} 已在 content/authority/proposed.yaml 里标为 rejected；文章里不该再有；请运行 npm run ingest 由程序去掉，或从 programs 里删去。`,
  ),
  'place-kind': error<{name: string; field: string; right: string}>(
    ({name, field, right}) => `“${shown(name)}”不该写在 ${field}；它在地名表里属于 ${right}；请移到 ${right}。`,
  ),
  'alias-name': warning<{name: string; official: string}>(
    ({name, official}) => `“${shown(name)}”是别名；字段里写正式名称“${official}”；请改写（--fix 可代改）。`,
  ),
  'ambiguous-name': error<{name: string; choices: string[]}>(
    ({name, choices}) => `“${shown(name)}”不止一处；须写明是哪一处：${listed(choices)}；请选一个。`,
  ),
  'repeated-name': warning<{name: string; field: string}>(
    ({name, field}) => `“${shown(name)}”在 ${field} 里写了两次；写一次就够；请删去一个（--fix 可代删）。`,
  ),
  'place-period': info<{name: string; period: string; date: string}>(
    ({name, period, date}) => `“${shown(name)}”${period}，而本文日期是 ${date}；可能应是改名前后的另一名称，或日期有误；请核对。`,
  ),
  'street-district': warning<{street: string; districts: string[]}>(
    ({street, districts}) =>
      `“${shown(street)}”属于${districts.join('、')}，但 districts 里没有；街道和区县应对得上；请补上区县，或改正街道。`,
  ),
  'unknown-paper': warning<{name: string; nearest: string[]}>(
    ({name, nearest}) => `报名“${shown(name)}”不在 content/site.yaml 的 papers 里；${nearestText(nearest)}请改正报名，或在那里增补。`,
  ),
}

/** Several names in one: what should part them. */
function commas(name: string): string {
  return /[，；;]|、(?=[^”]*$)/u.test(name) ? '几个名称之间要用半角逗号隔开，如 [甲, 乙]；' : ''
}
