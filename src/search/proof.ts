/**
 * What `npm run search-proof` found, kept beside the index. It counts only for the very index it was made with.
 */
export interface Proof {
  /** SHA-256 of search.json */
  index: string
  articles: number
  asked: number
  missed: 0
  wrong: 0
  seed: number
}

/**
 * The sentence that the search page may state, or nothing when the proof belongs to another index.
 *
 * @example proofSentence(proof, digest) // '41篇报道,1385次抽查,0漏0误'
 */
export function proofSentence(proof: Proof, digest: string): string | undefined {
  if (proof.index !== digest || proof.missed !== 0 || proof.wrong !== 0) return undefined
  return `${proof.articles}篇报道，${proof.asked}次抽查，${proof.missed}漏${proof.wrong}误`
}
