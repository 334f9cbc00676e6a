import { memo, useState } from 'react'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { commonFields } from '@parley/model/cards/kind.ts'
import type { Fields as FieldsSaid } from '@parley/model/cards/field.ts'
import { within } from '@parley/model/tongue/tongue.ts'
import { useStore } from 'zustand'
import { useFindings, useMayListen, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { CountIt } from '../counting/CountIt.tsx'
import { Fold } from '../Fold.tsx'
import { ListenHere } from '../listening/ListenHere.tsx'
import { CardReview } from '../review360/CardReview.tsx'
import { useWords } from '../../words/words.ts'
import { VoteHere } from '../round/VoteHere.tsx'
import { CardHead } from './CardHead.tsx'
import { CardFindings } from './CardFindings.tsx'
import { TalkAbout } from '../comments/TalkAbout.tsx'
import { CardLinks } from './CardLinks.tsx'
import { isEmpty } from './control.ts'
import { Fields } from './Fields.tsx'
import { foldLines, linesOf } from './layout.ts'
import { InternalNote } from './InternalNote.tsx'
import { NotesField } from './NotesField.tsx'
import { useFieldsOf } from './useFieldsOf.ts'
import { useUntitled } from './useUntitled.ts'
import styles from './inspector.module.css'

/** One card: its title, what its kind can say, its links, and what every card has. */
export function CardInspector({ card, links = true }: { card: Card; links?: boolean }) {
  const mayWrite = useMayWrite()
  const listens = useMayListen()
  const locked = card.locked === true
  return (
    <div className={styles['inspect']}>
      <CardHead card={card} />
      {card.kind === 'review' && <CardReview card={card.id} />}
      {card.kind === 'contactPoint' && listens && <ListenHere card={card.id} />}
      {card.kind === 'segment' && mayWrite && !locked && <CountIt card={card} />}
      <VoteHere card={card} />
      <TalkAbout about={{ card: card.id }} />
      <CardFindings card={card.id} />
      <CardFields card={card} disabled={!mayWrite || locked} />
      {links && <CardLinks card={card} />}
    </div>
  )
}

/** Fields that somebody is sent to: a repair asks for a word in them, or a finding of the card would. */
function useWanted(card: string): (names: readonly string[]) => boolean {
  const asked = useStore(useSession().asked, ({ write }) => (write?.card === card ? write.field : undefined))
  const findings = useFindings()
  // Decided once, as what is folded is: a fold that opens by itself would move the field under the hand.
  const [atFirst] = useState(() =>
    findings
      .filter(({ cards }) => cards.includes(card))
      .flatMap(({ repairs }) => repairs)
      .flatMap(({ opens }) => (opens?.card === card ? [opens.field] : [])),
  )
  const wanted = new Set([...atFirst, asked].map((field) => field?.split('.')[0]))
  return (names) => names.some((name) => wanted.has(name))
}

/** The fields of a card's kind; those it has not filled stand folded below the first ones. */
export function CardFields({ card, disabled }: { card: Card; disabled: boolean }) {
  return <FieldsOfKind card={useUntitled(card)} disabled={disabled} />
}

const FieldsOfKind = memo(function FieldsOfKind({ card, disabled }: { card: Card; disabled: boolean }) {
  const words = useWords().board.inspector
  const common = useFieldsOf(card, disabled)
  const { values } = common
  const { fields }: { fields: FieldsSaid } = cardKinds[card.kind]
  const [lines] = useState(() => foldLines(linesOf(fields), (name) => !isEmpty(values[name])))
  const wanted = useWanted(card.id)
  const { locked: _locked, ...shared } = commonFields
  const rest = lines.folded.map((line) => line.map(([, field]) => within(field.label)).join(', '))
  return (
    <>
      <Fields fields={fields} lines={lines.shown} {...common} />
      {rest.length > 0 && (
        <Fold
          title={words.moreWith(rest.join(', '))}
          open={wanted(lines.folded.flatMap((line) => line.map(([name]) => name)))}
        >
          <Fields fields={fields} lines={lines.folded} {...common} />
        </Fold>
      )}
      <Fold title={words.all} open={wanted([...Object.keys(shared), 'notes'])}>
        <Fields fields={shared} {...common} />
        <NotesField card={card} disabled={disabled} />
        <InternalNote key={card.id} card={card.id} />
      </Fold>
    </>
  )
})
