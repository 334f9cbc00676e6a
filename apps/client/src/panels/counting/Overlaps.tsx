import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { cardsOf } from '@parley/model/board/board.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import type { Predicate } from '@parley/model/consumers/predicate.ts'
import { api } from '../../session/api.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { nameOf } from '../kind-look.ts'
import { inPrecedence } from './precedence.ts'
import styles from './counting.module.css'

interface Props {
  card: CardOf<'segment'>
  dataSet: string
  predicate: Predicate
  askable: boolean
}

/** How the segments of the board that are counted in the same data set share people, and who keeps whom. */
export function Overlaps({ card, dataSet, predicate, askable }: Props) {
  const words = useWords().counting.overlap
  const segments = useBoard((board) => cardsOf(board, 'segment'))
  const { shown, left } = inPrecedence(segments, card, { dataSet, predicate })
  const asked = useQuery({
    ...api.consumers.overlaps.queryOptions(
      { dataSet, predicates: shown.map(({ where }) => where) },
      { trpc: { abortOnUnmount: true } },
    ),
    placeholderData: keepPreviousData,
    enabled: askable && shown.length > 1,
  })
  if (shown.length < 2 || !asked.data) return null
  const { counts, alone, pairs } = asked.data
  const own = shown.findIndex(({ segment }) => segment.id === card.id)
  const both = (at: number) =>
    pairs.find(({ a, b }) => (a === own && b === at) || (a === at && b === own))?.count
  return (
    <section className={styles['overlaps']} aria-busy={asked.isPlaceholderData}>
      <h3>{words.title}</h3>
      <p className={styles['quiet']}>{words.says}</p>
      <table>
        <Heads />
        <tbody>
          {shown.map(({ segment }, at) => (
            <tr key={segment.id} data-own={at === own || undefined}>
              <Name segment={segment} own={at === own} />
              <Cell count={counts[at]} />
              {at === own ? <td>–</td> : <Cell count={both(at)} />}
              <Cell count={alone[at]} />
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className={styles['quiet']}>{words.left(left)}</p>}
    </section>
  )
}

function Heads() {
  const words = useWords().counting.overlap
  return (
    <thead>
      <tr>
        <th scope="col">{words.segment}</th>
        <th scope="col">{words.people}</th>
        <th scope="col">{words.both}</th>
        <th scope="col">{words.keeps}</th>
      </tr>
    </thead>
  )
}

function Name({ segment, own }: { segment: CardOf<'segment'>; own: boolean }) {
  const words = useWords()
  return (
    <th scope="row" dir="auto">
      {nameOf(segment, words.board.inspector.untitled)}
      {own && <span className={styles['quiet']}> {words.counting.overlap.here}</span>}
    </th>
  )
}

function Cell({ count }: { count: number | null | undefined }) {
  const words = useWords().counting.overlap
  const { number } = useFormats()
  return <td>{count === undefined ? '' : count === null ? words.few : number(count)}</td>
}
