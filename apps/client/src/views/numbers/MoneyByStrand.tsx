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
    planned: cells.get('planned')?.value ?? 0,
    spent: cells.get('actual')?.value ?? 0,
  }))
  const all = parts.reduce((sum, { planned }) => sum + planned, 0)
  const both = parts.reduce((sum, { key, planned }) => (key === 'none' ? sum : sum + planned), 0)
  const columns = parts.map(({ planned }) => `minmax(min-content, ${planned}fr)`).join(' ')
  const money = (amount: number) => shownMoney(amount, board.plan.currency)
  return (
    <Sheet title={words.strands}>
      <ul className={styles['strands']} style={{ '--parts': columns } as CSSProperties}>
        {parts.map(({ key, name, planned, spent }) => (
          <li key={key} data-strand={key}>
            <span className={styles['label']}>
              <span className={classes(page['strand'], styles['name'])}>{name}</span> <b>{money(planned)}</b>{' '}
              {both > 0 && key !== 'none' && (
                <span className={page['quiet']}>{percent((100 * planned) / both)}</span>
              )}
            </span>
            <span className={styles['under']}>{words.spent(money(spent))}</span>
          </li>
        ))}
      </ul>
      <StrandsBar parts={parts} />
      {both > 0 && <p className={styles['under']}>{words.ofBoth}</p>}
      <MoneyBesideTime board={board} spent={parts.reduce((sum, one) => sum + one.spent, 0)} planned={all} />
    </Sheet>
  )
}

type Part = { key: string; planned: number; spent: number }

function StrandsBar({ parts }: { parts: readonly Part[] }) {
  return (
    <div className={styles['bar']} aria-hidden data-drawn>
      {parts.map(({ key, planned, spent }) => (
        <span key={key} data-strand={key} style={{ '--part': planned } as CSSProperties}>
          <i style={{ inlineSize: `${planned > 0 ? Math.min(100, (100 * spent) / planned) : 0}%` }} />
        </span>
      ))}
    </div>
  )
}

function MoneyBesideTime({ board, spent, planned }: { board: Board; spent: number; planned: number }) {
  const words = useWords().numbers
  const { percent } = useFormats()
  const { startsOn, endsOn } = board.plan
  if (!startsOn || !endsOn || endsOn <= startsOn || planned <= 0) return null
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
