import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import type { Around } from '../around.ts'
import { iconOf } from '../card/kind-icon.ts'
import { longestWord } from '../measure.ts'
import { brokenInto } from './lines.ts'
import { lookOf } from './look.ts'
import { outlineOf } from './outline.ts'
import { Words } from './Words.tsx'

/** Letters on a block are larger than those of a title near by: they are to be read from afar. */
const [least, largest] = [18, 32]

/** A card from afar: a block of its colour, its icon and its title as large as there is room. */
export function BlockPicture({ card, around, w, h }: { card: Card; around: Around; w: number; h: number }) {
  const look = lookOf(card, around)
  const Drawing = iconOf(card.kind, around.strand)
  const inner = w - 24
  // As large as leaves the longest word whole.
  const size = Math.min(largest, Math.max(least, inner / longestWord(card.title)))
  const line = size * 1.19
  const room = Math.max(1, Math.floor((h - 16) / line))
  const lines = brokenInto(card.title.trim(), 'title', (inner * 16) / size, room)
  return (
    <g>
      <path d={outlineOf(cardKinds[card.kind].voice, w, h)} fill={look.block} />
      {lines.length === 0 && (
        <Drawing x={w / 2 - 20} y={h / 2 - 20} size={40} strokeWidth={1.75} color={look.hue} />
      )}
      {lines.map((text, at) => (
        <Words
          key={at}
          x={12}
          y={10 + line * (at + 0.78)}
          width={inner}
          fontSize={size}
          fontWeight={650}
          fill={look.title}
        >
          {text}
        </Words>
      ))}
    </g>
  )
}
