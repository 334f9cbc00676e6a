import type { Group } from './group.ts'

/** One sentence of a difference, and what a lead would look under to find it. `cards` are those it speaks of. */
export type Sentence = { group: Group; says: string; cards: string[] }
