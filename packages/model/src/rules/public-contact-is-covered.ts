import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, link, start } from './repair.ts'
import { fine, found, rule } from './rule.ts'
import { filled } from './words.ts'

export const publicContactIsCovered = rule({
  code: 'RISK-1',
  slug: 'public-contact-is-covered',
  severity: 'error',
  step: 'loop',
  about: 'contactPoint',
  checks: 'A contact point is public and no response plan covers it.',
  why: 'Where others can read along, a remark makes its round past all our messages. Who answers, and how fast, is settled before it gets loud.',
  source: 'Engagement',
  thresholds: {},
  lacks: true,
  judge(point, look) {
    if (point.public !== true || look.in(point, 'covers', 'responsePlan').length > 0) return fine
    return found({
      cards: [point],
      says: (name) => say`Everybody can read along at ${name(point)}, and nobody is ready to answer.`,
      repairs: () => [
        ...fitting(point, look).map((plan) =>
          complete((name) => say`Cover it with ${name(plan)}`, link(plan, 'covers', point)),
        ),
        writePlan(point),
      ],
    })
  },
  breaking: `
    contactPoint c1 "Open group" public=true startsOn=2026-03-01 endsOn=2026-08-31 place="in the group" occasion="a delay" approach="By name"`,
  repaired: `
    contactPoint c1 "Open group" public=true startsOn=2026-03-01 endsOn=2026-08-31 place="in the group" occasion="a delay" approach="By name"
    responsePlan rp1 "Anger in the group" trigger="Ten angry voices in a day" firstReplyHours=1
    rp1 covers c1`,
})

/** Plans that answer where it was said, or do not say where they answer. */
function fitting({ means = '' }: CardOf<'contactPoint'>, look: Look): CardOf<'responsePlan'>[] {
  const answersThere = ({ replyIn }: CardOf<'responsePlan'>) =>
    !filled(replyIn) || !filled(means) || replyIn.includes(means)
  return look.recall(fitting, means, () => look.all('responsePlan').filter(answersThere).slice(0, 2))
}

function writePlan(point: CardOf<'contactPoint'>) {
  const plan = { id: 'plan' }
  return start(
    say`Write a response plan`,
    plan,
    'trigger',
    { add: { as: plan.id, kind: 'responsePlan', title: say`Who answers what` } },
    link(plan, 'covers', point),
  )
}
