import type { Board } from '@parley/model/board/board.ts'
import { metrics } from '@parley/model/metrics/index.ts'
import { isKnown } from '@parley/model/metrics/lack.ts'
import type { Row } from '@parley/model/metrics/metric.ts'
import { shownNumber } from '../../panels/shown-number.ts'
import { useWords } from '../../words/words.ts'
import { Fact, Unknown } from './ReturnFact.tsx'
import page from './numbers.module.css'
import styles from './returns.module.css'

/** More than these are folded away. */
const few = 5
const human = ['belonging', 'nps', 'recognition', 'fairness']

/** What people return: the first that is known of it large, and beside it what they live in. */
export function HumanReturn({ board }: { board: Board }) {
  const words = useWords().numbers
  const answer = metrics.humanPanel.answer(board.plan, board)
  const rows = isKnown(answer) ? answer.filter(({ value }) => value !== undefined) : []
  const isHuman = ({ column }: Row) => human.includes(column ?? '')
  const [first, ...others] = rows.filter(isHuman)
  const context = rows.filter((row) => !isHuman(row))
  const rest = [...others.slice(few), ...context.slice(few)]
  return (
    <article className={styles['return']} data-strand="human">
      <h3 className={page['strand']}>{metrics.humanPanel.word}</h3>
      {first ? <FirstOfAll row={first} board={board} /> : !isKnown(answer) && <Unknown lack={answer} />}
      <Facts rows={others.slice(0, few)} board={board} />
      {context.length > 0 && (
        <>
          <p className={styles['context']}>{words.context}</p>
          <Facts rows={context.slice(0, few)} board={board} />
        </>
      )}
      {rest.length > 0 && (
        <details className={styles['rest']}>
          <summary>{words.more(rest.length)}</summary>
          <Facts rows={rest} board={board} />
        </details>
      )}
    </article>
  )
}

/** What a row says, and how far it may be off where that is known. */
function useSaid({ plan }: Board): (row: Row) => { value: string; error: string } {
  const words = useWords().numbers
  return ({ value, unit, error }) => ({
    value: shownNumber(value ?? 0, unit, plan.currency),
    error: error === undefined ? '' : words.error(shownNumber(error, undefined, undefined)),
  })
}

function FirstOfAll({ row, board }: { row: Row; board: Board }) {
  const { value, error } = useSaid(board)(row)
  return (
    <>
      <p className={styles['big']}>
        {value} <small>{error}</small>
      </p>
      <p className={page['says']}>{row.name}</p>
    </>
  )
}

function Facts({ rows, board }: { rows: readonly Row[]; board: Board }) {
  const saidOf = useSaid(board)
  return (
    <dl>
      {rows.map((row) => {
        const { value, error } = saidOf(row)
        return <Fact key={row.id ?? row.name} name={row.name} value={`${value} ${error}`.trim()} />
      })}
    </dl>
  )
}
