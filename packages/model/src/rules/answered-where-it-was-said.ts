import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { wordOfMeans } from './media.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, found, rule } from './rule.ts'
import { filled, listed, sameText } from './words.ts'

export const answeredWhereItWasSaid = rule({
  code: 'RISK-3',
  slug: 'answered-where-it-was-said',
  severity: 'warning',
  step: 'loop',
  about: 'responsePlan',
  checks: 'A response plan covers a contact point and does not answer by the means of that contact point.',
  why: 'Who is angry in a group does not read the press. An answer counts where the others read along.',
  source: 'Engagement',
  thresholds: {},
  lacks: false,
  judge(plan, look) {
    const { replyIn } = plan
    if (!filled(replyIn)) return cannotTell('replyIn')
    const points = look.out(plan, 'covers', 'contactPoint').filter(({ means }) => filled(means))
    if (points.length === 0) return cannotTell('means')
    const unheard = points.filter((point) => !replyIn.some((means) => sameText(means, meansOf(point))))
    if (unheard.length === 0) return found()
    const missing = unheard
      .map(meansOf)
      .filter((means, at, all) => all.findIndex((one) => sameText(one, means)) === at)
    const words = listed(missing.map(wordOfMeans))
    return found({
      cards: [plan, ...unheard],
      links: look.links(plan, 'out', 'covers').filter(({ to }) => unheard.some(({ id }) => id === to)),
      says: (name) =>
        say`${name(plan)} answers by ${listed(replyIn.filter(filled).map(wordOfMeans))}, and at ${listed(unheard.map(name))} people speak by ${words}.`,
      repairs: () => [
        complete(say`Answer by ${words} too`, set(plan, 'replyIn', [...replyIn, ...missing])),
        start(say`Choose where to answer`, plan, 'replyIn'),
      ],
    })
  },
  breaking: `
    contactPoint c1 "Open group" means=social public=true startsOn=2026-03-01 endsOn=2026-08-31 place="in the group" occasion="a delay" approach="By name"
    responsePlan rp1 "Anger in the group" trigger="Ten angry voices in a day" replyIn=["pr"]
    rp1 covers c1`,
  repaired: `
    contactPoint c1 "Open group" means=social public=true startsOn=2026-03-01 endsOn=2026-08-31 place="in the group" occasion="a delay" approach="By name"
    responsePlan rp1 "Anger in the group" trigger="Ten angry voices in a day" replyIn=["pr","social"]
    rp1 covers c1`,
})

const meansOf = ({ means = '' }: CardOf<'contactPoint'>): string => means
