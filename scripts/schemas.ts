/** `npm run schemas`: writes the JSON schemas that editors' programs use from the project's own schemas. */
import {Folder} from './files.ts'
import {schemaFiles} from './schema-files.ts'

const folder = new Folder('.vscode/schemas')
for (const [name, text] of schemaFiles()) {
  if (await folder.write(name, text)) console.log(`已写 .vscode/schemas/${name}`)
}
