import type { Spiral } from '@parley/model/metrics/spiral.ts'
import { useFormats, useWords } from '../../../words/words.ts'
import styles from './spiral.module.css'

const [centre, radius, base] = [110, 88, 104]

/** Where a value stands on the half circle: 0 on the left, twice the limit on the right. */
function placeOf(value: number, limit: number, far = radius): { x: number; y: number } {
  const turn = Math.PI * (1 - Math.min(1, Math.max(0, value / (2 * limit || 1))))
  return { x: centre + far * Math.cos(turn), y: base - far * Math.sin(turn) }
}

interface Props {
  spiral: Spiral
  limit: number
}

/** A half circle with a hand, and a line where RISK-4 begins. */
export function Gauge({ spiral: { pressure, state }, limit }: Props) {
  const words = useWords().spiral
  const { percent } = useFormats()
  const value = pressure === undefined ? words.noValue : percent(100 * pressure)
  const borne = percent(100 * limit)
  const [inner, outer] = [placeOf(limit, limit, radius - 16), placeOf(limit, limit, radius + 10)]
  const hand = placeOf(pressure ?? 0, limit, radius - 20)
  return (
    <svg
      className={styles['gauge']}
      viewBox="0 0 220 130"
      role="img"
      aria-label={words.gauge(words.states[state], value, borne)}
    >
      <Arc from={0} to={limit / 2} limit={limit} zone="calm" />
      <Arc from={limit / 2} to={limit} limit={limit} zone="watch" />
      <Arc from={limit} to={2 * limit} limit={limit} zone="near" />
      <line x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} className={styles['limit']} />
      {pressure !== undefined && (
        <>
          <line x1={centre} y1={base} x2={hand.x} y2={hand.y} className={styles['hand']} />
          <circle cx={centre} cy={base} r={6} className={styles['hub']} />
        </>
      )}
      <text x={centre} y={128} className={styles['value']}>
        {pressure === undefined ? words.none : value}
      </text>
    </svg>
  )
}

interface ArcProps {
  from: number
  to: number
  limit: number
  zone: 'calm' | 'watch' | 'near'
}

function Arc({ from, to, limit, zone }: ArcProps) {
  const [start, end] = [placeOf(from, limit), placeOf(to, limit)]
  return (
    <path
      d={`M${start.x} ${start.y}A${radius} ${radius} 0 0 1 ${end.x} ${end.y}`}
      className={styles['zone']}
      data-zone={zone}
    />
  )
}
