import { cardKindNames, cardKinds, type Card } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { set, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { same } from './same.ts'
import { filled } from './words.ts'

export const noTwinCards = rule({
  code: 'GOV-5',
  slug: 'no-twin-cards',
  severity: 'hint',
  step: 6,
  about: cardKindNames,
  checks:
    'Two cards of one kind have almost the same title: at least four letters, the same digits, and no more than one letter in ten apart.',
  why: 'Two people add one segment at the same time, and from then on each works on half of it.',
  source: 'Our own proposal',
  thresholds: {},
  lacks: false,
  judge(card, look) {
    const keep = look.twin(card)
    if (!keep) return fine
    return found({
      cards: [keep, card],
      says: (name) => say`${name(keep)} and ${name(card)} look like one and the same.`,
      repairs: () => [
        merged(keep, card),
        start((name) => say`Tell ${name(card)} apart by its name`, card, 'title'),
      ],
    })
  },
  breaking: `
    segment s1 "Regulars" loyalty=loyal size=9600
    segment s2 "Regular" loyalty=loyal priority=2
    persona p1 "Vera, 41, weekly shop"
    p1 describes s2`,
  repaired: `
    segment s1 "Regulars" loyalty=loyal size=9600 priority=2
    persona p1 "Vera, 41, weekly shop"
    p1 describes s1`,
})

/** What only the one that goes says is kept; where both say something, somebody has to look. */
function merged(keep: Card, gone: Card): Offer {
  const fields = [...Object.keys(cardKinds[gone.kind].fields), 'owner', 'tags', 'notes']
  const said = fields.filter((field) => filled(valueOf(gone, field)))
  const lacking = said.filter((field) => !filled(valueOf(keep, field)))
  const quarrel = said.find(
    (field) => !lacking.includes(field) && !same(valueOf(keep, field), valueOf(gone, field)),
  )
  return start(
    (name) => say`Make them one: ${name(keep)}`,
    keep,
    quarrel ?? 'title',
    ...lacking.map((field) => set(keep, field, valueOf(gone, field))),
    { merge: { keep: keep.id, gone: gone.id } },
  )
}

const valueOf = (card: Card, field: string): unknown => Reflect.get(card, field)
