import { groupOf } from '@parley/model/cards/hue.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { Around } from '../around.ts'
import type { Tints } from '../drawings/tints.ts'

/** The colours of a card in a picture, as tokens: `coloured` puts in those of light or dark. */
export type Look = Tints & { block: string; ground: string; title: string; dashed: boolean; struck: boolean }

const token = (name: string): string => `var(--${name})`

/** So much of one colour over another. */
export const mixed = (over: string, percent: number, under: string): string =>
  `color-mix(in oklab, ${over} ${percent}%, ${under})`

/** As `card.module.css` has it: a draft is thin and dashed, what is parked is grey and struck out. */
export function lookOf(card: Card, around: Around): Look {
  const group = groupOf(card.kind, around.strand)
  const surface = token(`${group}-surface`)
  const usual = {
    hue: token(`${group}-ink`),
    edge: token(`${group}-line`),
    block: token(`${group}-block`),
    surface,
    ground: surface,
    title: token('ink'),
    dashed: false,
    struck: false,
  }
  if (card.status === 'draft') return { ...usual, ground: mixed(surface, 55, token('table')), dashed: true }
  if (card.status !== 'parked') return usual
  const [line, sunk] = [token('line'), token('sunk')]
  return {
    ...usual,
    hue: token('ink-faint'),
    edge: line,
    block: line,
    surface: sunk,
    ground: sunk,
    title: token('ink-soft'),
    struck: true,
  }
}
