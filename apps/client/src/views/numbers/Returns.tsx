import type { Board } from '@parley/model/board/board.ts'
import { metrics } from '@parley/model/metrics/index.ts'
import { isKnown } from '@parley/model/metrics/lack.ts'
import { salesMargin } from '@parley/model/metrics/sales-margin.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { shownMoney } from '../../panels/shown-number.ts'
import { HumanReturn } from './HumanReturn.tsx'
import { Fact, Unknown } from './ReturnFact.tsx'
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
