import { cardKindNames, cardKinds, type Card, type CardKindName } from '../cards/index.ts'
import { commonFields } from '../cards/kind.ts'
import type { Link } from '../links/index.ts'
import { signatureOf } from '../board/approved.ts'
import type { Command } from '../board/command.ts'
import { say, within } from '../tongue/tongue.ts'
import { changedIn, linksChanged, type Ties } from './changes.ts'
import { valueAt } from './facts.ts'
import type { Look } from './look.ts'
import { complete, set, start, unlink, unset } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { inScope } from './scope.ts'
import { signed } from './signed.ts'
import { shownDay } from './time.ts'
import { clipped, filled, listed } from './words.ts'

export const approvedIsUnchanged = rule({
  code: 'GOV-2',
  slug: 'approved-is-unchanged',
  severity: 'error',
  step: 6,
  about: cardKindNames,
  checks:
    'A card says something else than in the approved version, or has other links. Its place does not matter.',
  why: 'What was signed is what runs. Who approved it has not seen what came after.',
  source: 'Our own proposal',
  thresholds: {},
  lacks: false,
  judge(card, look) {
    const { approved } = look
    if (!approved) return cannotTell('approved')
    const [was, signature] = [approved.cards.get(card.id), signatureOf(approved, card.id)]
    if (!signature || was?.kind !== card.kind) return fine
    const fields = changedIn(card, was)
    const links = linksChanged(card, look)
    if (fields.length === 0 && links.gone.length === 0 && links.fresh.length === 0) return fine
    const { on, by } = signature
    const when = `${filled(on) ? say` on ${shownDay(on.slice(0, 10), look.today)}` : ''}${filled(by) ? say` by ${clipped(by, 40)}` : ''}`
    return found({
      cards: [card],
      links: links.fresh,
      consequenceOf: fields.length === 0 && isOfDropped(card, links, look) ? ['GOV-4'] : [],
      says: (name) =>
        say`${name(card)} is not as it was approved${when}: ${listed(namesOf(card.kind, fields, links))} changed since.`,
      repairs: () => [setBack(card, was, fields, links, look)],
    })
  },
  breaking: `
    was segment s1 "Regulars" loyalty=loyal
    was message m1 "The letter" claims={"price":"6.90"}
    was m1 addresses s1
    segment s1 "Regulars" loyalty=loyal
    message m1 "The letter" claims={"price":"7.40"}
    m1 addresses s1`,
  repaired: `
    was segment s1 "Regulars" loyalty=loyal
    was message m1 "The letter" claims={"price":"6.90"}
    was m1 addresses s1
    segment s1 "Regulars" loyalty=loyal x=120 y=40
    message m1 "The letter" claims={"price":"6.90"}
    m1 addresses s1`,
})

/** All that changed is that a contact point by traditional means is no more there to be linked to. */
function isOfDropped({ id }: Card, { gone, fresh }: Ties, look: Look): boolean {
  const dropped = new Set(signed(look)?.traditional.map((point) => point.id))
  const isDropped = (end: string) => dropped.has(end) && look.card(end, 'contactPoint') === undefined
  return fresh.length === 0 && gone.every(({ from, to }) => isDropped(from === id ? to : from))
}

/** Fields go by the label under which they stand. */
function namesOf(kind: CardKindName, fields: readonly string[], { gone, fresh }: Ties): string[] {
  const known: Readonly<Record<string, { label: string }>> = { ...commonFields, ...cardKinds[kind].fields }
  const names = fields.map((field) => {
    if (field === 'title') return say`its name`
    return field === 'notes' ? say`its notes` : say`“${within(known[field]?.label ?? field)}”`
  })
  const links = gone.length + fresh.length > 0 ? [say`its links`] : []
  const all = [...names, ...links]
  return all.length > 4 ? [...all.slice(0, 3), say`${all.length - 3} more`] : all
}

/** No other rule calls it an error when these are another. */
const harmless: readonly string[] = ['title', 'notes', 'tags', 'locked']

/** Complete only where what is set back concerns nobody else: beside it others may have changed as well. */
function setBack(card: Card, was: Card, fields: readonly string[], ties: Ties, look: Look): Offer {
  const title = say`Set it back to what was approved`
  const commands: Command[] = [
    ...fields.map((field) => {
      const value = valueAt(was, field)
      return filled(value) ? set(card, field, value) : unset(card, field)
    }),
    ...ties.fresh.map(unlink),
    ...ties.gone
      .filter(({ from, to }) => [from, to].every((end) => isThere(end, look)))
      .map((link) => ({ link: withoutId(link) })),
  ]
  const isHarmless =
    ties.fresh.length + ties.gone.length === 0 && fields.every((one) => harmless.includes(one))
  return isHarmless ? complete(title, ...commands) : start(title, card, fields[0] ?? 'title', ...commands)
}

/** On the board and in scope now; asked by the kind it had when it was approved. */
function isThere(id: string, look: Look): boolean {
  const was = look.approved?.cards.get(id)
  return inScope(was) && look.card(id, was.kind) !== undefined
}

const withoutId = ({ id: _id, ...link }: Link) => link
