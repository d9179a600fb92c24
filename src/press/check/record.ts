import {pageSchema, type PageData} from '../schema.ts'
import type {ContentFile} from './article.ts'
import {decodeText} from './decode.ts'
import {checkFields} from './fields.ts'
import type {Problem} from './problem.ts'
import type {YamlText} from './yaml-places.ts'
import {readYaml} from './yaml.ts'

/**
 * Reads a page's record. `data` and `yaml` are absent when it cannot be read; then the problems say why.
 *
 * @example readRecord({file: 'content/pages/p1.yaml', bytes: bytes of 'paper: "郑州日报'}).problems[0].ruleId // 'yaml-syntax'
 */
export function readRecord({file, bytes}: ContentFile): RecordRead {
  const {text, problems} = decodeText(bytes, file)
  if (problems.length > 0) return {problems}
  const yaml = readYaml(text, file)
  if (yaml.problems.length > 0) return {problems: yaml.problems}
  const {data, problems: wrong} = checkFields(yaml, pageSchema)
  return data ? {problems: wrong, record: {data, yaml}} : {problems: wrong}
}

/** A page's record, and what is wrong with it. */
export interface RecordRead {
  problems: Problem[]
  record?: {data: PageData; yaml: YamlText}
}
