/** Shorter ones, such as "of" and "die", are in every sentence. */
const shortest = 4

const wordsIn = (text: string): string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLocaleLowerCase())

/**
 * Which of these memories a page seems to ask for: those of whose title every word that says something stands in its
 * question or its choices. A guess, for the planner to take or leave.
 */
export function speaksOf<Memory extends { title: string }>(
  asked: readonly string[],
  memories: readonly Memory[],
): Memory[] {
  const said = new Set(asked.flatMap(wordsIn))
  return memories.filter(({ title }) => {
    // What stands before a colon says of which sort it is: “Remembered: …”.
    const telling = wordsIn(title.split(':').at(-1) ?? '').filter((word) => word.length >= shortest)
    return telling.length > 0 && telling.every((word) => said.has(word))
  })
}
