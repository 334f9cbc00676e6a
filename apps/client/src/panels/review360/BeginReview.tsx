import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { FaultAlert } from '../FaultAlert.tsx'
import { api } from '../../session/api.ts'
import { useBoard, useCard, useSession } from '../../session/useBoard.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { nameOf } from '../kind-look.ts'
import { reviewedCards } from './on-board.ts'
import styles from './review360.module.css'

export type Beginning = ReturnType<typeof useBeginning>

/** What a review that is not begun yet is to look at; of a review card it takes over its name and its links. */
export function useBeginning(card: string | undefined, onBegun: (review: string) => void) {
  const { board } = useSession()
  const title = useCard(card)?.title ?? ''
  const linked = useBoard(linkedFrom(card))
  const [name, setName] = useState<string>()
  const [chosen, setChosen] = useState<readonly string[]>()
  const [tried, setTried] = useState(false)
  const begin = useMutation({
    ...api.reviews.begin.mutationOptions(),
    onSuccess: ({ review }) => onBegun(review),
  })
  const called = (name ?? title).trim().slice(0, 200)
  const about = chosen ?? linked
  return {
    name: name ?? title,
    setName,
    about,
    choose: (id: string, on: boolean) =>
      setChosen(on ? [...about, id] : about.filter((other) => other !== id)),
    missing: tried && called === '',
    fault: begin.error,
    busy: begin.isPending,
    begin: () => {
      setTried(true)
      if (called) begin.mutate({ board, name: called, about: about.slice(0, 50), ...(card && { card }) })
    },
  }
}

const linkedFrom = (card: string | undefined) => (board: Board) =>
  card === undefined
    ? []
    : (board.leaving.get(card) ?? []).filter(({ kind }) => kind === 'reviews').map(({ to }) => to)

export function BeginReview({ beginning }: { beginning: Beginning }) {
  const words = useWords()
  const said = words.review360.begin
  const cards = useBoard(reviewedCards)
  const { name, setName, about, choose, missing, fault } = beginning
  return (
    <>
      <FaultAlert of={fault} />
      <Field label={said.name} error={missing ? said.missing : undefined}>
        <TextInput
          autoFocus
          maxLength={200}
          placeholder={said.such}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Field>
      {cards.length > 0 && (
        <Field label={said.about} help={said.aboutHelp} optional group>
          <ul className={styles['choices']}>
            {cards.map((card) => (
              <Choice
                key={card.id}
                label={nameOf(card, words.board.inspector.untitled)}
                on={about.includes(card.id)}
                onChoose={(on) => choose(card.id, on)}
              />
            ))}
          </ul>
        </Field>
      )}
    </>
  )
}

function Choice({ label, on, onChoose }: { label: string; on: boolean; onChoose: (on: boolean) => void }) {
  const id = useId()
  return (
    <li>
      <input
        id={id}
        type="checkbox"
        checked={on}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <label htmlFor={id} dir="auto">
        {label}
      </label>
    </li>
  )
}
