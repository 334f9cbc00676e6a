import { useId, useState } from 'react'
import type { Card } from '@parley/model/cards/index.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { freeOf, tagsOf } from './many.ts'
import type { Many } from './useMany.ts'

interface Props {
  cards: readonly Card[]
  many: Many
  /** Adds one; else takes one away. */
  adds: boolean
  onClose: () => void
}

/** A tag for all chosen cards, or away from them. */
export function TagDialog({ cards, many, adds, onClose }: Props) {
  const words = useWords().outline.many
  const list = useId()
  const theirs = tagsOf(freeOf(cards))
  const [typed, setTyped] = useState('')
  const tag = adds ? typed.trim() : typed || (theirs[0] ?? '')
  const free = freeOf(cards).filter(({ tags = [] }) => tags.includes(tag) !== adds)
  const act = () => {
    if (!tag) return
    if (adds) many.tag(cards, tag)
    else many.untag(cards, tag)
    onClose()
  }
  return (
    <ActDialog
      title={adds ? words.addTag : words.removeTag}
      says={!adds && theirs.length === 0 ? words.noTags : undefined}
      act={adds ? words.addTagTo(free.length) : words.removeTagFrom(tag, free.length)}
      disabled={!tag}
      onAct={act}
      onClose={onClose}
    >
      <Field label={words.tag}>
        {adds ? (
          <TextInput list={list} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
        ) : (
          <Select value={tag} onChange={(event) => setTyped(event.currentTarget.value)}>
            {theirs.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        )}
      </Field>
      <KnownTags id={list} />
    </ActDialog>
  )
}

/** Every tag of the board, offered while one is typed. */
function KnownTags({ id }: { id: string }) {
  const known = useBoard((board) => tagsOf([...board.cards.values()]))
  return (
    <datalist id={id}>
      {known.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </datalist>
  )
}
