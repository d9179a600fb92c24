import fc from 'fast-check'

/** One change of a list of units: what it does, where (a share of the length) and with what. */
type Change<Unit> = readonly [kind: (typeof KINDS)[number], at: number, length: number, put: readonly Unit[]]

const KINDS = ['delete', 'insert', 'replace', 'repeat', 'move', 'cut'] as const

/**
 * Texts that lie near to given ones: a sample with a few changes, each of which deletes, inserts, replaces, repeats or moves a stretch or
 * cuts the text off. What is put in comes from `scraps`.
 */
export function mutated(samples: readonly string[], scraps: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return changed(samples.map((text) => text.split('')), scraps.map((text) => text.split(''))).map((units) => units.join(''))
}

/** The same for bytes, where what is put in is any byte. */
export function mutatedBytes(samples: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return changed(samples.map((bytes) => [...bytes]), fc.array(fc.nat(255), {minLength: 1, maxLength: 4})).map((units) => Uint8Array.from(units))
}

function changed<Unit>(samples: readonly Unit[][], scraps: fc.Arbitrary<Unit[]>): fc.Arbitrary<Unit[]> {
  const change = fc.tuple(fc.constantFrom(...KINDS), fc.double({min: 0, max: 1, noNaN: true}), fc.nat(60), scraps)
  return fc.tuple(fc.constantFrom(...samples), fc.array(change, {minLength: 1, maxLength: 6})).map(([sample, changes]) => changes.reduce<Unit[]>(carryOut, sample))
}

function carryOut<Unit>(units: Unit[], [kind, share, length, put]: Change<Unit>): Unit[] {
  const at = Math.floor(share * units.length)
  const [before, here, after] = [units.slice(0, at), units.slice(at, at + length), units.slice(at + length)]
  switch (kind) {
    case 'delete': return [...before, ...after]
    case 'insert': return [...before, ...put, ...here, ...after]
    case 'replace': return [...before, ...put, ...after]
    case 'repeat': return [...before, ...here, ...here, ...after]
    case 'move': return [...before, ...after, ...here]
    case 'cut': return before
  }
}
