import { useState } from 'react'
import { cardKinds, isCardKind } from '@parley/model/cards/index.ts'
import { useRoundActs } from '../../session/round.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { useRoundFault } from './useRoundFault.ts'
import styles from './round.module.css'

const mostEach = 20

/** For who leads: how many votes each has, and on which cards. */
export function VoteStart() {
  const words = useWords().round.vote
  const { board, startVote } = useRoundActs(useRoundFault())
  const [typed, setTyped] = useState('3')
  const [kind, setKind] = useState('')
  const [wrong, setWrong] = useState(false)
  const start = () => {
    const each = Number(typed)
    const fits = Number.isInteger(each) && each >= 1 && each <= mostEach
    setWrong(!fits)
    if (fits) startVote.mutate({ board, each, ...(isCardKind(kind) && { on: [kind] }) })
  }
  return (
    <form
      className={styles['part']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        start()
      }}
    >
      <h3>{words.title}</h3>
      <Field label={words.each} error={wrong && words.eachWrong}>
        <TextInput inputMode="numeric" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
      <KindField kind={kind} onKind={setKind} />
      <Button type="submit" size="s">
        {words.start}
      </Button>
    </form>
  )
}

/** The kinds that are on the board. */
function KindField({ kind, onKind }: { kind: string; onKind: (kind: string) => void }) {
  const words = useWords().round.vote
  const kinds = useBoard(({ cards }) => [...new Set([...cards.values()].map(({ kind }) => kind))].toSorted())
  return (
    <Field label={words.on}>
      <Select value={kind} onChange={(event) => onKind(event.target.value)}>
        <option value="">{words.all}</option>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {cardKinds[one].many}
          </option>
        ))}
      </Select>
    </Field>
  )
}
