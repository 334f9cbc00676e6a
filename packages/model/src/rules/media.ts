import { meansList } from '../cards/means.ts'
import { clipped } from './words.ts'

const labels: ReadonlyMap<string, string> = new Map(
  meansList.map(({ value, label }) => [value, label.toLowerCase()]),
)

/** Means as they stand within a sentence; a word of the team's own as it was typed. */
export const wordOfMeans = (means: string): string => labels.get(means) ?? clipped(means, 40)
