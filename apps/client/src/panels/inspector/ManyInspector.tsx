import { setField } from '@parley/model/board/edit.ts'
import { status } from '@parley/model/cards/kind.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { useEdit, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { CardChip } from '../CardChip.tsx'
import { freeOf } from '../many/many.ts'
import { Arrange } from './Arrange.tsx'
import styles from './inspector.module.css'

/** Several cards: what can be done to all of them at once. */
export function ManyInspector({ cards, links }: { cards: readonly Card[]; links: readonly string[] }) {
  const session = useSession()
  const edit = useEdit()
  const mayWrite = useMayWrite()
  const say = useToast()
  const words = useWords().board
  const free = freeOf(cards)
  const remove = () => {
    edit.removeCards(free.map((card) => card.id))
    session.selected.setState([], true)
    say({
      says: words.inspector.deletedMany(free.length),
      action: { label: words.findings.takeBack, onSelect: () => void session.undo.undo() },
    })
  }
  return (
    <div className={styles['inspect']}>
      <header className={styles['head']}>
        <h2 className={styles['heading']}>{words.inspector.many.title(cards.length + links.length)}</h2>
      </header>
      <div className={styles['chips']}>
        {cards.map((card) => (
          <CardChip key={card.id} id={card.id} />
        ))}
      </div>
      {mayWrite && cards.length > 0 && (
        <>
          <StatusOfMany cards={cards} />
          <Arrange />
          <Button size="s" className={styles['start']} disabled={free.length === 0} onClick={remove}>
            {words.inspector.many.delete(free.length)}
          </Button>
        </>
      )}
    </div>
  )
}

/** The status that all of them have, or none; what is chosen is that of every card that is not locked. */
function StatusOfMany({ cards }: { cards: readonly Card[] }) {
  const edit = useEdit()
  const words = useWords().board
  const first = cards[0]?.status ?? 'active'
  const same = cards.every((card) => (card.status ?? 'active') === first)
  const set = (next: string) =>
    edit.together((pen) =>
      freeOf(cards).forEach((card) => setField(pen, { card: card.id }, ['status'], next)),
    )
  return (
    <Field label={words.inspector.many.status} group>
      <Segmented
        label={words.inspector.many.status}
        value={same ? first : undefined}
        options={status.options.map(({ value, label }) => ({ value, label }))}
        onValueChange={set}
      />
    </Field>
  )
}
