import { meansList } from '../cards/means.ts'
import { within } from '../tongue/tongue.ts'
import { clipped } from './words.ts'

const known: ReadonlyMap<string, { label: string }> = new Map(meansList.map((one) => [one.value, one]))

/** Means as they stand within a sentence; a word of the team's own as it was typed. */
export function wordOfMeans(means: string): string {
  const one = known.get(means)
  return one ? within(one.label) : clipped(means, 40)
}
