/** What is led on a board at the moment; 1 is yes. */
type RoundsTable = {
  board: string
  moderator: string
  /** Nobody edits but the moderator. */
  muted: number
  /** Feedback is kept from the others until it is shown. */
  private: number
  ends_at: number | null
  lasts_ms: number | null
}

type ProposalsTable = {
  id: string
  board: string
  person: string
  title: string
  text: string | null
  type: string | null
  sentiment: number | null
  created_at: number
}

type VotesTable = {
  id: string
  board: string
  /** How many votes each person has. */
  each: number
  /** JSON: the kinds of cards it is about; null for all. */
  kinds: string | null
  begun_at: number
  ended_at: number | null
}

type BallotsTable = { vote: string; person: string; card: string; votes: number }

/** The tables of rounds. Times are milliseconds since 1970. */
export type RoundTables = {
  rounds: RoundsTable
  proposals: ProposalsTable
  votes: VotesTable
  ballots: BallotsTable
}
