import * as prng from 'lib0/prng'

/** Numbers from 0 to 1 that are the same for the same words, so that a storm that failed can be had again. */
export function seeded(words: string): () => number {
  let seed = 7
  for (const letter of words) seed = (seed * 31 + letter.charCodeAt(0)) % 4_294_967_291
  const generator = prng.create(seed)
  return () => prng.real53(generator)
}
