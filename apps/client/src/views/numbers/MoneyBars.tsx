import type { Board } from '@parley/model/board/board.ts'
import type { metrics } from '@parley/model/metrics/index.ts'
import { isKnown } from '@parley/model/metrics/lack.ts'
import type { Table } from '@parley/model/metrics/metric.ts'
import { Badge } from '../../ui/Badge.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { Lacks } from './Lacks.tsx'
import { pivot } from './pivot.ts'
import { Sheet } from './Sheet.tsx'
import { amountOf, together, Unrated } from './Unrated.tsx'
import { shownMoney } from '../../panels/shown-number.ts'
import page from './numbers.module.css'
import styles from './tables.module.css'

const coins = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

interface Props {
  metric: typeof metrics.budgetByMeans
  title: string
  /** What the lines are. */
  head: string
  /** They have an order of their own; else the greatest is first. */
  ordered?: boolean
  board: Board
}

/** What is planned and spent under some headings, as bars. */
export function MoneyBars({ metric, title, head, ordered = false, board }: Props) {
  const words = useWords().numbers
  const answer = metric.answer(board.plan, board)
  if (!isKnown(answer)) return <Lacks title={title} answer={answer} />
  const lines = linesOf(answer, ordered)
  const most = Math.max(1, ...lines.flatMap(({ planned = 0, spent = 0 }) => [planned, spent]))
  return (
    <Sheet title={title}>
      <table className={styles['bars']}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <td aria-hidden />
            <th scope="col">{words.spentColumn}</th>
            <th scope="col">{words.ofPlanned}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, ...line }) => (
            <MoneyBar key={key} {...line} most={most} />
          ))}
        </tbody>
        <MoneySums lines={lines} currency={board.plan.currency} />
      </table>
      <Unrated board={board} />
    </Sheet>
  )
}

type Amounts = { planned: number | undefined; spent: number | undefined }
type Line = { key: string; name: string } & Amounts

function linesOf(answer: Table, ordered: boolean): Line[] {
  const found = pivot(answer).lines.map(({ key, name, cells }) => ({
    key,
    name,
    planned: amountOf(cells.get('planned')),
    spent: amountOf(cells.get('actual')),
  }))
  return ordered ? found : found.toSorted((a, b) => (b.planned ?? 0) - (a.planned ?? 0))
}

function MoneySums({ lines, currency }: { lines: readonly Line[]; currency: string | undefined }) {
  const words = useWords().numbers
  const sum = (side: 'planned' | 'spent') => {
    const amount = together(lines.map((line) => line[side]))
    return amount === undefined ? words.budget.noRate : shownMoney(amount, currency)
  }
  return (
    <tfoot>
      <tr>
        <th scope="row">{words.all}</th>
        <td aria-hidden />
        <td>
          <b>{sum('spent')}</b>
        </td>
        <td>{sum('planned')}</td>
      </tr>
    </tfoot>
  )
}

type BarProps = Amounts & {
  name: string
  /** The greatest of all, which is as long as a bar can be. */
  most: number
}

function MoneyBar({ name, planned, spent, most }: BarProps) {
  const words = useWords().numbers
  const { number } = useFormats()
  const money = (value: number | undefined) =>
    value === undefined ? words.budget.noRate : number(value, Number.isInteger(value) ? undefined : coins)
  const over = spent !== undefined && planned !== undefined && spent > planned
  const length = (value = 0) => ({ inlineSize: `${(100 * value) / most}%` })
  return (
    <tr>
      <th scope="row">{name}</th>
      <td aria-hidden>
        <span className={styles['pair']} data-drawn>
          <i style={length(planned)} />
          <i style={length(spent)} data-over={over} />
        </span>
      </td>
      <td>
        {over ? (
          <Badge severity="warning">
            <span aria-hidden>{money(spent)}</span>
            <span className="sr">{words.over(money(spent))}</span>
          </Badge>
        ) : (
          money(spent)
        )}
      </td>
      <td className={page['quiet']}>{money(planned)}</td>
    </tr>
  )
}
