import type { Whole } from '../consumers/people.ts'
import type { Consumers } from '../consumers/consumers.ts'
import type { Answers } from '../store/answers.ts'
import { shownAnswer } from './answer-shown.ts'
import type { Asking } from './house.ts'

/** What of a person's data may be the address that she left: her id, an e-mail, a phone number. */
function marksOf({ seal }: Asking, id: string, whole: Whole | undefined): string[] {
  const isAddress = (value: string) => value.includes('@') || value.replace(/\D/g, '').length >= 6
  const values = Object.values(whole?.fields ?? {}).filter(isAddress)
  return [...new Set([id, ...values].map((value) => seal.markOf(value)))]
}

/** What she answered at listening links, on all boards, as far as it came with an address of hers. */
export async function answersOfPerson(ctx: Asking, id: string, whole: Whole | undefined) {
  return (await ctx.store.answers.byMarks(marksOf(ctx, id, whole))).map(shownAnswer)
}

/** Where it is noted that answers with an address were erased. */
const erasedAs = 'answers'

/**
 * Deletes those, and remembers it: a backup that is put back does not bring them back. Pages on which they are read hear
 * of it. Answers how many there were.
 */
export async function eraseAnswers(ctx: Asking, id: string, whole: Whole | undefined): Promise<number> {
  const marks = marksOf(ctx, id, whole)
  const boards = new Set((await ctx.store.answers.byMarks(marks)).map(({ board }) => board))
  let gone = 0
  for (const mark of marks) {
    await ctx.consumers.erased.remember(erasedAs, mark)
    gone += await ctx.store.answers.erase(mark, Date.now())
  }
  for (const board of boards) await ctx.happened({ of: 'listening', board, by: ctx.person.id })
  return gone
}

/** At start, where a backup may have been put back: whoever was erased stays away. */
export async function eraseAnswersAgain(
  answers: Pick<Answers, 'marks' | 'erase'>,
  { erased }: Pick<Consumers, 'erased'>,
): Promise<void> {
  const known = erased.of(erasedAs)
  for (const mark of await answers.marks()) {
    const at = known.get(mark)
    // What she has answered since, with the same address, is hers to leave.
    if (at !== undefined) await answers.erase(mark, at)
  }
}
