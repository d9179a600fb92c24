/** `npm run schemas`: writes what editors read of the project's own schemas: JSON schemas for their programs, tables in the manual. */
import {argumentsOr} from './arguments.ts'
import {Folder} from './files.ts'
import {withTables} from './schemas/manual-tables.ts'
import {schemaFiles} from './schemas/files.ts'

const HELP = `用法：npm run schemas

字段改了以后运行：重写 .vscode/schemas/ 里的 JSON Schema 和编辑手册里的表格。

  --help   显示本说明
`

const MANUAL = 'CONTRIBUTING.md'

const given = argumentsOr(HELP, {options: {}})
if (typeof given === 'number') process.exitCode = given
else await writeAll(new Folder('.'))

async function writeAll(project: Folder): Promise<void> {
  const files = [...schemaFiles()].map(([name, text]) => [`.vscode/schemas/${name}`, text] as const)
  for (const [name, text] of [...files, [MANUAL, withTables((await project.text(MANUAL)) ?? '')] as const]) {
    if (await project.write(name, text)) console.log(`已写 ${name}`)
  }
}
