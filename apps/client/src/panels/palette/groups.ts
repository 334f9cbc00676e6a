import { cardKindNames, cardKinds, type CardKindName } from '@parley/model/cards/index.ts'

export type PaletteGroup = 'start' | 'who' | 'profile' | 'where' | 'what' | 'how' | 'strands' | 'loop'

/** Where a kind stands in the palette, by its colour group and step. */
function placeOf(kind: CardKindName): PaletteGroup {
  const { group } = cardKinds[kind]
  const places = {
    brand: 'start',
    consumers: 'who',
    profile: 'profile',
    contact: 'where',
    message: 'what',
    means: 'how',
    strand: 'strands',
    loop: 'loop',
  } as const
  return places[group]
}

const order: readonly PaletteGroup[] = ['start', 'who', 'profile', 'where', 'what', 'how', 'strands', 'loop']

export const paletteGroups: readonly (readonly [PaletteGroup, readonly CardKindName[]])[] = order.map(
  (group) => [group, cardKindNames.filter((kind) => placeOf(kind) === group)],
)
