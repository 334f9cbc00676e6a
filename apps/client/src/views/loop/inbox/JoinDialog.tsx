import { useState } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { feedback as kind } from '@parley/model/cards/feedback.ts'
import { out } from '@parley/model/metrics/seen.ts'
import { useBoard, useSession } from '../../../session/useBoard.tsx'
import { ActDialog } from '../../../ui/ActDialog.tsx'
import { Field } from '../../../ui/Field.tsx'
import { DateInput, Select, TextInput } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import { CardChoice } from './CardChoice.tsx'
import { gathered } from './gathered.ts'
import type { Summary } from './put-feedback.ts'
import { SaidBy } from './SaidBy.tsx'
import { useJoining } from './useJoining.ts'
import type { Answer } from './useAnswers.ts'
import styles from './inbox.module.css'

/** What is written in the dialog; where nothing is chosen it is empty. */
type Said = {
  into: string
  /** Undefined until it is typed: the card's own until then. */
  title: string | undefined
  type: string
  segments: readonly string[]
  team: string
  due: string
}
const unsaid: Said = { into: '', title: undefined, type: '', segments: [], team: '', due: '' }

/** Makes one feedback card of what several people said, or adds it to one that stands there. */
export function JoinDialog({ answers, onClose }: { answers: readonly Answer[]; onClose: () => void }) {
  const words = useWords().listening.join
  const all = gathered(answers)
  const { said, say } = useSaid(all.points)
  const [tried, setTried] = useState(false)
  const { into, segments } = said
  const known = useBoard((board) => board.cards.get(into))
  const join = useJoining()
  const title = said.title ?? known?.title ?? ''
  const missing = tried && !title.trim() ? words.missing : undefined
  const submit = () => {
    setTried(true)
    if (!title.trim()) return
    join(answers, all, summaryOf(said, title.trim()))
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
      <CardChoice
        label={words.into}
        value={into}
        onValue={(card) => say({ into: card })}
        none={words.fresh}
        of="feedback"
      />
      <Field label={words.summary} error={missing}>
        <TextInput value={title} maxLength={500} onChange={(event) => say({ title: event.target.value })} />
      </Field>
      <SaidBy chosen={segments} onChosen={(chosen) => say({ segments: chosen })} />
      <Routing said={said} onSaid={say} />
    </ActDialog>
  )
}

/** At first it was said by those whom the contact points touch. */
function useSaid(points: readonly string[]) {
  const { reader } = useSession()
  const [said, setSaid] = useState<Said>(() => ({ ...unsaid, segments: metAt(reader.board, points) }))
  return { said, say: (change: Partial<Said>) => setSaid((now) => ({ ...now, ...change })) }
}

function summaryOf({ into, type, segments, team, due }: Said, title: string): Summary {
  const chosen = (value: string) => value || undefined
  return { into: chosen(into), title, type: chosen(type), segments, team: chosen(team), due: chosen(due) }
}

/** Of what kind it is, who sees to it, and until when. */
function Routing({ said, onSaid }: { said: Said; onSaid: (change: Partial<Said>) => void }) {
  const words = useWords().listening.join
  const { type, team, due } = said
  return (
    <div className={styles['pair']}>
      <Field label={words.type}>
        <Select value={type} onChange={(event) => onSaid({ type: event.target.value })}>
          <option value="">{words.noType}</option>
          {kind.fields.type.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <CardChoice
        label={words.team}
        value={team}
        onValue={(card) => onSaid({ team: card })}
        none={words.noTeam}
        of="team"
      />
      <Field label={words.due} optional>
        <DateInput narrow value={due} onChange={(event) => onSaid({ due: event.target.value })} />
      </Field>
    </div>
  )
}

/** Whom the contact points touch: most likely they said it. */
const metAt = (board: Board, points: readonly string[]): string[] => [
  ...new Set(points.flatMap((id) => out(board, { id }, 'touches', 'segment').map((segment) => segment.id))),
]
