import {expand, type Slots} from './grammar.ts'
import type {Random} from '../scripts/random.ts'
import {COMMON, TOPICS, type Words} from './words.ts'

/** The words of one piece of news, before anyone signs or prints it. */
export interface News {
  title: string
  subtitle?: string
  /** paragraphs and subheads in order */
  blocks: {role: 'paragraph' | 'subhead'; text: string}[]
}

/** Where the news happens and what it is about; all names come from the authority files. */
export interface Scene {
  district: string
  town: string
  community?: string
  program?: string
}

/**
 * One piece of local news of about 80 to 900 characters. The first paragraph names district, town and program as papers do, so that
 * every fact given to the article is printed in it.
 *
 * @example writeNews({district: '二七区', town: '大学路街道', program: '违法建筑治理'}, randomOf(7)).title
 */
export function writeNews(scene: Scene, random: Random): News {
  const words = topicWords(scene.program, random)
  const slots: Slots = {district: scene.district, town: scene.town}
  if (scene.community) slots.community = scene.community
  const say = (symbol: string) => expand(symbol, slots, words, random)
  const title = shorten(say('title'), 28)
  const paragraphs = Array.from({length: random.pick([2, 2, 3, 3, 4, 5, 6, 8])}, () => paragraph(say, random))
  const blocks: News['blocks'] = [{role: 'paragraph', text: opening(scene, say)}]
  for (const [index, text] of paragraphs.entries()) {
    if (paragraphs.length >= 5 && index % 3 === 1) blocks.push({role: 'subhead', text: shorten(say('subhead'), 20)})
    blocks.push({role: 'paragraph', text})
  }
  blocks.push({role: 'paragraph', text: say('close')})
  return {title, blocks, ...(random.chance(0.15) && {subtitle: shorten(say('subtitle'), 24)})}
}

/** A caption of one or two sentences that names district and town. */
export function writeCaption(scene: Scene, random: Random): string {
  const slots: Slots = {district: scene.district, town: scene.district + scene.town}
  if (scene.community) slots.community = scene.community
  return expand('caption', slots, topicWords(scene.program, random), random)
}

function opening(scene: Scene, say: (symbol: string) => string): string {
  const named = scene.program ? `作为“${scene.program}”的一项内容,` : ''
  return `${say('lead')}${named}${scene.district}${scene.town}${say('office')}${say('means')}。`
}

function paragraph(say: (symbol: string) => string, random: Random): string {
  return Array.from({length: random.int(1, 3)}, () => say('body')).join('')
}

/** The rows of the topic that suits the program's name, over the common ones. */
function topicWords(program: string | undefined, random: Random): Words {
  const fitting = TOPICS.filter((topic) => program && topic.cue && new RegExp(topic.cue, 'u').test(program))
  return {...COMMON, ...random.pick(fitting.length > 0 ? fitting : TOPICS).words}
}

/** Headlines are printed short: what follows the last break before the limit is left out. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const breakAt = Math.max(text.lastIndexOf(' ', limit), text.lastIndexOf(',', limit))
  return text.slice(0, breakAt > 4 ? breakAt : limit)
}
