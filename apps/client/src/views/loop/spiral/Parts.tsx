import type { Spiral } from '@parley/model/metrics/spiral.ts'
import { useFormats, useWords } from '../../../words/words.ts'
import styles from './spiral.module.css'

/** The three factors and what they come to. */
export function Parts({ spiral }: { spiral: Spiral }) {
  const words = useWords().spiral
  const said = useSaid()(spiral)
  const rows = (['share', 'audience', 'trend', 'pressure'] as const).map((part) => ({
    part,
    sign: { share: '', audience: '×', trend: '×', pressure: '=' }[part],
    ...said[part],
  }))
  return (
    <dl className={styles['parts']}>
      {rows.map(({ part, sign, value, more }) => (
        <div key={part}>
          <dt>{words.parts[part]}</dt>
          <dd>
            <span aria-hidden className={styles['sign']}>
              {sign}
            </span>
            <b>{value}</b>
            {more && <small>{more}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Each factor as it is written, and what it means. */
export function useSaid() {
  const words = useWords().spiral
  const { number, percent } = useFormats()
  const shown = (part: number | undefined) => (part === undefined ? words.none : percent(100 * part))
  return ({ share, audience, trend, pressure }: Spiral) => ({
    share: { value: shown(share), more: undefined },
    audience: {
      value: percent(100 * audience.part),
      more: heardBy(audience),
    },
    trend: {
      value: trend === undefined ? words.none : number(trend, { maximumFractionDigits: 2 }),
      more: trend === undefined ? undefined : moved(trend),
    },
    pressure: { value: shown(pressure), more: undefined },
  })

  function heardBy({ known, people }: Spiral['audience']): string | undefined {
    if (!known) return words.unknownAudience
    return people === undefined ? undefined : words.audience(number(Math.round(people)))
  }

  function moved(trend: number): string {
    const points = Math.round(100 * (trend - 1))
    if (points === 0) return words.trends.flat
    return points > 0 ? words.trends.up(number(points)) : words.trends.down(number(-points))
  }
}
