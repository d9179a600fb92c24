import {styleText} from 'node:util'
import {AutocompletePrompt, isCancel} from '@clack/core'
import {limitOptions, S_BAR, S_BAR_END, S_CHECKBOX_INACTIVE, S_CHECKBOX_SELECTED, symbol, type CommonOptions} from '@clack/prompts'

/**
 * Asks for some of many names, which are found by what is typed and chosen by Tab. What was typed and not chosen is not lost when the
 * editor presses Enter: the one name that it fits is taken; of several, or of none, the editor is told and goes on.
 *
 * @param streams where to read keys and to draw, when not the terminal
 * @returns the names in the order chosen; undefined when the editor gives up
 * @example await askNames('区县', ['中原区', '二七区']) // typed: 中原, Enter → ['中原区']
 */
export async function askNames(message: string, names: readonly string[], streams: Pick<CommonOptions, 'input' | 'output'> = {}): Promise<string[] | undefined> {
  if (names.length === 0) return []
  const prompt: NamesPrompt = new AutocompletePrompt({
    options: names.map((value) => ({value})),
    filter: (typed, {value}) => value.includes(typed.trim()),
    multiple: true,
    validate: () => unchosen(prompt, names),
    render: () => drawn(prompt, message),
    ...streams,
  })
  prompt.on('key', (_, {name}) => {
    const meant = name === 'return' ? waiting(prompt, names) : undefined
    if (meant?.length === 1) prompt.toggleSelected(meant[0]!)
    if (meant) prompt.value = prompt.selectedValues
  })
  const chosen = await prompt.prompt()
  return isCancel(chosen) ? undefined : [...(chosen as string[])]
}

type NamesPrompt = AutocompletePrompt<{value: string}>

/** The names that what was typed may mean, while none of them is chosen; undefined when there is nothing to ask. */
function waiting({userInput, selectedValues}: NamesPrompt, names: readonly string[]): string[] | undefined {
  const typed = userInput.trim()
  if (typed === '' || selectedValues.some((name: string) => name.includes(typed))) return undefined
  return names.includes(typed) ? [typed] : names.filter((name) => name.includes(typed))
}

function unchosen(prompt: NamesPrompt, names: readonly string[]): string | undefined {
  const meant = waiting(prompt, names)
  if (!meant) return undefined
  const typed = prompt.userInput.trim()
  return meant.length === 0 ? `没有“${typed}”；请换个写法再找，没有的就把打的字删去再回车。` : `“${typed}”有 ${meant.length} 个；请按 Tab 选中要的，再回车。`
}

function drawn(prompt: NamesPrompt, message: string): string {
  const {state, selectedValues, filteredOptions, cursor, focusedValue, isNavigating, error} = prompt
  const head = `${styleText('gray', S_BAR)}\n${symbol(state)}  ${message}`
  if (state === 'submit' || state === 'cancel') return `${head}\n${styleText('gray', S_BAR)}  ${styleText('dim', selectedValues.join('、') || '没有选')}`
  const bar = `${styleText('cyan', S_BAR)}  `
  const style = ({value}: {value: string}) => {
    const box = selectedValues.includes(value) ? styleText('green', S_CHECKBOX_SELECTED) : styleText('dim', S_CHECKBOX_INACTIVE)
    return `${box} ${value === focusedValue ? value : styleText('dim', value)}`
  }
  const listed = filteredOptions.length === 0 ? [styleText('dim', '没有这样的名称')] : limitOptions({options: filteredOptions, cursor, style, maxItems: MOST_SHOWN, rowPadding: 6})
  const chosen = selectedValues.length === 0 ? [] : [`已选：${selectedValues.join('、')}`]
  const told = state === 'error' ? [styleText('yellow', error)] : []
  const keys = styleText('dim', `打字筛选 · ↑↓ 移动 · ${isNavigating ? '空格或 ' : ''}Tab 选中 · 回车确定`)
  return [head, ...[`找：${prompt.userInputWithCursor}`, ...told, ...listed, ...chosen, keys].map((line) => bar + line), styleText('cyan', S_BAR_END)].join('\n')
}

const MOST_SHOWN = 10
