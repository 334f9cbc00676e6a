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

const hours: Maker = (luck) => [
  {
    days: luck.of([['mon', 'fri'], ['sat'], []]),
    from: luck.of(['08:00', '22:00']),
    to: luck.of(['10:00', '02:00']),
  },
]
const offer: Maker = (luck) => ({
  kind: luck.of(['discount', 'oneTimeDeal', 'gift']),
  value: luck.of(['10 %', '15 %']),
  ...(luck.below(2) ? { cap: 400 } : { marginFloor: '8 %', repeatPath: 'A refill card' }),
})

const tone: Maker = (luck) => ({
  energy: luck.below(5) - 2,
  warmth: luck.below(5) - 2,
  humour: luck.below(5) - 2,
})

const evidence: Maker = (luck) =>
  luck.of([{}, { method: 'Assumption' }, { method: 'panel', n: 40 }, { n: 3 }])
const entries: Maker = (luck) =>
  luck.of([[], [{ side: luck.of(['company', 'customer']), text: 'A zip' }], [{ text: 'A bay' }]])

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
    weeklyContactCap: oneOf(undefined, 0, 5),
    exclusions: oneOf(undefined, { swing: 'Left to the retailer' }, { loyal: ' ' }),
    rules: (luck) => ({ [luck.of(['CON-7', 'MSG-2', 'BUD-1', 'SEG-6', 'LOOP-3'])]: settings(luck) }),
  },
  database: {
    records: oneOf(undefined, 0, 20_000, 48_000),
    customers: oneOf(undefined, 20_000, 31_000),
    prospects: oneOf(undefined, 0, 17_000),
    asOf: oneOf(undefined, '2025-07-01', ...days),
    blocks: oneOf(undefined, [], ['demographics'], ['demographics', 'psychographics', 'attitudes']),
    lawfulBasis: oneOf(undefined, ' ', 'Club terms'),
  },
  segment: {
    loyalty: oneOf('loyal', 'swing', 'competitorLoyal', 'newCategory'),
    brandShares: share,
    priority: upTo(4),
    purchaseCycleDays: oneOf(undefined, 0, 14, 30),
    lifetimeValue: oneOf(undefined, 3, 190),
    size: oneOf(undefined, 0, 200, 9600),
    locales: oneOf(undefined, [], ['en', 'de-AT'], [' ']),
    sizeFrom: oneOf(undefined, 'counted', 'estimated'),
    basis: oneOf(undefined, 'behaviour', 'attitude', 'demographic'),
    predicate: oneOf(
      undefined,
      'Two refills a year',
      { block: 'attitudes' },
      { field: 'purchaseHistory.refills' },
    ),
    margin: oneOf(undefined, 19, 310),
    retention: oneOf(undefined, 0, 0.55, 0.938, 60),
    discountRate: oneOf(undefined, -0.1, 0, 0.08),
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
    means: oneOf(undefined, 'social', 'radio', 'app', 'reviews', 'packaging', 'kiosk'),
    owner: oneOf(...names),
    type: oneOf(
      undefined,
      'companyCreated',
      'companyCreated',
      'intrinsic',
      'unexpected',
      'customerInitiated',
    ),
    driver: oneOf(undefined, 'company', 'consumer'),
    responseHours: oneOf(undefined, 0, 4),
    role: oneOf(undefined, 'lead', 'support'),
    push: oneOf(true, false),
    times: hours,
    noCost: oneOf(undefined, true),
    listening: oneOf(undefined, true),
    ownership: oneOf(undefined, 'own', 'third', 'rented'),
    reach: oneOf(undefined, 45, 120),
    frequency: oneOf(undefined, 0, 6),
    grp: oneOf(undefined, 270, 320),
  },
  objective: {
    measure: oneOf(undefined, 'share'),
    better: oneOf(undefined, 'up', 'down'),
    owner: oneOf(...names),
    measureKind: oneOf('nps', 'belonging', 'share', 'survey', 'count', 'impressions'),
    repeatShare: oneOf(undefined, 0.35),
    baseline: upTo(90),
    target: upTo(120),
    unit: oneOf(undefined, '% agree', 'points', ' '),
    deadline: oneOf(undefined, ...days),
    surveyN: oneOf(undefined, 0, 120, 900),
    verb: oneOf(undefined, 'maintainUsage', 'winBack', 'trial', 'belong'),
    promoters: oneOf(undefined, 0.45),
    detractors: oneOf(undefined, 0.23, 2),
    level: oneOf(undefined, 'human', 'marketing'),
  },
  persona: {
    preferredTimes: hours,
    interests: oneOf(undefined, 'Football', ' '),
    moves: oneOf(undefined, 'An hour of her own'),
    connect: oneOf('Show the clock'),
    initiative: oneOf('A council'),
    evidence: evidence,
  },
  tool: { lever: oneOf(undefined, 'communication', 'price', 'product'), noCost: oneOf(undefined, true) },
  metric: {
    unit: oneOf(undefined, 'points', '% agree'),
    measureKind: oneOf(undefined, 'churn', 'share', 'nps', 'reach'),
    source: oneOf(undefined, 'panel', ' '),
    cadence: oneOf(undefined, 'monthly'),
    readings: oneOf(undefined, [{ date: '2026-10-01', value: 20 }, { value: 4 }]),
  },
  message: {
    claims,
    offer,
    tone,
    texts: oneOf(undefined, {}, { en: 'Never cheap' }, { 'de-CH': 'Grüezi', en: ' ' }),
    revisions: oneOf(undefined, [], [{ date: '2026-10-01' }]),
    startsOn: oneOf(undefined, ...days),
    endsOn: oneOf(undefined, ...days),
    callToAction: oneOf(undefined, 'Fill a pouch', 'Come on Thursday'),
  },
  strategy: {
    strand: oneOf('sales', 'human'),
    owner: oneOf(...names),
    department: oneOf('Marketing', 'People team', ' sales '),
    budget: oneOf(undefined, 0, 900),
  },
  budgetLine: { planned: upTo(9000), currency: oneOf(undefined, 'NOK', 'EUR'), rate: oneOf(undefined, 0.1) },
  memory: { lawfulBasis: oneOf(undefined, 'Club terms'), retention: oneOf(undefined, ' ', '24 months') },
  feedback: {
    date: oneOf(undefined, ...days),
    type: oneOf(undefined, 'need', 'need', 'praise'),
    n: oneOf(undefined, 0, 8, 412),
    usedFor: oneOf(undefined, 'serve', 'none'),
    method: oneOf(undefined, 'survey', 'interview', 'ticket'),
    due: oneOf(undefined, ...days),
    sentiment: oneOf(-2, 1),
  },
  productProperty: { releasedOn: oneOf(undefined, ...days) },
  responsePlan: { replyIn: oneOf(undefined, ['social'], ['radio']), active: oneOf(undefined, true, false) },
  brand: {
    attributes: (luck) => ({ morality: luck.below(6), sociability: luck.below(6) }),
    tone,
    wordsAvoided: oneOf(undefined, ['cheap', ' '], ['pouch']),
  },
  insight: { evidence },
  need: { n: oneOf(undefined, 3, 412), declined: oneOf(undefined, undefined, ' ', 'It would break') },
  team: { type: oneOf(undefined, 'care', 'sales') },
  review: { goals: entries, praise: entries, criticism: entries },
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
    // A plan has a brand or two; every message is held against each.
    const drawn = anyKind(luck)
    const kind: CardKindName = at < 12 ? 'segment' : at < 14 ? 'brand' : drawn === 'brand' ? 'message' : drawn
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
