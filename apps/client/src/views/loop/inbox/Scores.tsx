import { useQuery } from '@tanstack/react-query'
import { nameOf } from '../../../panels/kind-look.ts'
import { ListState } from '../../../panels/ListState.tsx'
import { api } from '../../../session/api.ts'
import { useSession } from '../../../session/useBoard.tsx'
import { useCalmBoard } from '../../../session/useCalmBoard.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { useFormats, useWords } from '../../../words/words.ts'
import { byName, scoreOf, summed, type Counts, type Score } from './nps.ts'
import page from './inbox.module.css'
import styles from './Scores.module.css'

/** Who would recommend us: by contact point and by month, each with how far it may be off. */
export function Scores() {
  const words = useWords()
  const said = words.listening
  const session = useSession()
  const board = useCalmBoard()
  const { date } = useFormats()
  const list = useQuery(api.listening.scores.list.queryOptions({ board: session.board }))
  const rows = list.data
  const state = (
    <ListState of={list} none={rows?.length === 0}>
      <EmptyState title={said.scores.empty.title} says={said.scores.empty.says} heading="h3" />
    </ListState>
  )
  if (!rows || rows.length === 0) return state
  const pointOf = (card: string) => {
    const point = board.cards.get(card)
    return point ? nameOf(point, words.board.inspector.untitled) : said.inbox.gone
  }
  const points = byName(rows, ({ card }) => pointOf(card))
  const months = byName(rows, ({ month }) => month).map(({ name, counts }) => ({
    name: date(`${name}-01`, 'monthOfYear'),
    counts,
  }))
  const all = { name: said.scores.all, counts: summed(rows) }
  return (
    <section className={page['inbox']} aria-label={said.tabs.scores}>
      {state}
      <p className={page['quiet']}>{said.scores.help}</p>
      <Table caption={said.scores.points} head={said.scores.where} rows={[...points, all]} />
      <Table caption={said.scores.months} head={said.scores.month} rows={months} />
    </section>
  )
}

interface TableProps {
  caption: string
  head: string
  rows: readonly { name: string; counts: Counts }[]
}

function Table({ caption, head, rows }: TableProps) {
  const words = useWords().listening.scores
  const { number } = useFormats()
  const heads = [head, words.nps, words.people, words.promoters, words.passives, words.detractors]
  return (
    <div className={styles['sheet']} data-sideways>
      <table className={styles['scores']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <Points score={scoreOf(counts)} />
              </td>
              <td>{number(counts.promoters + counts.passives + counts.detractors)}</td>
              <td>{number(counts.promoters)}</td>
              <td>{number(counts.passives)}</td>
              <td>{number(counts.detractors)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The score with its error, and both on a line from −100 to 100. */
function Points({ score }: { score: Score | undefined }) {
  const words = useWords().listening.scores
  const { number } = useFormats()
  if (!score) return null
  const { points, error } = score
  const at = (value: number) => `${(Math.min(100, Math.max(-100, value)) + 100) / 2}%`
  const from = at(points - error)
  const band = { insetInlineStart: from, insetInlineEnd: `calc(100% - ${at(points + error)})` }
  return (
    <div className={styles['nps']}>
      <b>{words.score(number(Math.round(points)), number(Math.round(error)))}</b>
      <span className={styles['line']} aria-hidden>
        <i style={band} />
        <b style={{ insetInlineStart: at(points) }} />
      </span>
    </div>
  )
}
