/** `npm run schemas`: writes what editors read of the project's own schemas: JSON schemas for their programs, tables in the manual. */
import {Folder} from './files.ts'
import {withTables} from './manual-tables.ts'
import {schemaFiles} from './schema-files.ts'

const project = new Folder('.')
const MANUAL = 'CONTRIBUTING.md'

for (const [name, text] of schemaFiles()) await write(`.vscode/schemas/${name}`, text)
await write(MANUAL, withTables((await project.text(MANUAL)) ?? ''))

async function write(name: string, text: string): Promise<void> {
  if (await project.write(name, text)) console.log(`已写 ${name}`)
}
