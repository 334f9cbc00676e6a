import { Search } from 'lucide-react'
import { useState } from 'react'
import type { Card } from '@parley/model/cards/index.ts'
import { byTitle } from '../../ui/by-title.ts'
import { isOn, useRoundActs, type OpenVote } from '../../session/round.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { nameOf } from '../kind-look.ts'
import { KindMark } from '../KindMark.tsx'
import { useRoundFault } from './useRoundFault.ts'
import { VoteSteps } from './VoteSteps.tsx'
import styles from './round.module.css'

/** So many rows are painted; a large board is searched, or cards are selected on it. */
const most = 40

/** Every card of the vote with what I gave it: those with my votes first. */
export function VoteCards({ vote, mayEnd }: { vote: OpenVote; mayEnd: boolean }) {
  const all = useWords()
  const words = all.round.vote
  const [wanted, setWanted] = useState('')
  const cards = useBoard(({ cards: on }) => [...on.values()].filter((card) => isOn(vote, card)))
  const mine = new Map(vote.mine.map(({ card, votes }) => [card, votes]))
  const name = (card: Card) => nameOf(card, all.board.inspector.untitled)
  const found = cards
    .filter((card) => name(card).toLowerCase().includes(wanted.trim().toLowerCase()))
    .toSorted((a, b) => Number(mine.has(b.id)) - Number(mine.has(a.id)) || byTitle(name(a), name(b)))
  return (
    <section className={styles['part']}>
      <h3>{words.goesOn}</h3>
      <p role="status">{words.left(vote.left)}</p>
      <p className={styles['quiet']}>
        {words.hidden} {words.voters(vote.voters)}
      </p>
      {cards.length > 8 && (
        <TextInput
          aria-label={words.find}
          placeholder={words.find}
          start={<Icon of={Search} />}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      {cards.length === 0 && <p>{words.none}</p>}
      <ul className={styles['list']}>
        {found.slice(0, most).map((card) => (
          <VoteRow key={card.id} card={card} name={name(card)} vote={vote} />
        ))}
      </ul>
      {found.length > most && <p className={styles['quiet']}>{words.more(found.length - most)}</p>}
      {mayEnd && <End />}
    </section>
  )
}

function VoteRow({ card, name, vote }: { card: Card; name: string; vote: OpenVote }) {
  return (
    <li className={styles['row']}>
      <KindMark of={card} />
      <span className={styles['words']} dir="auto">
        {name}
      </span>
      <VoteSteps card={card.id} name={name} vote={vote} />
    </li>
  )
}

function End() {
  const words = useWords().round.vote
  const { board, endVote } = useRoundActs(useRoundFault())
  return (
    <Button size="s" variant="primary" onClick={() => endVote.mutate({ board })}>
      {words.end}
    </Button>
  )
}
