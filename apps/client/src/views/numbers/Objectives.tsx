import { Hourglass } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { usePasses } from '../../panels/filter/useFilter.ts'
import { useFindings } from '../../session/useBoard.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { goalsOn, placeOn, type Goal } from './goals.ts'
import { Sheet } from './Sheet.tsx'
import page from './numbers.module.css'
import styles from './goals.module.css'

const behindPace = 'MET-3'

/** Each objective on one line from where it began to where it is to arrive, so that pace compares across units. */
export function Objectives({ board }: { board: Board }) {
  const words = useWords().numbers
  const goals = goalsOn(board).filter(usePasses())
  const behind = new Set(useFindings().flatMap(({ rule, cards }) => (rule === behindPace ? cards : [])))
  if (goals.length === 0) return null
  return (
    <Sheet title={words.goals} wide>
      <table className={styles['goals']}>
        <thead className="sr">
          <tr>
            <th scope="col">{words.goalColumns.name}</th>
            <th scope="col">{words.goalColumns.way}</th>
            <th scope="col">{words.goalColumns.pace}</th>
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.id} data-strand={goal.human ? 'human' : 'sales'}>
              <th scope="row">
                <span className={page['strand']}>{goal.title}</span>
                <small>
                  {[goal.human ? words.human : words.sales, goal.unit].filter(Boolean).join(' · ')}
                </small>
              </th>
              <td>
                <Way goal={goal} />
              </td>
              <td>
                <Pace goal={goal} behind={behind.has(goal.id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Key />
    </Sheet>
  )
}

function Way({ goal }: { goal: Goal }) {
  const words = useWords().numbers
  const { number } = useFormats()
  const { from, to, now, error } = goal
  if (from === undefined || to === undefined) return <p className={page['says']}>{words.noGoal}</p>
  const at = (value: number): CSSProperties => ({ insetInlineStart: `${placeOn(goal, value)}%` })
  const between = (one: number, other: number): CSSProperties => {
    const [a, b] = [placeOn(goal, one), placeOn(goal, other)]
    return { insetInlineStart: `${Math.min(a, b)}%`, inlineSize: `${Math.abs(b - a)}%` }
  }
  const [shownFrom, shownTo] = [number(from), number(to)]
  const shownNow = now === undefined ? undefined : number(now)
  return (
    <div className={styles['way']} role="img" aria-label={words.way(shownFrom, shownTo, shownNow)}>
      {error !== undefined && (
        <i className={styles['unsure']} style={between(from, from + Math.sign(to - from) * error)} />
      )}
      <i className={styles['line']} style={between(from, to)} />
      {now !== undefined && <i className={styles['done']} style={between(from, now)} />}
      <i className={styles['start']} style={at(from)} />
      <i className={styles['end']} style={at(to)} />
      <em style={at(from)}>{shownFrom}</em>
      <em className={styles['target']} style={at(to)}>
        {shownTo}
      </em>
      {now !== undefined && (
        <>
          <u style={at(now)} />
          <em className={styles['now']} style={at(now)}>
            {shownNow}
          </em>
        </>
      )}
    </div>
  )
}

function Pace({ goal: { pace }, behind }: { goal: Goal; behind: boolean }) {
  const words = useWords().numbers
  const { percent } = useFormats()
  if (pace === undefined)
    return (
      <span className={styles['unmeasured']}>
        <Icon of={Hourglass} size="s" /> {words.unmeasured}
      </span>
    )
  const shown = percent(pace)
  return (
    <Badge severity={behind ? 'warning' : 'good'}>{behind ? words.behind(shown) : words.onPace(shown)}</Badge>
  )
}

function Key() {
  const { key } = useWords().numbers
  return (
    <p className={styles['key']} aria-hidden>
      {(['from', 'now', 'to', 'error'] as const).map((one) => (
        <span key={one} data-key={one}>
          <i /> {key[one]}
        </span>
      ))}
    </p>
  )
}
