import { say } from '../tongue/tongue.ts'
import { start } from './repair.ts'
import { fine, found, rule } from './rule.ts'
import { filled, listed } from './words.ts'

/** The four questions of personal connection, in order. */
const factors = [
  { field: 'interests', says: () => say`what they care about`, title: () => say`Say what they care about` },
  { field: 'moves', says: () => say`what moves them`, title: () => say`Say what moves them` },
  {
    field: 'connect',
    says: () => say`how to get close to them`,
    title: () => say`Say how to get close to them`,
  },
  {
    field: 'initiative',
    says: () => say`what we could start for them`,
    title: () => say`Say what we could start for them`,
  },
] as const

export const personaHasConnectionFactors = rule({
  code: 'HUM-7',
  slug: 'persona-has-connection-factors',
  severity: 'warning',
  step: 2,
  about: 'persona',
  checks:
    'A persona does not answer all four questions of connection: interests, what moves them, how to connect, an initiative of ours.',
  why: 'Age, income and channel make no acquaintance. Four questions lead from a person’s interests to something we can do that fits.',
  source: 'Human marketing',
  thresholds: {},
  lacks: true,
  judge(persona) {
    const missing = factors.filter(({ field }) => !filled(persona[field]))
    if (missing.length === 0) return fine
    return found({
      cards: [persona],
      says: (name) =>
        say`${name(persona)} does not say ${listed(
          missing.map(({ says }) => says()),
          'or',
        )}.`,
      repairs: () => missing.slice(0, 1).map(({ field, title }) => start(title, persona, field)),
    })
  },
  breaking: `
    persona p1 "Karim, nurse, the 06:40 boat" who="34, good income, reached by app"`,
  repaired: `
    persona p1 "Karim, nurse, the 06:40 boat" who="34, pass since 2022" interests="Coaches football" moves="Letting colleagues down" connect="Treat the 06:40 as a crew of regulars" initiative="A commuter council that sets the promise with us"`,
})
