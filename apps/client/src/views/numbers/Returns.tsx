import type { Board } from '@parley/model/board/board.ts'
import { metrics } from '@parley/model/metrics/index.ts'
import { isKnown, type Lack } from '@parley/model/metrics/lack.ts'
import type { Row } from '@parley/model/metrics/metric.ts'
import { salesMargin } from '@parley/model/metrics/sales-margin.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { lacking, shownMoney, shownNumber } from '../../panels/shown-number.ts'
import page from './numbers.module.css'
import styles from './returns.module.css'

/** What sales returns and what people return: two papers back to back, and no sum. */
export function Returns({ board }: { board: Board }) {
  const words = useWords().numbers
  return (
    <section className={styles['returns']} aria-label={words.returns}>
      <SalesReturn board={board} />
      <div className={styles['never']}>
        <svg viewBox="0 0 28 28" aria-hidden>
          <circle cx="14" cy="14" r="12" />
          <path d="M14 8.5v11M8.5 14h11M22.5 5.5l-17 17" />
        </svg>
        <span aria-hidden>
          {words.never[0]}
          <br />
          {words.never[1]}
        </span>
        <span className="sr">{words.neverAdded}</span>
      </div>
      <HumanReturn board={board} />
    </section>
  )
}

function SalesReturn({ board }: { board: Board }) {
  const words = useWords().numbers
  const { number } = useFormats()
  const roi = metrics.salesRoi.answer(board.plan, board)
  const budget = metrics.budgetByStrand.of(board.plan, board) ?? []
  const cost = budget.find(({ id, column }) => id === 'sales' && column === 'planned')?.value
  const margin = salesMargin(board)
  const signed = { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const
  return (
    <article className={styles['return']} data-strand="sales">
      <h3 className={page['strand']}>{metrics.salesRoi.word}</h3>
      {isKnown(roi) ? (
        <>
          <p className={styles['big']}>{number(roi / 100, signed)}</p>
          <p className={page['says']}>{words.roiSays}</p>
        </>
      ) : (
        <Unknown lack={roi} />
      )}
      <dl>
        {isKnown(margin) && <Fact name={words.margin} value={shownMoney(margin, board.plan.currency)} />}
        {cost !== undefined && <Fact name={words.cost} value={shownMoney(cost, board.plan.currency)} />}
      </dl>
    </article>
  )
}

/** More than these are folded away. */
const few = 5
const human = ['belonging', 'nps', 'recognition', 'fairness']

function HumanReturn({ board }: { board: Board }) {
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

function Unknown({ lack }: { lack: Lack }) {
  return <p className={page['blank']}>{useWords().numbers.lack(lacking(lack.missing, 'plan'))}</p>
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
