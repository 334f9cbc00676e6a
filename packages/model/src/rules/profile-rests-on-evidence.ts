import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, set, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { filled } from './words.ts'

type Profile = CardOf<'insight' | 'persona'>

export const profileRestsOnEvidence = rule({
  code: 'HUM-8',
  slug: 'profile-rests-on-evidence',
  severity: 'warning',
  step: 2,
  about: ['insight', 'persona'],
  checks:
    'An insight or a persona does not say by which method it was found or from how many people. Called an assumption, it needs no number.',
  why: 'Conclusions rest on data. What was thought up at the desk may stand, as long as it says so.',
  source: 'Human marketing',
  thresholds: {},
  lacks: true,
  judge(profile, look) {
    const { method, n } = profile.evidence ?? {}
    if (isAssumption(method) || (filled(method) && filled(n))) return fine
    const missing = !filled(method)
      ? say`how we know it${filled(n) ? '' : say` or from how many people`}`
      : say`from how many people we know it`
    return found({
      cards: [profile],
      says: (name) => say`${name(profile)} does not say ${missing}.`,
      repairs: () =>
        filled(method)
          ? [start(say`Say how many people were asked`, profile, 'evidence')]
          : [
              ...(filled(n) ? [] : borrowed(profile, look)),
              start(say`Say how we know it`, profile, 'evidence'),
              complete(say`Call it an assumption`, set(profile, ['evidence', 'method'], say`assumption`)),
            ],
    })
  },
  breaking: `
    segment s1 "Daily ferry commuters"
    insight i1 "An untold late boat is not forgiven" evidence={"method":"panel survey","n":1140,"date":"2026-12-11"}
    persona p1 "Karim, nurse, the 06:40 boat"
    i1 describes s1
    p1 describes s1`,
  repaired: `
    segment s1 "Daily ferry commuters"
    insight i1 "An untold late boat is not forgiven" evidence={"method":"panel survey","n":1140,"date":"2026-12-11"}
    persona p1 "Karim, nurse, the 06:40 boat" evidence={"method":"assumption"}
    i1 describes s1
    p1 describes s1`,
})

/** Said with that word, whatever stands beside it: in any tongue, so that all who look find the same. */
const isAssumption = (method: string | undefined): boolean =>
  filled(method) && /\b(?:assumption|Annahme)\b/i.test(method)

/** The people of whom another card of the same segment tells may be the same who told us this. */
function borrowed(profile: Profile, look: Look): Offer[] {
  const beside = look
    .out(profile, 'describes', 'segment')
    .flatMap((segment) => [
      ...look.in(segment, 'describes', 'insight'),
      ...look.in(segment, 'describes', 'persona'),
    ])
  const other = beside.find(({ evidence }) => filled(evidence?.method) && filled(evidence.n))
  if (!other || isAssumption(other.evidence?.method)) return []
  return [
    complete(
      (name) => say`Rest it on the evidence of ${name(other)}`,
      set(profile, 'evidence', other.evidence),
    ),
  ]
}
