import type { CardShape } from './record.ts'
import { groupOf } from '@parley/model/cards/hue.ts'
import { cardKinds } from '@parley/model/cards/index.ts'

const inset = 13

/** A card in an exported picture: its block, its kind and its title. Embedded page markup would take seconds a board. */
export function cardSvg({ props }: CardShape) {
  const { card, around, w, h } = props
  const group = card ? groupOf(card.kind, around.strand) : 'brand'
  return (
    <g>
      <rect width={w} height={h} rx={14} fill={`var(--${group}-surface)`} stroke={`var(--${group}-line)`} />
      <text x={inset} y={24} fontSize={12} fontFamily="sans-serif" fill={`var(--${group}-ink)`}>
        {card && cardKinds[card.kind].word}
      </text>
      <text x={inset} y={46} fontSize={16} fontWeight={650} fontFamily="sans-serif" fill="currentColor">
        {card?.title}
      </text>
    </g>
  )
}
