import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { addCard, addLink } from '@parley/model/board/edit.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { ask as askFor } from '../go-to.ts'
import type { Ask, Way } from './asks.ts'
import { begin, cardsIn } from './begin.ts'
import { exampleCards } from './example-plan.ts'
import styles from './guide.module.css'

interface Props {
  ask: Ask
  way: Way | undefined
  /** What is named, for who hears it. */
  what: string
  /** There is one already: another is asked for only when somebody wants it. */
  more: boolean
}

/** A name is enough for a card: it is on the board at once, with its links, as one step. */
export function NameLine({ ask, way, what, more }: Props) {
  const words = useWords().board.guide
  const { putDown, goOn } = useBeginning(ask, way)
  const [title, setTitle] = useState('')
  const [wanted, setWanted] = useState(false)
  const such = cardsIn(exampleCards(ask), ask, way)[0]?.title
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (!title.trim()) return
    const card = putDown(title.trim())
    setTitle('')
    setWanted(false)
    goOn(card)
  }
  if (more && !wanted) return <AnotherButton what={what} onWant={() => setWanted(true)} />
  return (
    <form className={styles['name']} onSubmit={add}>
      <TextInput
        autoFocus={wanted}
        aria-label={words.name(what)}
        placeholder={such && words.such(such)}
        value={title}
        maxLength={500}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setWanted(false)}
      />
      <Button type="submit" aria-label={words.addNamed(what)}>
        {words.add}
      </Button>
    </form>
  )
}

/** A card of that name is put down, and she goes on writing in it. */
function useBeginning(ask: Ask, way: Way | undefined) {
  const session = useSession()
  const edit = useEdit()
  const putDown = (title: string): string => {
    const { card, links } = begin(session.reader.board, ask, way, title)
    edit.together((pen) => {
      addCard(pen, card)
      for (const link of links) addLink(pen, link)
    })
    return card.id
  }
  const goOn = (card: string) => {
    session.selected.setState([card], true)
    askFor(session, { show: [card], write: { card, field: ask.fields[0] ?? 'title' } })
  }
  return { putDown, goOn }
}

function AnotherButton({ what, onWant }: { what: string; onWant: () => void }) {
  const words = useWords().board.guide
  return (
    <Button size="s" variant="bare" icon={Plus} className={styles['another']} onClick={onWant}>
      {words.another(what)}
    </Button>
  )
}
