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
  const session = useSession()
  const edit = useEdit()
  const words = useWords().board.guide
  const [title, setTitle] = useState('')
  const [wanted, setWanted] = useState(false)
  const such = cardsIn(exampleCards(ask), ask, way)[0]?.title
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (!title.trim()) return
    const { card, links } = begin(session.reader.board, ask, way, title.trim())
    edit.together((pen) => {
      addCard(pen, card)
      for (const link of links) addLink(pen, link)
    })
    setTitle('')
    setWanted(false)
    session.selected.setState([card.id], true)
    askFor(session, { show: [card.id], write: { card: card.id, field: ask.fields[0] ?? 'title' } })
  }
  if (more && !wanted)
    return (
      <Button
        size="s"
        variant="bare"
        icon={Plus}
        className={styles['another']}
        onClick={() => setWanted(true)}
      >
        {words.another(what)}
      </Button>
    )
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
