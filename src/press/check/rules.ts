import {authorityRules} from './rules/authority.ts'
import {fieldRules} from './rules/fields.ts'
import {fileRules} from './rules/files.ts'
import {ledgerRules} from './rules/ledger.ts'
import {referenceRules} from './rules/references.ts'
import {textRules} from './rules/text.ts'
import {yamlRules} from './rules/yaml.ts'

/** Every message that `check` can give, by its permanent id. The ids and the manual's list of messages are the same set. */
export const RULES = {
  ...fileRules,
  ...yamlRules,
  ...fieldRules,
  ...referenceRules,
  ...ledgerRules,
  ...textRules,
  ...authorityRules,
}

export type RuleId = keyof typeof RULES
export type RuleParameters<Id extends RuleId> = Parameters<(typeof RULES)[Id]['text']>[0]
