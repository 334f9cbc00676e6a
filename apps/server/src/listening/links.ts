import { z } from 'zod'
import { todayIn } from '@parley/model/rules/time.ts'
import type { ListeningLinkRow } from '../store/listening-links.ts'

const Texts = z.record(z.string(), z.string())
const Choices = z.array(z.string())

/** What a link asks, as it was kept. */
export const askedBy = ({ question, thanks, choices }: ListeningLinkRow) => ({
  question: Texts.parse(JSON.parse(question)),
  thanks: Texts.parse(JSON.parse(thanks)),
  choices: Choices.parse(JSON.parse(choices)),
})

/** Does it take answers? Its last day ends where the plan's days end. */
export const takesAnswers = (
  { closed_at, ends_on }: Pick<ListeningLinkRow, 'closed_at' | 'ends_on'>,
  timeZone: string | undefined,
  now = new Date(),
): boolean => closed_at === null && (ends_on === null || ends_on >= todayIn(timeZone, now))
