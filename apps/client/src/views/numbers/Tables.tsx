import type { Board } from '@parley/model/board/board.ts'
import { metrics } from '@parley/model/metrics/index.ts'
import { isKnown } from '@parley/model/metrics/lack.ts'
import type { Metric, Row } from '@parley/model/metrics/metric.ts'
import { usePasses } from '../../panels/filter/useFilter.ts'
import { useWords } from '../../words/words.ts'
import {
  brandTable,
  numberOf,
  numbersOf,
  planTables,
  subjects,
  tableOf,
  type SubjectKind,
} from './catalogue.ts'
import { Lacks } from './Lacks.tsx'
import { PivotTable } from './PivotTable.tsx'
import { Sheet } from './Sheet.tsx'
import styles from './numbers.module.css'

const tablesOfDrawings = [
  metrics.budgetByStrand,
  metrics.budgetByMeans,
  metrics.budgetByStage,
  metrics.humanPanel,
  metrics.paces,
  metrics.forecasts,
]

/** The numbers that have a drawing, as tables. */
export function DrawnAsTables({ board }: { board: Board }) {
  return (
    <>
      {tablesOfDrawings.map((metric) => (
        <TableSheet key={metric.word} metric={metric} board={board} />
      ))}
      <SalesReturnTable board={board} />
    </>
  )
}

function SalesReturnTable({ board }: { board: Board }) {
  const { word, unit } = metrics.salesRoi
  const answer = numberOf(metrics.salesRoi, board.plan, board)
  const row: Row = { name: word, ...(isKnown(answer) ? { value: answer } : { missing: answer.missing }) }
  return (
    <Sheet title={word} says={<Formula of={metrics.salesRoi} />}>
      <PivotTable caption={word} rows={[row]} unit={unit} about="plan" board={board} />
    </Sheet>
  )
}

/** Every other table: of the plan, of the brands, and one for each kind of card that has numbers of its own. */
export function Tables({ board }: { board: Board }) {
  const words = useWords().numbers
  const passes = usePasses()
  const shown = ({ id }: Row) => id === undefined || passes({ id })
  const brands = brandTable(board).filter(shown)
  return (
    <>
      {planTables.map((metric) => (
        <TableSheet key={metric.word} metric={metric} board={board} />
      ))}
      {brands.length > 0 && (
        <Sheet title={metrics.brandNetwork.word} says={<Formula of={metrics.brandNetwork} />}>
          <PivotTable
            caption={metrics.brandNetwork.word}
            rows={brands}
            unit="%"
            about="segment"
            board={board}
          />
        </Sheet>
      )}
      {subjects.map((kind) => (
        <SubjectSheet key={kind} kind={kind} title={words.aboutEach[kind]} board={board} />
      ))}
    </>
  )
}

function TableSheet({ metric, board }: { metric: Metric; board: Board }) {
  const answer = metric.answer(board.plan, board)
  if (!isKnown(answer)) return <Lacks title={metric.word} answer={answer} />
  if (typeof answer === 'number') return null
  return (
    <Sheet title={metric.word} says={<Formula of={metric} />}>
      <PivotTable caption={metric.word} rows={answer} unit={metric.unit} about="plan" board={board} />
    </Sheet>
  )
}

function SubjectSheet({ kind, title, board }: { kind: SubjectKind; title: string; board: Board }) {
  const words = useWords().numbers
  const passes = usePasses()
  const rows = tableOf(kind, board).filter(({ id }) => id === undefined || passes({ id }))
  if (rows.length === 0) return null
  return (
    <Sheet title={title} wide>
      <PivotTable caption={title} rows={rows} unit="" about={kind} board={board} />
      <details className={styles['how']}>
        <summary>{words.how}</summary>
        <dl className={styles['list']}>
          {numbersOf(kind).map((metric) => (
            <div key={metric.word}>
              <dt>{metric.word}</dt>
              <dd>
                <Formula of={metric} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Sheet>
  )
}

/** How it is worked out, in what, and who says so. */
export function Formula({ of: { formula, unit, source } }: { of: Metric }) {
  const words = useWords().numbers
  return (
    <span className={styles['formula']}>
      {words.inUnit(formula, unit)} {words.from(source)}
    </span>
  )
}
