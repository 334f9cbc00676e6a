import type { Field } from '@parley/model/cards/field.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { commonFields } from '@parley/model/cards/kind.ts'

/** Locked cards are left alone, whoever else is chosen. */
export const freeOf = (cards: readonly Card[]): Card[] => cards.filter((card) => card.locked !== true)

/** What is written entry by entry, or means something only beside its own card, is not for many at once. */
const alone = new Set<Field['control']>(['group', 'rows', 'scales', 'lineByKey', 'percentByKey'])

/** The fields that all of some cards have, as one and the same; the ones that every card has come first. */
export function fieldsInCommon(cards: readonly Card[]): [name: string, field: Field][] {
  const { status, owner } = commonFields
  const kinds = [...new Set(cards.map(({ kind }) => kind))].map((kind) => fieldsOf(kind))
  const [first = new Map<string, Field>(), ...rest] = kinds
  const shared = [...first].filter(([name, field]) => rest.every((other) => isSame(field, other.get(name))))
  return [['status', status], ['owner', owner], ...shared.filter(([, { control }]) => !alone.has(control))]
}

const fieldsOf = (kind: Card['kind']): Map<string, Field> =>
  new Map(Object.entries<Field>(cardKinds[kind].fields))

const isSame = (one: Field, other: Field | undefined): boolean =>
  other !== undefined &&
  one.control === other.control &&
  one.label === other.label &&
  JSON.stringify(one.options) === JSON.stringify(other.options)

/** Every tag that one of them has, by the alphabet. */
export const tagsOf = (cards: readonly Card[]): string[] =>
  [...new Set(cards.flatMap(({ tags = [] }) => tags))].sort((a, b) => a.localeCompare(b))
