import { readPlanFile, type PlanFile } from '../board/plan-file.ts'
import { cardKindNames, type CardKindName } from '../cards/index.ts'
import { fits, linkKindNames } from '../links/index.ts'

/** Chance that can be had again: the same seed gives the same row. */
export function chance(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number): number => Math.floor(next() * n)
  return { below, of: <T>(all: readonly T[]): T => all[below(all.length)]! }
}
export type Chance = ReturnType<typeof chance>

type Maker = (luck: Chance) => unknown
const days = ['2026-08-01', '2026-09-07', '2026-10-01', '2026-11-30', '2027-01-18']
const names = ['Ingrid', 'Jonas', 'Vera', ' ', 'Amund']
const oneOf =
  (...all: readonly unknown[]): Maker =>
  (luck) =>
    luck.of(all)
const upTo =
  (n: number): Maker =>
  (luck) =>
    luck.below(n)
const share: Maker = (luck) => ({ Brimberg: luck.below(100), Halden: luck.below(100), other: luck.below(40) })
const claims: Maker = (luck) => ({
  [luck.of(['packaging', 'price', 'constructor'])]: luck.of(['-33 %', '−30 %', 25, '25', '-33%']),
  ...(luck.below(2) ? { wait: luck.of(['2 h', '4 h']) } : {}),
})

/** Values of the fields that rules read, sound and unsound, by kind of card. */
export const values: Partial<Record<CardKindName | 'plan', Record<string, Maker>>> = {
  plan: {
    budget: oneOf(undefined, 1000, 50_000, 240_000),
    currency: oneOf(undefined, 'EUR', 'NOK'),
    asOf: oneOf(undefined, ...days),
    startsOn: oneOf(undefined, ...days),
    endsOn: oneOf(undefined, ...days),
    ownBrand: oneOf(undefined, 'Brimberg', 'Halden', ''),
    stages: oneOf(undefined, ['consider', 'buy'], ['evaluate'], []),
    rules: (luck) => ({ [luck.of(['CON-7', 'MSG-2', 'BUD-1', 'SEG-6', 'LOOP-3'])]: settings(luck) }),
  },
  segment: {
    loyalty: oneOf('loyal', 'swing', 'competitorLoyal', 'newCategory'),
    brandShares: share,
    priority: upTo(4),
  },
  contactPoint: {
    direction: oneOf('oneWay', 'twoWay', undefined),
    feedbackChannel: oneOf(undefined, 'ticket', ' '),
    startsOn: oneOf(undefined, ...days),
    endsOn: oneOf(undefined, ...days),
    place: oneOf(undefined, 'store'),
    occasion: oneOf(undefined, 'weekly shop'),
    approach: oneOf(undefined, 'by name'),
    stages: oneOf(undefined, [], ['consider'], ['buy', 'Evaluate']),
    public: oneOf(true, false),
    means: oneOf('social', 'radio'),
    owner: oneOf(...names),
  },
  objective: {
    measure: oneOf(undefined, 'share'),
    measureKind: oneOf('nps', 'belonging', 'share', 'survey'),
    baseline: upTo(90),
    target: upTo(120),
    unit: oneOf(undefined, '% agree'),
    deadline: oneOf(undefined, ...days),
    surveyN: oneOf(undefined, 0, 120, 900),
    promoters: oneOf(undefined, 0.45),
    detractors: oneOf(undefined, 0.23, 2),
  },
  metric: { unit: oneOf(undefined, 'points') },
  message: { claims, startsOn: oneOf(undefined, ...days), endsOn: oneOf(undefined, ...days) },
  strategy: {
    strand: oneOf('sales', 'human'),
    owner: oneOf(...names),
    department: oneOf('Marketing', 'People team', ' sales '),
    budget: oneOf(undefined, 0, 900),
  },
  budgetLine: { planned: upTo(9000), currency: oneOf(undefined, 'NOK', 'EUR'), rate: oneOf(undefined, 0.1) },
  feedback: { date: oneOf(undefined, ...days) },
  productProperty: { releasedOn: oneOf(undefined, ...days) },
  responsePlan: { replyIn: oneOf(undefined, ['social'], ['radio']) },
}

const settings = (luck: Chance) =>
  luck.of([{ muted: 'we know' }, { muted: ' ' }, { severity: 'hint' }, { cut: 30, maxDays: 5 }, {}])

/** Everything a card of this kind may say, by chance; what is unknown is left out. */
export function saidBy(kind: CardKindName | 'plan', luck: Chance): Record<string, unknown> {
  const said = Object.entries(values[kind] ?? {}).map(([field, make]) => [field, make(luck)] as const)
  return Object.fromEntries(said.filter(([, value]) => value !== undefined && luck.below(5) > 0))
}

/** A kind, as often as it stands on a board of a campaign. */
export const anyKind = (luck: Chance): CardKindName =>
  luck.of([
    ...cardKindNames,
    ...(['contactPoint', 'contactPoint', 'contactPoint', 'message', 'message', 'segment'] as const),
    ...(['budgetLine', 'budgetLine', 'objective', 'feedback', 'feedback', 'productProperty'] as const),
  ])

/** A board of this many cards and three times as many links, all by chance. */
export function crowd(size: number, luck: Chance): PlanFile {
  const cards = Array.from({ length: size }, (_, at) => {
    const kind = at < 12 ? 'segment' : anyKind(luck)
    return { ...saidBy(kind, luck), id: `c${at}`, kind, title: `Card ${at}` }
  })
  const links = Array.from({ length: size * 30 }, (_, at) => {
    const [from, to] = [luck.of(cards), luck.of(cards)]
    const fitting = linkKindNames.filter((kind) => kind !== 'dependsOn' && fits(kind, from.kind, to.kind))
    return fitting.length > 0 ? [{ id: `l${at}`, kind: luck.of(fitting), from: from.id, to: to.id }] : []
  })
  const read = readPlanFile({
    format: 'parley.plan',
    version: 1,
    plan: { title: 'A crowd', ownBrand: 'Brimberg', budget: 1000, asOf: '2026-11-24' },
    cards,
    links: links.flat().slice(0, size * 3),
  })
  if (read.ok) return read.file
  throw new Error(read.faults.map(({ path, says }) => `${path} ${says}`).join('\n'))
}
