import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../session/api.ts'
import type { Round } from '../../session/round.ts'
import { useBoard, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { CardChip } from '../CardChip.tsx'
import { ListState } from '../ListState.tsx'
import panel from './round.module.css'
import styles from './VoteResult.module.css'

type Result = NonNullable<Round['result']>

/** What a vote came to, the card with most first, and the votes before it on demand. */
export function VoteResult({ result }: { result: Result }) {
  const words = useWords().round.result
  return (
    <section className={panel['part']}>
      <h3>{words.title}</h3>
      <Cards result={result} />
      <Earlier than={result.id} />
    </section>
  )
}

function Cards({ result }: { result: Result }) {
  const words = useWords().round.result
  const { ago } = useFormats()
  const there = useBoard(({ cards }) =>
    result.cards.filter(({ card }) => cards.has(card)).map(({ card }) => card),
  )
  const most = result.cards[0]?.votes ?? 1
  return (
    <>
      <p className={panel['quiet']}>
        {result.voters === 0 ? words.nothing : words.says(result.voters, ago(result.endedAt))}
      </p>
      <ol className={panel['list']}>
        {result.cards.map(({ card, votes }) => (
          <li
            key={card}
            className={styles['result']}
            style={{ backgroundSize: `${(100 * votes) / most}% 0.1875rem` }}
          >
            {there.includes(card) ? <CardChip id={card} /> : <span>{words.gone}</span>}
            <b>{words.votes(votes)}</b>
          </li>
        ))}
      </ol>
    </>
  )
}

function Earlier({ than }: { than: string }) {
  const words = useWords().round.result
  const { board } = useSession()
  const [open, setOpen] = useState(false)
  const asked = useQuery({ ...api.round.vote.list.queryOptions({ board }), enabled: open })
  const votes = (asked.data?.votes ?? []).filter(({ id }) => id !== than)
  return (
    <>
      <Button size="s" variant="bare" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.earlier}
      </Button>
      {open && (
        <ListState of={asked} none={asked.data && votes.length === 0}>
          <p className={panel['quiet']}>{words.noEarlier}</p>
        </ListState>
      )}
      {open && votes.map((vote) => <Cards key={vote.id} result={vote} />)}
    </>
  )
}
