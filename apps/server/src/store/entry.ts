/** One update on its way into a board's journal, with the client ids its author writes with for the first time. */
export type Entry = {
  board: string
  at: number
  person: string | null
  bytes: Uint8Array
  clients: readonly number[]
  /** Of which beginning of the board its author knows; not asked for where it is not said. */
  epoch?: string
}

/** An entry with its number on its board. */
export type Numbered = Entry & { seq: number }

/**
 * Commits all entries or none, and answers their numbers. A board's numbers have no gaps. A word for one that was left
 * out: on another node somebody else was the first to write under its client ids, or the board was written anew.
 */
export type Append = (entries: readonly Entry[]) => Promise<(number | LeftOut)[]>
export type LeftOut = 'foreignId' | 'resync'

/** A board written anew, to take the place of what is in its journal up to the row `after`. */
export type Anew = {
  board: string
  after: number
  at: number
  epoch: string
  /** The whole board as one update. */
  bytes: Uint8Array
  /** Under which ids it is written and whose those are; nobody's name for ids that may not be written under again. */
  clients: readonly (readonly [client: number, person: string])[]
}
