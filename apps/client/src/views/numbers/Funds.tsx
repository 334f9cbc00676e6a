import { X } from 'lucide-react'
import type { CardOf } from '@parley/model/cards/index.ts'
import { linksFrom } from '@parley/model/board/board.ts'
import { CardChip } from '../../panels/CardChip.tsx'
import { nameOf } from '../../panels/kind-look.ts'
import { useBoard, useEdit } from '../../session/useBoard.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { NewFund } from './NewFund.tsx'
import styles from './edited.module.css'

interface Props {
  line: CardOf<'budgetLine'>
  name: string
  disabled: boolean
}

/** What a line pays for: each can be let go, and another is found by its name. */
export function Funds({ line, name, disabled }: Props) {
  const words = useWords()
  const edit = useEdit()
  const links = useBoard((board) => linksFrom(board, line.id, 'funds'))
  const cards = useBoard((board) => links.map(({ to }) => board.cards.get(to)))
  return (
    <ul className={styles['funds']}>
      {links.map(({ id, to }, at) => {
        const card = cards[at]
        return (
          <li key={id}>
            <CardChip id={to} />
            {!disabled && card && (
              <IconButton
                icon={X}
                size="s"
                label={words.numbers.budget.release(nameOf(card, words.board.inspector.untitled), name)}
                onClick={() => edit.removeLinks([id])}
              />
            )}
          </li>
        )
      })}
      <NewFund line={line} name={name} taken={links.map(({ to }) => to)} disabled={disabled} />
    </ul>
  )
}
