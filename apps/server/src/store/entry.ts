/** One update on its way into a board's journal, with the client ids its author writes with for the first time. */
export type Entry = {
  board: string
  at: number
  person: string | null
  bytes: Uint8Array
  clients: readonly number[]
}

/** An entry with its number on its board. */
export type Numbered = Entry & { seq: number }

/**
 * Commits all entries or none, and answers their numbers. A board's numbers have no gaps. Undefined for one that was
 * left out: on another node somebody else was the first to write under its client ids.
 */
export type Append = (entries: readonly Entry[]) => Promise<(number | undefined)[]>
