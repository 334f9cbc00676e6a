import type { Loyalty } from '../cards/segment.ts'
import { say } from '../tongue/tongue.ts'
import { start } from './repair.ts'
import { cannotTell, fine, found, rule } from './rule.ts'
import { filled, listed } from './words.ts'

/** The classes of the market; those who do not buy in the category yet stand beside it. */
const classes: readonly Loyalty[] = ['loyal', 'competitorLoyal', 'swing']

export const eachClassHasItsText = rule({
  code: 'MSG-5',
  slug: 'each-class-has-its-text',
  severity: 'hint',
  step: 4,
  about: 'message',
  checks: 'A message addresses people of all three loyalty classes in the same words.',
  why: 'Consistency is not sameness. The facts stay the same, and each class hears what it means for them.',
  source: 'One-voice literature',
  thresholds: {},
  lacks: false,
  judge(message, look) {
    const segments = look.out(message, 'addresses', 'segment')
    const classed = segments.filter(({ loyalty }) => loyalty && classes.includes(loyalty))
    if (classed.length === 0) return cannotTell('addresses', 'loyalty')
    if (!classes.every((one) => classed.some(({ loyalty }) => loyalty === one))) return fine
    if (filled(message.variants)) return fine
    return found({
      cards: [message, ...classed],
      says: (name) => say`${name(message)} says the same words to ${listed(classed.map(name))}.`,
      repairs: () => [start(say`Say it to each in their own words`, message, 'variants')],
    })
  },
  breaking: `
    segment s1 "Regulars" loyalty=loyal
    segment s2 "Halden households" loyalty=competitorLoyal
    segment s3 "Rotators" loyalty=swing
    message m1 "How do you brew?" texts={"en":"How do you brew? The next pouch will know."}
    m1 addresses s1
    m1 addresses s2
    m1 addresses s3`,
  repaired: `
    segment s1 "Regulars" loyalty=loyal
    segment s2 "Halden households" loyalty=competitorLoyal
    segment s3 "Rotators" loyalty=swing
    message m1 "How do you brew?" texts={"en":"How do you brew? The next pouch will know."} variants={"s1":"You brew filter. Still right?"}
    m1 addresses s1
    m1 addresses s2
    m1 addresses s3`,
})
