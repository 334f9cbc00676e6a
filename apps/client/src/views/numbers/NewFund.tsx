import { Plus } from 'lucide-react'
import { useId, useMemo, useRef, useState } from 'react'
import type { Card, CardOf } from '@parley/model/cards/index.ts'
import { fits } from '@parley/model/links/index.ts'
import { inScope } from '@parley/model/rules/scope.ts'
import { nameOf } from '../../panels/kind-look.ts'
import { useBoard, useEdit } from '../../session/useBoard.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import styles from './edited.module.css'

interface Props {
  line: CardOf<'budgetLine'>
  name: string
  /** What the line pays for already. */
  taken: readonly string[]
  disabled: boolean
}

/** The end of what a line pays for: a button that becomes a field for the next. */
export function NewFund({ line, name, taken, disabled }: Props) {
  const words = useWords().numbers.budget
  const edit = useEdit()
  const [adding, setAdding] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const done = (to: string | undefined) => {
    if (to !== undefined) edit.addLink({ kind: 'funds', from: line.id, to })
    setAdding(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  if (disabled) return null
  return (
    <li>
      {adding ? (
        <Find name={name} taken={taken} onDone={done} onLeave={() => setAdding(false)} />
      ) : (
        <IconButton
          ref={opener}
          icon={Plus}
          size="s"
          label={words.fund(name)}
          onClick={() => setAdding(true)}
        />
      )}
    </li>
  )
}

interface FindProps {
  name: string
  taken: readonly string[]
  onDone: (card: string | undefined) => void
  onLeave: () => void
}

/** A field with the names of all that money can go to. Enter takes the one that is named, Escape none. */
function Find({ name, taken, onDone, onLeave }: FindProps) {
  const words = useWords()
  const list = useId()
  const cards = useBoard((board) => board.cards)
  const [text, setText] = useState('')
  const fitting = useMemo(() => [...cards.values()].filter((card) => takesMoney(card)), [cards])
  const shown = (card: Card) => nameOf(card, words.board.inspector.untitled)
  const free = fitting.filter(({ id }) => !taken.includes(id))
  const asked = text.trim().toLowerCase()
  const chosen =
    free.find((card) => shown(card).toLowerCase() === asked) ??
    free.find((card) => asked !== '' && shown(card).toLowerCase().startsWith(asked))
  return (
    <>
      <input
        autoFocus
        dir="auto"
        className={styles['find']}
        list={list}
        aria-label={words.numbers.budget.fund(name)}
        placeholder={words.numbers.budget.find}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone(undefined)
          if (event.key === 'Enter' && chosen) onDone(chosen.id)
        }}
      />
      <datalist id={list}>
        {free.map((card) => (
          <option key={card.id}>{shown(card)}</option>
        ))}
      </datalist>
    </>
  )
}

const takesMoney = (card: Card): boolean => inScope(card) && fits('funds', 'budgetLine', card.kind)
