import type { Place } from './place.ts'

const steps = [0, 1, 2, 3, 4] as const
const apart = 26

/** The five knots of the loop: filled as far as it has come. */
export function Knots({ on, x, y, look }: Place & { on: readonly boolean[] }) {
  return (
    <g stroke={look.hue} strokeWidth={1.5}>
      {steps.map((step) => {
        const middle = x + 5 + step * apart
        return (
          <g key={step}>
            {step > 0 && (
              <path
                d={`M${middle - apart + 5} ${y + 9.5}h${apart - 10}`}
                {...(!on[step] && { strokeDasharray: '2 3' })}
              />
            )}
            <circle cx={middle} cy={y + 9.5} r={4.25} fill={on[step] ? look.hue : look.surface} />
          </g>
        )
      })}
    </g>
  )
}

/** A strength of one to five, in drops. */
export function Drops({ on, x, y, look }: Place & { on: number }) {
  return steps.map((step) => (
    <path
      key={step}
      transform={`translate(${x + step * 12 + 0.75} ${y + 5.75})`}
      d="M0 7.5V3.75a3.75 3.75 0 1 1 3.75 3.75z"
      fill={step < on ? look.hue : 'none'}
      stroke={look.hue}
      strokeWidth={1.5}
    />
  ))
}
