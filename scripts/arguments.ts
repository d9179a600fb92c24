import {parseArgs, type ParseArgsConfig} from 'node:util'

/**
 * A command's arguments, or the exit code with which it ends at once: 0 after `--help`, whose text it then printed, 2 for what it
 * does not know, which it then named.
 *
 * @example const given = argumentsOr(HELP, {options: {push: {type: 'boolean', default: false}}})
 */
export function argumentsOr<Options extends NonNullable<ParseArgsConfig['options']>, Free extends boolean = false>(
  help: string,
  {options, allowPositionals = false as Free}: {options: Options; allowPositionals?: Free},
) {
  outliveReader()
  try {
    const given = parseArgs({strict: true as const, allowPositionals, options: {...options, help: {type: 'boolean', short: 'h', default: false} as const}})
    if (!(given.values as {help?: boolean}).help) return given
    console.log(help.trimEnd())
    return 0
  } catch (error) {
    return refuse(argumentFault(error), help)
  }
}

/** `explain 版面 | head` closes the pipe before all is said: the command goes on to its end, and nobody hears the rest. */
function outliveReader(): void {
  if (process.stdout.listenerCount('error') > 0) return
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

/** Whether an option's value is a whole number from 1 on, as a count is written. @example isCount('08') // false */
export function isCount(value: string): boolean {
  return /^[1-9]\d*$/u.test(value)
}

/** Says what is wrong with an argument, and how the command is used; the exit code of that is 2. */
export function refuse(fault: string, help: string): 2 {
  console.error(`${fault}\n\n${help.trimEnd()}`)
  return 2
}

/**
 * What is wrong with a command's arguments, in Chinese, from what `parseArgs` threw.
 *
 * @example argumentFault(error) // '没有 --fx 这个选项。'
 */
function argumentFault(error: unknown): string {
  const {code = '', message} = error as {code?: string; message: string}
  const name = /'([^' ]+)/u.exec(message)?.[1] ?? ''
  return FAULTS[code]?.(name, message) ?? `参数有误：${message}`
}

const FAULTS: Record<string, (name: string, message: string) => string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (name) => `没有 ${name} 这个选项。`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (name, message) => (message.includes('does not take') ? `${name} 后面不写内容。` : `${name} 后面要写内容。`),
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (name) => `不认识“${name}”；这条命令只有选项，没有别的参数。`,
}
