import { z } from 'zod'
import type { AnswerRow } from '../store/answers.ts'

const Tags = z.array(z.string())
export const tagsOf = ({ tags }: Pick<AnswerRow, 'tags'>): string[] => Tags.parse(JSON.parse(tags))

/** An answer as planners read it: without its address. */
export const shownAnswer = (row: AnswerRow) => ({
  answer: row.id,
  card: row.card,
  at: new Date(row.at).toISOString(),
  score: row.score,
  text: row.text,
  choice: row.choice,
  mayAnswer: row.may_answer === 1,
  language: row.language,
  source: row.source,
  /** How often the very same came in that day. */
  times: row.times,
  tags: tagsOf(row),
  sentiment: row.sentiment,
  feedback: row.feedback,
  read: row.read_at !== null,
  told: row.told_at !== null,
})
