import { Plus } from 'lucide-react'
import { cardKinds, type CardKindName } from '@parley/model/cards/index.ts'
import { nameOf } from '../../panels/kind-look.ts'
import { useCard, useMayWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { partName, partSays } from './part-name.ts'
import { isStep } from './parts.ts'
import { CardBody } from './CardBody.tsx'
import { CardRowView } from './CardRowView.tsx'
import { placeOf, Twist, type Stand } from './row-place.tsx'
import type { BodyRow, KindRow, PartRow, TreeRow } from './tree-rows.ts'
import type { AtCard } from './useAtCards.ts'
import type { Tree } from './useTree.ts'
import type { TreeActs } from './useTreeActs.ts'
import page from './outline.module.css'
import styles from './TreeRows.module.css'

const cells = 5

function PartRowView({ row, stand }: { row: PartRow; stand: Stand }) {
  const words = useWords()
  return (
    <div {...stand} {...placeOf(row)} className={page['part']}>
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
    <div {...stand} {...placeOf(row)} className={page['kindRow']}>
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
