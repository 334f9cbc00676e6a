import type { CSSProperties } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { metrics } from '@parley/model/metrics/index.ts'
import { isKnown } from '@parley/model/metrics/lack.ts'
import { todayOf } from '@parley/model/metrics/seen.ts'
import { daysBetween } from '@parley/model/rules/time.ts'
import { classes } from '../../ui/classes.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { Lacks } from './Lacks.tsx'
import { pivot } from './pivot.ts'
import { Sheet } from './Sheet.tsx'
import { amountOf, together, Unrated } from './Unrated.tsx'
import { shownMoney } from '../../panels/shown-number.ts'
import page from './numbers.module.css'
import styles from './money.module.css'

/**
 * The budget by strand as one bar, what is spent within what is planned; beneath, money beside time. The words stand
 * apart from the bar: one that made room for them would no longer be to scale.
 */
export function MoneyByStrand({ board }: { board: Board }) {
  const words = useWords().numbers
  const { percent } = useFormats()
  const answer = metrics.budgetByStrand.answer(board.plan, board)
  if (!isKnown(answer)) return <Lacks title={words.strands} answer={answer} />
  const parts = pivot(answer).lines.map(({ key, name, cells }) => ({
    key,
    name: key === 'none' ? words.none : name,
    planned: amountOf(cells.get('planned')),
    spent: amountOf(cells.get('actual')),
  }))
  const both = together(parts.map(({ key, planned }) => (key === 'none' ? 0 : planned))) ?? 0
  const all = together(parts.map(({ planned }) => planned))
  // Nothing is to scale where one of them is not known.
  const columns = parts.map(({ planned = 0 }) => `minmax(min-content, ${all === undefined ? 1 : planned}fr)`)
  const money = (amount: number | undefined) =>
    amount === undefined ? words.budget.noRate : shownMoney(amount, board.plan.currency)
  return (
    <Sheet title={words.strands}>
      <ul className={styles['strands']} style={{ '--parts': columns.join(' ') } as CSSProperties}>
        {parts.map(({ key, name, planned, spent }) => (
          <li key={key} data-strand={key}>
            <span className={styles['label']}>
              <span className={classes(page['strand'], styles['name'])}>{name}</span> <b>{money(planned)}</b>{' '}
              {both > 0 && planned !== undefined && key !== 'none' && (
                <span className={page['quiet']}>{percent((100 * planned) / both)}</span>
              )}
            </span>
            {spent !== undefined && <span className={styles['under']}>{words.spent(money(spent))}</span>}
          </li>
        ))}
      </ul>
      {all !== undefined && <StrandsBar parts={parts} />}
      {both > 0 && <p className={styles['under']}>{words.ofBoth}</p>}
      <Unrated board={board} />
      <MoneyBesideTime board={board} spent={together(parts.map(({ spent }) => spent))} planned={all} />
    </Sheet>
  )
}

type Amounts = { planned: number | undefined; spent: number | undefined }
type Part = { key: string } & Amounts

function StrandsBar({ parts }: { parts: readonly Part[] }) {
  return (
    <div className={styles['bar']} aria-hidden data-drawn>
      {parts.map(({ key, planned = 0, spent = 0 }) => (
        <span key={key} data-strand={key} style={{ '--part': planned } as CSSProperties}>
          <i style={{ inlineSize: `${planned > 0 ? Math.min(100, (100 * spent) / planned) : 0}%` }} />
        </span>
      ))}
    </div>
  )
}

function MoneyBesideTime({ board, spent, planned }: { board: Board } & Amounts) {
  const words = useWords().numbers
  const { percent } = useFormats()
  const { startsOn, endsOn } = board.plan
  if (!startsOn || !endsOn || endsOn <= startsOn || spent === undefined || !planned || planned < 0)
    return null
  const gone = (100 * daysBetween(startsOn, todayOf(board))) / daysBetween(startsOn, endsOn)
  const [money, time] = [(100 * spent) / planned, Math.min(100, Math.max(0, gone))]
  const [ofMoney, ofTime] = [words.ofMoney(percent(money)), words.ofTime(percent(time))]
  return (
    <div className={styles['time']} role="img" aria-label={words.moneyAgainstTime(ofMoney[0], ofTime[0])}>
      <span>
        <b>{ofMoney[0]}</b>
        {ofMoney[1]}
      </span>
      <span className={styles['track']}>
        <i style={{ inlineSize: `${Math.min(100, money)}%` }} />
        <u style={{ insetInlineStart: `${time}%` }} />
      </span>
      <span>
        <b>{ofTime[0]}</b>
        {ofTime[1]}
      </span>
    </div>
  )
}
