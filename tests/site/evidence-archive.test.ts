import {expect, it} from 'vitest'
import {readArchive} from '../../scripts/read/archive.ts'
import {findEvidence} from '../../src/site/evidence.ts'
import {lettersOf} from '../../src/site/printed.ts'

const archive = await readArchive('content')
const evidence = findEvidence(archive)
const pages = new Map(archive.pages.map((page) => [page.id, page]))
const facts = archive.articles.filter((article) => article.page && !article.withdrawn).flatMap((article) =>
  evidence.get(article.id)!.map((item) => ({article, lines: pages.get(article.page!)!.lines, ...item})),
)

// The day of a page may be known from its file's name or an editor alone.
it.each(facts.filter(({kind, certainty}) => kind !== 'date' || certainty !== 'unstated').map((fact) => [`${fact.article.id} ${fact.kind} ${fact.value}`, fact] as const))(
  '%s leads to a line that holds its words',
  (_, {kind, value, certainty, spans, lines, via, article}) => {
    const words = lettersOf(spans.map(({line, start, end}) => lines[line - 1]!.slice(start, end)).join(''))
    expect(certainty).not.toBe('unstated')
    expect(words).not.toBe('')
    const people = ['reporter', 'correspondent', 'photographer', 'person']
    if (people.includes(kind)) expect(words).toContain(lettersOf(value))
    if (kind === 'event') expect(article.events.some(({text}) => words.includes(lettersOf(text)))).toBe(true)
    if (certainty === 'implied' && via === value) expect(words).toContain(lettersOf(value).slice(0, 2))
  },
)

it('finds facts to walk', () => expect(facts.length).toBeGreaterThan(0))
