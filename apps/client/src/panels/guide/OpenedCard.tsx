import { useStore } from 'zustand'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import type { Fields as FieldsSaid } from '@parley/model/cards/field.ts'
import { commonFields } from '@parley/model/cards/kind.ts'
import { useMayWrite, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { CardFields } from '../inspector/CardInspector.tsx'
import { Fields } from '../inspector/Fields.tsx'
import { linesOf } from '../inspector/layout.ts'
import { useFieldsOf } from '../inspector/useFieldsOf.ts'
import type { Ask } from './asks.ts'
import { JoinField } from './JoinField.tsx'
import styles from './GuideCard.module.css'

/** What is written of a card: what the step asks, or everything. */
export function OpenedCard({ card, ask, onDone }: { card: Card; ask: Ask | undefined; onDone: () => void }) {
  const words = useWords().board.guide
  return (
    <div className={styles['inside']}>
      {ask ? <AskedFields card={card} ask={ask} /> : <AllFields card={card} />}
      <Button size="s" className={styles['done']} onClick={onDone}>
        {words.done}
      </Button>
    </div>
  )
}

function AskedFields({ card, ask }: { card: Card; ask: Ask }) {
  const disabled = !useMayWrite() || card.locked === true
  const common = useFieldsOf(card, disabled)
  // A repair may ask for a word that the step does not.
  const asked = useStore(useSession().asked, ({ write }) =>
    write?.card === card.id ? write.field.split('.')[0] : undefined,
  )
  const { fields }: { fields: FieldsSaid } = cardKinds[card.kind]
  const all: FieldsSaid = { ...fields, ...commonFields }
  const names = asked === undefined || ask.fields.includes(asked) ? ask.fields : [...ask.fields, asked]
  const shown = Object.fromEntries(names.flatMap((name) => (all[name] ? [[name, all[name]]] : [])))
  return (
    <>
      <Fields fields={shown} lines={linesOf(shown)} {...common} />
      {(ask.joins ?? []).map((join) => (
        <JoinField key={join.link} card={card} join={join} disabled={disabled} />
      ))}
    </>
  )
}

function AllFields({ card }: { card: Card }) {
  const disabled = !useMayWrite() || card.locked === true
  return <CardFields card={card} disabled={disabled} />
}
