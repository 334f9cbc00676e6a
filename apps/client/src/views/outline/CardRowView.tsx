import { memo } from 'react'
import { cardKinds } from '@parley/model/cards/index.ts'
import { CardTitle } from '../../panels/inspector/CardHead.tsx'
import { CardMenu } from '../../panels/inspector/CardMenu.tsx'
import { KindMark } from '../../panels/KindMark.tsx'
import { groupOf, nameOf } from '../../panels/kind-look.ts'
import { useBoard, useCard } from '../../session/useBoard.tsx'
import { sameThroughout } from '../../ui/same.ts'
import { useWords } from '../../words/words.ts'
import { Badges } from './Badges.tsx'
import { factsOf } from './facts.ts'
import { placeOf, Twist, type Stand } from './row-place.tsx'
import type { CardRow } from './tree-rows.ts'
import type { AtCard } from './useAtCards.ts'
import page from './outline.module.css'
import styles from './TreeRows.module.css'

interface Props {
  row: CardRow
  stand: Stand
  chosen: boolean
  at: AtCard | undefined
}

/**
 * One card as a row. Open, its title is a field where it stands: it is said once. The tree is made anew at each letter;
 * the rows that say the same are not.
 */
export const CardRowView = memo(DrawnRow, sameThroughout)

function DrawnRow({ row, stand, chosen, at }: Props) {
  const { inspector } = useWords().board
  const card = useCard(row.card)
  if (!card) return <div {...stand} role="row" className={page['row']} />
  return (
    <div
      {...stand}
      {...placeOf(row)}
      aria-selected={chosen}
      className={page['row']}
      data-group={groupOf(card)}
      data-status={card.status}
      data-first={row.at === 1 || undefined}
      data-last={row.at === row.of || undefined}
    >
      <div role="gridcell" className={styles['kind']}>
        <Twist />
        <KindMark of={card} />
        <span className={styles['kindWord']}>{cardKinds[card.kind].word}</span>
      </div>
      <div role="gridcell" className={page['title']} dir="auto">
        {row.open ? (
          <CardTitle card={card} className={styles['titleField']} />
        ) : (
          nameOf(card, inspector.untitled)
        )}
      </div>
      <FactsCell card={card.id} />
      <div role="gridcell">{at && <Badges card={card.id} locked={card.locked === true} at={at} />}</div>
      <div role="gridcell" className={styles['menu']}>
        {(stand.tabIndex === 0 || row.open) && <CardMenu card={card} tabIndex={stand.tabIndex} />}
      </div>
    </div>
  )
}

function FactsCell({ card }: { card: string }) {
  const { spoken, facts } = useBoard((board) => {
    const found = board.cards.get(card)
    return found ? factsOf(board, found) : { spoken: '', facts: '' }
  })
  return (
    <div role="gridcell" className={styles['facts']} dir="auto">
      {spoken && <span className="say">{spoken}</span>}
      {spoken && facts && ' · '}
      {facts}
    </div>
  )
}
