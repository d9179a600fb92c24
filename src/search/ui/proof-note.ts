import {proofSentence, type Proof} from '../proof.ts'

/** States how often the search was checked. A proof counts for the index it was made with and for no other. */
export async function showProof(place: HTMLElement, base: string) {
  const [proof, manifest] = await Promise.all(['proof.json', 'search.json'].map((file) => fetch(`${base}pagefind/${file}`).catch(() => undefined)))
  if (!proof?.ok || !manifest?.ok) return
  // There are hosts that answer with a page of their own to what they lack.
  const known = (await proof.json().catch(() => null)) as Proof | null
  // Without a secure origin there is no digest, so nothing can be said.
  if (!known || !crypto.subtle) return
  const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', await manifest.arrayBuffer()))]
  const sentence = proofSentence(known, digest.map((byte) => byte.toString(16).padStart(2, '0')).join(''))
  if (sentence) place.textContent = sentence
}
