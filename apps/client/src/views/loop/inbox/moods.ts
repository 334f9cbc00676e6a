/** How something felt, from −2, angry, to 2, delighted. */
export const moods = ['-2', '-1', '0', '1', '2'] as const
export type Mood = (typeof moods)[number]

/** The word for a number, whole or between two of them; undefined where nobody said. */
export const moodOf = (sentiment: number | null | undefined): Mood | undefined =>
  sentiment === null || sentiment === undefined
    ? undefined
    : moods.find((mood) => Number(mood) === Math.round(sentiment))
