import { newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { NewAnswer } from '../store/answers-taken.ts'
import type { AnswerSource } from '../store/listening-tables.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'

/** An answer that a planner or a program brings. */
export const Answer = z.strictObject({
  score: z.int().min(0, 'is less than 0').max(10, 'is more than 10').optional(),
  text: z.string().trim().min(1, 'is missing').max(5_000, 'is longer than 5,000 letters').optional(),
  choice: z.string().trim().min(1, 'is missing').max(300, 'is longer than 300 letters').optional(),
  mayAnswer: z.boolean().optional(),
  /** Kept only with `mayAnswer`. */
  address: z.string().trim().min(1, 'is missing').max(320, 'is longer than 320 letters').optional(),
  language: z.string().max(35, 'is longer than 35 letters').optional(),
  /** When it was said; now, where nothing is said of it. */
  at: z.iso.datetime({ offset: true, error: 'is not a date and time' }).optional(),
})
export type Answer = z.infer<typeof Answer>
/** The row that is kept of it: the address only with leave, and sealed. Throws where it says nothing. */
export function answerOf(
  { seal, person }: Asking,
  board: string,
  card: string,
  said: Answer,
  source: AnswerSource,
): NewAnswer {
  const { score = null, text = null, choice = null, language = null, mayAnswer = false, at } = said
  if (score === null && text === null && choice === null)
    throw new Problem('badInput', 'An answer has a score, words or a choice.')
  const address = mayAnswer ? said.address : undefined
  return {
    id: newId(),
    board,
    card,
    at: at === undefined ? Date.now() : Math.min(Date.parse(at), Date.now()),
    score,
    text,
    choice,
    language,
    may_answer: mayAnswer ? 1 : 0,
    address: address === undefined ? null : seal.close(address),
    address_mark: address === undefined ? null : seal.markOf(address),
    source,
    added_by: person.id,
  }
}
