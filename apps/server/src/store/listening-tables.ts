import type { Generated } from 'kysely'

/** An address at which people answer; its token is no secret, it stands on posters. */
type ListeningLinksTable = {
  id: string
  token: string
  board: string
  /** The contact point. */
  card: string
  /** What is asked, and what is said afterwards: a JSON object of texts by language, empty for the page's own words. */
  question: string
  thanks: string
  /** What may be chosen among: a JSON list. */
  choices: string
  /** The last day on which it takes answers. */
  ends_on: string | null
  closed_at: number | null
  created_by: string
  created_at: number
}

/** What somebody answered at a contact point; her words never leave this table for the board. */
type AnswersTable = {
  id: string
  board: string
  card: string
  at: number
  /** The day of `at`, in UTC. */
  day: string
  /** Would she recommend us: 0 to 10. */
  score: number | null
  text: string | null
  choice: string | null
  may_answer: number
  /** Sealed; only with `may_answer`. */
  address: string | null
  /** By which an address is found again without being read. */
  address_mark: string | null
  language: string | null
  source: AnswerSource
  /** How often the very same came in on one day. */
  times: number
  /** What is the same on one day; null where there are no words. */
  same: string | null
  /** A JSON list. */
  tags: string
  /** −2, angry, to 2, delighted. */
  sentiment: number | null
  /** The card that holds what it says together with others. */
  feedback: string | null
  read_at: number | null
  told_at: number | null
  added_by: string | null
  /** What its words come to (`sumOfWords`); null in rows from before. */
  sum: Generated<number | null>
}

/** How an answer came: at a listening link, written down by a planner, or out of a table. */
export const answerSources = ['link', 'hand', 'table'] as const
export type AnswerSource = (typeof answerSources)[number]

export type ListeningTables = { listening_links: ListeningLinksTable; answers: AnswersTable }
