import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { groupOf } from '@parley/model/cards/hue.ts'
import type { Around } from '../canvas/around.ts'
import { CardRow } from '../canvas/card/CardRow.tsx'
import { rowsOf } from '../canvas/faces/faces.ts'
import { tongue } from '../canvas/tongue.ts'
import { Icon } from '../ui/Icon.tsx'
import { useWords } from '../words/words.ts'
import { iconOf, nameOf } from './kind-look.ts'
import styles from './SmallCard.module.css'

/** A card to be looked at, with the face that it has on the canvas; as wide as its place. */
export function SmallCard({ card, around }: { card: Card; around: Around }) {
  const words = useWords().board
  const { word, voice } = cardKinds[card.kind]
  return (
    <div
      className={styles['card']}
      data-group={groupOf(card.kind, around.strand)}
      data-voice={voice}
      data-status={card.status}
    >
      <div className={styles['kind']}>
        <Icon of={iconOf(card)} size="s" />
        {word}
      </div>
      <div className={styles['title']} dir="auto">
        {nameOf(card, words.inspector.untitled)}
      </div>
      {rowsOf(card, around, tongue).map((row, place) => (
        <CardRow key={`${place} ${row.is}`} row={row} />
      ))}
    </div>
  )
}
