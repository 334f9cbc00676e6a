/** A text as it is searched: without accents, in small letters. */
export const plainOf = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

export const wordsIn = (wanted: string): string[] => plainOf(wanted).split(/\s+/u).filter(Boolean)

type Stretch = { text: string; hit: boolean }

/** A text in stretches, those that answer the search marked. */
export function stretchesOf(text: string, wanted: string): Stretch[] {
  const letters = Array.from(text)
  // An accent takes no letter in the plain text, a ligature two: each plain letter remembers where it came from.
  const plain = letters.flatMap((letter, at) => Array.from(plainOf(letter), (one) => ({ one, at })))
  const whole = plain.map(({ one }) => one)
  const hits = new Set<number>()
  for (const word of wordsIn(wanted).map((one) => Array.from(one)))
    for (let start = 0; start + word.length <= whole.length; start++)
      if (word.every((letter, at) => whole[start + at] === letter))
        for (const { at } of plain.slice(start, start + word.length)) hits.add(at)
  const stretches: Stretch[] = []
  for (const [at, letter] of letters.entries()) {
    const last = stretches.at(-1)
    if (last?.hit === hits.has(at)) last.text += letter
    else stretches.push({ text: letter, hit: hits.has(at) })
  }
  return stretches
}
