import { loopSteps, type LoopStep } from '@parley/model/metrics/way.ts'
import { useFormats, useWords } from '../../words/words.ts'
import type { LoopNumbers } from './voices.ts'
import page from './loop.module.css'
import styles from './Ring.module.css'

const [centre, radius] = [150, 106]
/** A round station whose corner says that it is they who speak. */
const station = 'M-17 0a17 17 0 0 1 34 0a17 17 0 0 1-17 17h-15a2 2 0 0 1-2-2z'
const apart = 360 / loopSteps.length
const pointAt = (degrees: number): { x: number; y: number } => {
  const angle = ((degrees - 90) * Math.PI) / 180
  return { x: centre + radius * Math.cos(angle), y: centre + radius * Math.sin(angle) }
}

/** The loop as a ring: the more come from one step to the next, the thicker the way. */
export function Ring({ numbers }: { numbers: LoopNumbers }) {
  const words = useWords().loop
  const { percent, list } = useFormats()
  const { counts, heard, closed } = numbers
  const said = loopSteps.slice(1).map((step) => words.ringStep(counts[step], words.stepsWithin[step]))
  const share = heard === 0 ? 0 : (100 * closed) / heard
  return (
    <svg
      className={page['ring']}
      viewBox="-30 -10 360 322"
      role="img"
      aria-label={words.ring(heard, list(said), closed)}
    >
      {loopSteps.map((step, at) => (
        <Arc key={step} at={at} weight={weightOf(numbers, at)} />
      ))}
      {loopSteps.map((step, at) => (
        <Knot key={step} step={step} at={at} numbers={numbers} />
      ))}
      <text className={page['share']} x={centre} y={centre - 2}>
        {percent(share)}
      </text>
      {inTwo(words.ofClosed).map((line, at) => (
        <text key={line} className={page['ofClosed']} x={centre} y={centre + 22 + at * 18}>
          {line}
        </text>
      ))}
    </svg>
  )
}

/** Two lines of about one length: a drawing does not break its texts. */
function inTwo(text: string): string[] {
  const half = text.indexOf(' ', Math.floor(text.length / 2))
  return half < 0 ? [text] : [text.slice(0, half), text.slice(half + 1)]
}

/** Beside the share, in the middle of the ring, there is room for one word a line. */
const linesBeside = (at: number, label: string): string[] =>
  at === 1 || at === loopSteps.length - 1 ? label.split(' ') : [label]

/** As many as have come to the next step, of all; the way back to the first is only hinted at. */
function weightOf({ counts, heard }: LoopNumbers, at: number): number | undefined {
  const next = loopSteps[at + 1]
  return next === undefined ? undefined : (counts[next] / Math.max(1, heard)) * 18
}

function Arc({ at, weight }: { at: number; weight: number | undefined }) {
  const [from, to] = [pointAt(at * apart + 15), pointAt((at + 1) * apart - 15)]
  const d = `M${from.x} ${from.y}A${radius} ${radius} 0 0 1 ${to.x} ${to.y}`
  return (
    <path
      d={d}
      className={styles['arc']}
      data-back={weight === undefined || weight === 0 || undefined}
      style={weight ? { strokeWidth: Math.max(1.6, weight) } : undefined}
    />
  )
}

function Knot({ step, at, numbers }: { step: LoopStep; at: number; numbers: LoopNumbers }) {
  const words = useWords().loop
  const { x, y } = pointAt(at * apart)
  const label = step === 'returned' ? words.returnedOf(numbers.toReturn) : words.steps[step]
  return (
    <g>
      <path d={station} transform={`translate(${x} ${y})`} className={styles['station']} />
      <text x={x} y={y + 6} className={page['count']}>
        {numbers.counts[step]}
      </text>
      {linesBeside(at, label).map((line, nth) => (
        <text
          key={line}
          x={x}
          y={at === 0 ? y - 25 : y + (y > centre ? 42 : 36) + nth * 17}
          className={page['label']}
        >
          {line}
        </text>
      ))}
    </g>
  )
}
