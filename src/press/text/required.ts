/**
 * Characters of which every text that a form fits holds at least one, read off the form itself: without them it need not be tried.
 * Undefined when the form fits texts that have no character in common. Of several such sets the rarest and shortest is told.
 *
 * @param forms regular expressions with the flag `u`; a text fits when any of them does
 * @example requiredBy(/^(?:今|明)年.*底/u) // '底'
 * @example requiredBy(/责编|校对/u, /\d版/u) // '责校版'
 */
export function requiredBy(...forms: readonly RegExp[]): string | undefined {
  const all = forms.map((form) => setsRequiredBy(form)[0])
  return all.every((set) => set !== undefined) ? [...new Set(all.join(''))].join('') : undefined
}

/**
 * All such sets of one form, the rarest and shortest first: what fits it holds a character of each.
 *
 * @example setsRequiredBy(/\d月.*初/u) // ['初', '月', '0123456789']
 */
export function setsRequiredBy({source}: RegExp): readonly string[] {
  return byCost([...new Set(readForm(source))])
}

/** Sets of characters, each a string: every match holds at least one character of each set. */
type Required = readonly string[]

function readForm(source: string): Required {
  const reader = new Reader(source)
  const required = reader.alternatives()
  if (!reader.atEnd()) throw new SyntaxError(`unexpected ${source.slice(reader.at)} in ${source}`)
  return required
}

/** Reads the grammar of ECMAScript's regular expressions as far as the rules use it; what it does not know requires nothing. */
class Reader {
  at = 0
  readonly source: string

  constructor(source: string) {
    this.source = source
  }

  atEnd(): boolean {
    return this.at === this.source.length
  }

  alternatives(): Required {
    const read = [this.sequence()]
    while (this.take('|')) read.push(this.sequence())
    return read.length === 1 ? read[0]! : anyOf(read)
  }

  private sequence(): Required {
    const required: string[] = []
    while (!this.atEnd() && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const atom = this.atom()
      if (this.least() > 0) required.push(...atom)
    }
    return required
  }

  private atom(): Required {
    if (this.take('(')) return this.group()
    if (this.take('[')) return this.characterClass()
    const unit = this.source[this.at]!
    if (unit === '\\') return this.escape()
    this.at++
    return '.^$'.includes(unit) || isSurrogate(unit) ? [] : [unit]
  }

  /** Looking ahead or behind requires nothing of the match itself. */
  private group(): Required {
    const opening = /^\?(?:[:]|<?[=!]|<\w+>)/u.exec(this.source.slice(this.at))?.[0] ?? ''
    this.at += opening.length
    const required = this.alternatives()
    this.take(')')
    return /[=!]/u.test(opening) ? [] : required
  }

  private characterClass(): Required {
    const end = closingBracket(this.source, this.at)
    const inside = this.source.slice(this.at, end).replaceAll('\\d', '0-9')
    this.at = end + 1
    const plain = inside.replace(/\\([^\p{L}\d])/gu, '$1')
    const isList = !inside.startsWith('^') && !/\\[\p{L}\d]/u.test(inside) && ![...plain].some(isSurrogate)
    return isList ? listed(plain, inside) : []
  }

  private escape(): Required {
    const escaped = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|[^])/u.exec(this.source.slice(this.at))![0]
    this.at += escaped.length
    if (escaped === '\\d') return ['0123456789']
    return /^\\[^\p{L}\d]$/u.test(escaped) ? [escaped[1]!] : []
  }

  /** The least number of times that the quantifier behind an atom asks for. */
  private least(): number {
    const quantifier = /^(?:[*+?]|\{(?<least>\d+)(?:,\d*)?\})\??/u.exec(this.source.slice(this.at))
    if (!quantifier) return 1
    this.at += quantifier[0].length
    return quantifier[0].startsWith('+') ? 1 : Number(quantifier.groups!.least ?? 0)
  }

  private take(sign: string): boolean {
    const taken = this.source[this.at] === sign
    if (taken) this.at++
    return taken
  }
}

function closingBracket(source: string, from: number): number {
  let end = from
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end
}

/** The characters of a class, its short ranges written out. A range of which a sign is escaped is not told from the sign alone. */
function listed(plain: string, inside: string): Required {
  if (inside.includes('\\-')) return /[^\\]-./u.test(inside.replaceAll('\\-', '')) ? [] : [plain]
  const whole = plain.replace(/(.)-(.)/gu, (_, first: string, last: string) => {
    const length = last.codePointAt(0)! - first.codePointAt(0)! + 1
    return length > LONGEST_RANGE ? MANY : Array.from({length}, (_, i) => String.fromCodePoint(first.codePointAt(0)! + i)).join('')
  })
  return whole.includes(MANY) ? [] : [whole]
}

const LONGEST_RANGE = 32
const MANY = '\u0000'

/** What one of several alternatives requires: a set for each of them, sharing characters where they can. */
function anyOf(alternatives: readonly Required[]): Required {
  if (alternatives.some((required) => required.length === 0)) return []
  let union = ''
  const byChoice = [...alternatives].sort((a, b) => a.length - b.length)
  for (const required of byChoice) {
    const added = required.map((set) => [...set].filter((unit) => !union.includes(unit)).join(''))
    union += byCost(added)[0]!
  }
  const shared = alternatives[0]!.filter((set) => alternatives.every((required) => required.includes(set)))
  return [union, ...shared]
}

function byCost(required: Required): Required {
  return [...required].sort((a, b) => costOf(a) - costOf(b))
}

/** How many texts a set lets pass, roughly. */
function costOf(set: string): number {
  let cost = 0
  for (const unit of set) cost += COMMON.includes(unit) ? 4 : 1
  return cost
}

/** Characters that most texts hold. */
const COMMON = '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说面方后多定行学所民之进着等部度家里日月市区街道社新,。、:'

function isSurrogate(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udfff'
}
