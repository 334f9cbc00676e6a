import { ChevronRight, Plus } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cardKinds, type CardKindName } from '@parley/model/cards/index.ts'
import { CardTitle } from '../../panels/inspector/CardHead.tsx'
import { CardMenu } from '../../panels/inspector/CardMenu.tsx'
import { KindMark } from '../../panels/KindMark.tsx'
import { groupOf, nameOf } from '../../panels/kind-look.ts'
import { useBoard, useCard, useMayWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { Badges } from './Badges.tsx'
import { factsOf } from './facts.ts'
import { partName, partSays } from './part-name.ts'
import { isStep } from './parts.ts'
import { CardBody } from './CardBody.tsx'
import type { BodyRow, CardRow, KindRow, PartRow, TreeRow } from './tree-rows.ts'
import type { AtCard } from './useAtCards.ts'
import type { Tree } from './useTree.ts'
import type { TreeActs } from './useTreeActs.ts'
import page from './outline.module.css'
import styles from './TreeRows.module.css'

const cells = 5

/** Where a row is painted, and whether the keyboard comes to it. */
type Stand = Pick<ComponentProps<'div'>, 'ref' | 'style' | 'tabIndex'> & { 'data-index': number }

const Twist = () => <Icon of={ChevronRight} size="s" points className={styles['twist']} />

/** What every row of a tree says of its place. */
const rowOf = (row: PartRow | KindRow | CardRow) => ({
  role: 'row',
  'aria-level': row.level,
  'aria-posinset': row.at,
  'aria-setsize': row.of,
  'aria-expanded': row.open,
  'data-row': row.key,
})

function PartRowView({ row, stand }: { row: PartRow; stand: Stand }) {
  const words = useWords()
  return (
    <div {...stand} {...rowOf(row)} className={page['part']}>
      <div role="gridcell">
        <Twist />
        <span className={styles['heading']}>{partName(row.part, words)}</span>{' '}
        <span className={page['count']}>{words.outline.cards(row.count)}</span>
        <p className={page['quiet']}>{partSays(row.part, words)}</p>
      </div>
    </div>
  )
}

interface KindProps {
  row: KindRow
  stand: Stand
  onAdd: (kind: CardKindName) => void
}

function KindRowView({ row, stand, onAdd }: KindProps) {
  const words = useWords().board.outline
  const mayWrite = useMayWrite()
  const { many, word, explains } = cardKinds[row.kind]
  return (
    <div {...stand} {...rowOf(row)} className={page['kindRow']}>
      <div role="gridcell">
        <Twist />
        <b>{many}</b> <span className={page['count']}>{row.count}</span>{' '}
        <span className={styles['groupSays']}>{explains}</span>
      </div>
      {mayWrite && isStep(row.part) && (
        <div role="gridcell">
          <Button
            size="s"
            variant="bare"
            icon={Plus}
            tabIndex={stand.tabIndex}
            onClick={() => onAdd(row.kind)}
          >
            {words.add(word)}
          </Button>
        </div>
      )}
    </div>
  )
}

interface CardProps {
  row: CardRow
  stand: Stand
  chosen: boolean
  at: AtCard | undefined
}

/** One card as a row. Open, its title is a field where it stands: it is said once. */
function CardRowView({ row, stand, chosen, at }: CardProps) {
  const { inspector } = useWords().board
  const card = useCard(row.card)
  const { spoken, facts } = useBoard((board) => {
    const found = board.cards.get(row.card)
    return found ? factsOf(board, found) : { spoken: '', facts: '' }
  })
  if (!card) return <div {...stand} role="row" className={page['row']} />
  return (
    <div
      {...stand}
      {...rowOf(row)}
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
      <div role="gridcell" className={styles['facts']} dir="auto">
        {spoken && <span className="say">{spoken}</span>}
        {spoken && facts && ' · '}
        {facts}
      </div>
      <div role="gridcell">{at && <Badges card={card.id} locked={card.locked === true} at={at} />}</div>
      <div role="gridcell" className={styles['menu']}>
        {(stand.tabIndex === 0 || row.open) && <CardMenu card={card} tabIndex={stand.tabIndex} />}
      </div>
    </div>
  )
}

interface BodyProps {
  row: BodyRow
  stand: Stand
  linking: Tree['linking']
}

function BodyRowView({ row, stand, linking }: BodyProps) {
  const card = useCard(row.card)
  const { outline, board } = useWords()
  return (
    <div
      {...stand}
      tabIndex={undefined}
      role="row"
      aria-level={row.level}
      aria-label={card && outline.body(nameOf(card, board.inspector.untitled))}
      data-row={row.key}
      data-card={row.card}
      className={page['bodyRow']}
    >
      <div role="gridcell" aria-colspan={cells}>
        <CardBody id={row.card} linking={linking.card === row.card ? linking.times : 0} />
      </div>
    </div>
  )
}

interface Props {
  row: TreeRow
  stand: Stand
  tree: Tree
  acts: TreeActs
  chosen: boolean
  at: AtCard | undefined
}

/** One row, whatever it is. */
export function TreeRowView({ row, stand, tree, acts, chosen, at }: Props) {
  switch (row.is) {
    case 'part':
      return <PartRowView row={row} stand={stand} />
    case 'kind':
      return <KindRowView row={row} stand={stand} onAdd={acts.add} />
    case 'card':
      return <CardRowView row={row} stand={stand} chosen={chosen} at={at} />
    case 'body':
      return <BodyRowView row={row} stand={stand} linking={tree.linking} />
  }
}
