import type { Chance } from './chance.ts'

/** Makes a value by chance; undefined where nothing is said. */
export type Maker = (luck: Chance) => unknown
export const days = ['2026-08-01', '2026-09-07', '2026-10-01', '2026-11-30', '2027-01-18']
export const names = ['Ingrid', 'Jonas', 'Vera', ' ', 'Amund']
export const oneOf =
  (...all: readonly unknown[]): Maker =>
  (luck) =>
    luck.of(all)
export const upTo =
  (n: number): Maker =>
  (luck) =>
    luck.below(n)
export const share: Maker = (luck) => ({
  Brimberg: luck.below(100),
  Halden: luck.below(100),
  other: luck.below(40),
})
export const claims: Maker = (luck) => ({
  [luck.of(['price', 'price', 'price', 'constructor'])]: luck.of(['-33 %', '−30 %', 25, '25', '-33%']),
  ...(luck.below(2) ? { wait: luck.of(['2 h', '4 h']) } : {}),
})

export const hours: Maker = (luck) => [
  {
    days: luck.of([['mon', 'fri'], ['sat'], []]),
    from: luck.of(['08:00', '22:00']),
    to: luck.of(['10:00', '02:00']),
  },
]
export const offer: Maker = (luck) => ({
  kind: luck.of(['discount', 'oneTimeDeal', 'gift']),
  value: luck.of(['10 %', '15 %']),
  ...(luck.below(2) ? { cap: 400 } : { marginFloor: '8 %', repeatPath: 'A refill card' }),
})

export const tone: Maker = (luck) => ({
  energy: luck.below(5) - 2,
  warmth: luck.below(5) - 2,
  humour: luck.below(5) - 2,
})

export const evidence: Maker = (luck) =>
  luck.of([{}, { method: 'Assumption' }, { method: 'panel', n: 40 }, { n: 3 }])
export const entries: Maker = (luck) =>
  luck.of([[], [{ side: luck.of(['company', 'customer']), text: 'A zip' }], [{ text: 'A bay' }]])

export const settings = (luck: Chance) =>
  luck.of([
    { muted: 'we know' },
    { muted: ' ' },
    { severity: 'hint' },
    { cut: 30, maxDays: 5, minFeedback: 1, minN: 1 },
    {},
  ])
