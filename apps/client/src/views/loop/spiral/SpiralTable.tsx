import type { Board } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { into } from '@parley/model/metrics/seen.ts'
import type { Measures, Spiral } from '@parley/model/metrics/spiral.ts'
import { goTo } from '../../../panels/go-to.ts'
import { nameOf } from '../../../panels/kind-look.ts'
import { useSession } from '../../../session/useBoard.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useFormats, useWords } from '../../../words/words.ts'
import { useSaid } from './Parts.tsx'
import type { Spirals } from './useSpirals.ts'
import styles from './spiral.module.css'

interface Props {
  spirals: Spirals
  measures: Measures
}

/** Every contact point with its voices, its factors, and who answers there. */
export function SpiralTable({ spirals: { board, points, overall }, measures }: Props) {
  const said = useWords().spiral
  const { date } = useFormats()
  const { share, audience, trend } = said.parts
  const planAt = usePlanAt(board)
  const days = overall.periods.map((period) => said.until(date(period.date, 'short')))
  return (
    <div className={styles['sheet']} data-sideways>
      <table>
        <caption>{said.table}</caption>
        <thead>
          <tr>
            {[said.where, said.parts.pressure, ...days, share, audience, trend, said.plan].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ point, spiral }) => (
            <tr key={point.id}>
              <th scope="row">
                <PointButton point={point} />
              </th>
              <Numbers spiral={spiral} limit={measures.limit} />
              <td>{planAt(point.id)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{said.all}</th>
            <Numbers spiral={overall} limit={measures.limit} />
            <td>{said.none}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}

/** Who answers at a contact point: a plan that runs before one that waits. */
function usePlanAt(board: Board): (point: string) => string {
  const words = useWords()
  const { plans: said } = words.spiral
  return (id) => {
    const plans = into(board, { id }, 'covers', 'responsePlan')
    const plan = plans.find(({ active }) => active === true) ?? plans[0]
    if (!plan) return said.none
    const name = nameOf(plan, words.board.inspector.untitled)
    return plan.active === true ? said.runs(name) : said.waits(name)
  }
}

function PointButton({ point }: { point: Card }) {
  const session = useSession()
  const { untitled } = useWords().board.inspector
  return (
    <Button size="s" variant="bare" onClick={() => goTo(session, [point.id])}>
      {nameOf(point, untitled)}
    </Button>
  )
}

/** What it comes to, beside where RISK-4 begins; then the voices of each period, and the factors. */
function Numbers({ spiral, limit }: { spiral: Spiral; limit: number }) {
  const words = useWords().spiral
  const { number } = useFormats()
  const { share, audience, trend, pressure } = useSaid()(spiral)
  const along = `${Math.min(100, (50 * (spiral.pressure ?? 0)) / (limit || 1))}%`
  return (
    <>
      <td>
        <span className={styles['state']} data-state={spiral.state}>
          <b>{pressure.value}</b> {words.states[spiral.state]}
        </span>
        <span className={styles['line']} aria-hidden>
          <i style={{ inlineSize: along }} />
        </span>
      </td>
      {spiral.periods.map(({ date, n, negative }) => (
        <td key={date}>{words.counted(number(negative), number(n))}</td>
      ))}
      <td>{share.value}</td>
      <td>
        {audience.value}
        {audience.more && <small>{audience.more}</small>}
      </td>
      <td>
        {trend.value}
        {trend.more && <small>{trend.more}</small>}
      </td>
    </>
  )
}
