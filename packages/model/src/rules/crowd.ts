import { readPlanFile, type PlanFile } from '../board/plan-file.ts'
import { cardKindNames, type CardKindName } from '../cards/index.ts'
import { fits, linkKindNames, type LinkKindName } from '../links/index.ts'
import type { Chance } from './chance.ts'
import type { Maker } from './makers.ts'
import { linkValues, values } from './values.ts'

/** Everything a card of this kind may say, by chance; what is unknown is left out. */
export const saidBy = (kind: CardKindName | 'plan', luck: Chance): Record<string, unknown> =>
  made(values[kind] ?? {}, luck)

/** Everything a link of this kind may say. */
export const saidByLink = (kind: LinkKindName, luck: Chance): Record<string, unknown> =>
  made(linkValues[kind] ?? {}, luck)

function made(makers: Record<string, Maker>, luck: Chance): Record<string, unknown> {
  const said = Object.entries(makers).map(([field, make]) => [field, make(luck)] as const)
  return Object.fromEntries(said.filter(([, value]) => value !== undefined && luck.below(5) > 0))
}

/** A kind, as often as it stands on a board of a campaign. */
export const anyKind = (luck: Chance): CardKindName =>
  luck.of([
    ...cardKindNames,
    ...(['contactPoint', 'contactPoint', 'contactPoint', 'message', 'message', 'segment'] as const),
    ...(['budgetLine', 'budgetLine', 'objective', 'feedback', 'feedback', 'productProperty'] as const),
  ])

/** A verb that fits two cards. Anything may depend on anything: that is drawn now and then alone. */
export function anyVerb(from: CardKindName, to: CardKindName, luck: Chance): LinkKindName | undefined {
  const fitting = linkKindNames.filter((kind) => kind !== 'dependsOn' && fits(kind, from, to))
  if (luck.below(40) === 0) return 'dependsOn'
  return fitting.length > 0 ? luck.of(fitting) : undefined
}

/** Two people put down the same card now and then. */
const alike = ['Regulars', 'Regular', 'Posters at the pier', 'Poster at the pier']

/** A board of this many cards, and of so many links a card, all by chance. */
export function crowd(size: number, luck: Chance, density = 3): PlanFile {
  const segments = Math.min(12, size / 5)
  const cards = Array.from({ length: size }, (_, at) => {
    // A plan has a brand or two; every message is held against each.
    const drawn = anyKind(luck)
    const kind: CardKindName =
      at < segments ? 'segment' : at < segments + 2 ? 'brand' : drawn === 'brand' ? 'message' : drawn
    const title = luck.below(20) > 0 ? `Card ${at}` : luck.of(alike)
    return { ...saidBy(kind, luck), id: `c${at}`, kind, title }
  })
  const links: Record<string, unknown>[] = []
  for (let tries = size * density * 10; tries > 0 && links.length < size * density; tries--) {
    const [from, to] = [luck.of(cards), luck.of(cards)]
    const kind = anyVerb(from.kind, to.kind, luck)
    if (kind)
      links.push({ ...saidByLink(kind, luck), id: `l${links.length}`, kind, from: from.id, to: to.id })
  }
  const read = readPlanFile({
    format: 'parley.plan',
    version: 1,
    plan: {
      title: 'A crowd',
      ownBrand: 'Brimberg',
      budget: 1000,
      currency: 'EUR',
      startsOn: '2026-08-01',
      endsOn: '2027-01-18',
      asOf: '2026-11-24',
    },
    cards,
    links,
  })
  if (read.ok) return read.file
  throw new Error(read.faults.map(({ path, says }) => `${path} ${says}`).join('\n'))
}

/** The same board after it was approved as it stands, so that whatever changes is another than what was signed. */
export const approved = (file: PlanFile): PlanFile => ({
  ...file,
  kept: {
    ...file.kept,
    approved: { on: '2026-10-01', by: 'Ingrid', plan: file.plan, cards: file.cards, links: file.links },
  },
})
