import { useState } from 'react'
import { cardsOf, type Board } from '@parley/model/board/board.ts'
import { feedback as kind } from '@parley/model/cards/feedback.ts'
import { out } from '@parley/model/metrics/seen.ts'
import { nameOf } from '../../../panels/kind-look.ts'
import { useBoard, useSession } from '../../../session/useBoard.tsx'
import { ActDialog } from '../../../ui/ActDialog.tsx'
import { Field } from '../../../ui/Field.tsx'
import { DateInput, Select, TextInput } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import { gathered } from './gathered.ts'
import { SaidBy } from './SaidBy.tsx'
import { useJoining } from './useJoining.ts'
import type { Answer } from './useAnswers.ts'
import styles from './inbox.module.css'

/** Makes one feedback card of what several people said, or adds it to one that stands there. */
export function JoinDialog({ answers, onClose }: { answers: readonly Answer[]; onClose: () => void }) {
  const words = useWords().listening.join
  const { reader } = useSession()
  const all = gathered(answers)
  const [into, setInto] = useState('')
  const [typed, setTitle] = useState<string>()
  const [type, setType] = useState('')
  const [segments, setSegments] = useState<readonly string[]>(() => metAt(reader.board, all.points))
  const [team, setTeam] = useState('')
  const [due, setDue] = useState('')
  const [tried, setTried] = useState(false)
  const known = useBoard((board) => board.cards.get(into))
  const join = useJoining()
  const title = typed ?? known?.title ?? ''
  const missing = tried && !title.trim() ? words.missing : undefined
  const submit = () => {
    setTried(true)
    if (!title.trim()) return
    const chosen = (value: string) => value || undefined
    const more = { type: chosen(type), team: chosen(team), due: chosen(due) }
    join(answers, all, { into: chosen(into), title: title.trim(), segments, ...more })
    onClose()
  }
  return (
    <ActDialog
      title={words.title}
      says={words.says(words.people(all.n))}
      act={into ? words.extend : words.act}
      onAct={submit}
      onClose={onClose}
    >
      <Choice label={words.into} value={into} onValue={setInto} none={words.fresh} of="feedback" />
      <Field label={words.summary} error={missing}>
        <TextInput value={title} maxLength={500} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      <SaidBy chosen={segments} onChosen={setSegments} />
      <div className={styles['pair']}>
        <Field label={words.type}>
          <Select value={type} onChange={(event) => setType(event.target.value)}>
            <option value="">{words.noType}</option>
            {kind.fields.type.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Choice label={words.team} value={team} onValue={setTeam} none={words.noTeam} of="team" />
        <Field label={words.due} optional>
          <DateInput narrow value={due} onChange={(event) => setDue(event.target.value)} />
        </Field>
      </div>
    </ActDialog>
  )
}

/** Whom the contact points touch: most likely they said it. */
const metAt = (board: Board, points: readonly string[]): string[] => [
  ...new Set(points.flatMap((id) => out(board, { id }, 'touches', 'segment').map((segment) => segment.id))),
]

interface ChoiceProps {
  label: string
  value: string
  onValue: (card: string) => void
  none: string
  of: 'feedback' | 'team'
}

/** A card of the board, or none. */
function Choice({ label, value, onValue, none, of }: ChoiceProps) {
  const words = useWords().board.inspector
  const cards = useBoard((board) => cardsOf(board, of))
  return (
    <Field label={label}>
      <Select value={value} onChange={(event) => onValue(event.target.value)}>
        <option value="">{none}</option>
        {cards.map((card) => (
          <option key={card.id} value={card.id}>
            {nameOf(card, words.untitled)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
