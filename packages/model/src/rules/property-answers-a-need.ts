import { say } from '../tongue/tongue.ts'
import { openNeeds } from './needs.ts'
import { complete, link, start } from './repair.ts'
import { fine, found, rule } from './rule.ts'

export const propertyAnswersANeed = rule({
  code: 'LOOP-10',
  slug: 'property-answers-a-need',
  severity: 'hint',
  step: 'loop',
  about: 'productProperty',
  checks: 'A property of the product has come from no need.',
  why: 'First create, then convince, is the old order. What people asked for needs no convincing.',
  source: 'Communication marketing',
  thresholds: {},
  lacks: false,
  judge(property, look) {
    if (look.in(property, 'returnedAs', 'need').length > 0) return fine
    const need = { id: 'need' }
    const open = openNeeds(look)
    return found({
      // What waits for a property may be what this one is for.
      cards: [property, ...open],
      says: (name) => say`Nobody asked for ${name(property)}.`,
      repairs: () => [
        ...open.map((one) =>
          complete((name) => say`It answers ${name(one)}`, link(one, 'returnedAs', property)),
        ),
        start(
          say`Say what people lacked`,
          need,
          'n',
          { add: { as: need.id, kind: 'need', title: say`What they lacked` } },
          link(need, 'returnedAs', property),
        ),
      ],
    })
  },
  breaking: `
    productProperty pp1 "A louder bell on the handle"
    need n1 "Be heard in the morning queue"`,
  repaired: `
    productProperty pp1 "A louder bell on the handle"
    need n1 "Be heard in the morning queue"
    n1 returnedAs pp1`,
})
