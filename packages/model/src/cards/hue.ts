import { cardKinds, type CardKindName } from './index.ts'

/** The colour group of the tokens that a card is painted in: the two strands have one each. */
export function groupOf(kind: CardKindName, strand: 'sales' | 'human' | undefined): string {
  const { group } = cardKinds[kind]
  if (group !== 'strand') return group
  return strand ?? (kind === 'team' ? 'human' : 'sales')
}
