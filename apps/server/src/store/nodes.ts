/** What a node hears of the others. */
export type Hearing = {
  /** Somebody committed rows of a board, the newest with this number. */
  written(board: string, seq: number): void
  /** What `tell` was given on another node. */
  heard(message: unknown): void
  /** It listens again: whatever was said meanwhile it does not know. */
  again(): void
}

/** The Parleys on one database. */
export type Nodes = {
  hear(hearing: Hearing): void
  /** Tells the others, if they can be told at all: whoever needs to be sure reads the database. */
  tell(message: object): void
  /** Is this the one node that does what one alone should do? */
  leads(): boolean
  close(): Promise<void>
}

/** There is no other. */
export const alone: Nodes = {
  hear: () => undefined,
  tell: () => undefined,
  leads: () => true,
  close: async () => undefined,
}
