import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import { above, below } from './limit.ts'
import { once, type Look } from './look.ts'
import { start } from './repair.ts'
import { cannotTell, fine, found, rule } from './rule.ts'
import { daysBetween, earliest, latest } from './time.ts'
import { filled, shownNumber } from './words.ts'

type Message = CardOf<'message'>
type Heard = { id: string; date: string }

export const messageListensWhileItRuns = rule({
  code: 'MSG-11',
  slug: 'message-listens-while-it-runs',
  severity: 'warning',
  step: 'loop',
  about: 'message',
  checks:
    'A message has run unchanged for more than maxDays days, while minFeedback or more remarks were heard where it is said.',
  why: 'Communication is adjusted all the time by what comes back. Ten remarks and the same words: nobody was listening.',
  source: 'Communication marketing',
  thresholds: { maxDays: 42, minFeedback: 10 },
  lacks: false,
  judge(message, look, { maxDays, minFeedback }) {
    const since = latest(message.startsOn, ...(message.revisions ?? []).map(({ date }) => date))
    if (!filled(since)) return cannotTell('startsOn')
    const until = earliest(message.endsOn, look.today) ?? look.today
    const days = daysBetween(since, until)
    if (!above(days, maxDays)) return fine
    const points = look.in(message, 'carries', 'contactPoint')
    const remarks = distinct(points.flatMap((point) => heardAt(point, look)))
    const heard = remarks.filter(({ date }) => date >= since && date <= until).length
    if (below(heard, minFeedback)) return fine
    return found({
      cards: [message, ...points],
      says: (name) =>
        say`${name(message)} has run unchanged for ${shownNumber(days)} days, while ${remarksOf(heard)} heard where it is said.`,
      repairs: () => [start(wayOf(message), message, 'revisions')],
    })
  },
  breaking: `
    plan "Spring" asOf=2026-11-01
    contactPoint c1 "Club e-mail"
    message m1 "How do you brew?" startsOn=2026-09-01
    c1 carries m1
    ${remarks()}`,
  repaired: `
    plan "Spring" asOf=2026-11-01
    contactPoint c1 "Club e-mail"
    message m1 "Drip, press or pot?" startsOn=2026-09-01 revisions=[{"date":"2026-10-05","because":"Nobody knew what was meant by brewing"}]
    c1 carries m1
    ${remarks()}`,
})

/** Ten people who ask the same, in a sketch. */
function remarks(): string {
  return Array.from(
    { length: 10 },
    (_, at) => `feedback f${at} "Which grind do you mean?" date=2026-09-${10 + at}\nf${at} heardAt c1`,
  ).join('\n    ')
}

/** What was heard at a contact point, as far as somebody said when. */
const heardAt = once((point: CardOf<'contactPoint'>, look: Look): Heard[] =>
  look.in(point, 'heardAt', 'feedback').flatMap(({ id, date }) => (filled(date) ? [{ id, date }] : [])),
)

const remarksOf = (count: number): string =>
  count === 1 ? say`1 remark was` : say`${shownNumber(count)} remarks were`

const wayOf = ({ revisions }: Message): string =>
  filled(revisions) ? say`Change it again, and note why` : say`Change it, and note why`
