import { ArrowLeftRight, ArrowRight, Frown, Meh, PackageCheck, Smile, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { BaseLine } from '../drawings/BaseLine.tsx'
import { Drops } from '../drawings/Drops.tsx'
import { FeelingLine } from '../drawings/FeelingLine.tsx'
import { Knots } from '../drawings/Knots.tsx'
import { PartBar } from '../drawings/PartBar.tsx'
import { ReadingsLine } from '../drawings/ReadingsLine.tsx'
import { SharesBar } from '../drawings/SharesBar.tsx'
import { Sides } from '../drawings/Sides.tsx'
import { ToneLines } from '../drawings/ToneLines.tsx'
import { WindowBar } from '../drawings/WindowBar.tsx'
import type { FactIcon, Part, Row } from '../face.ts'
import styles from './CardRow.module.css'

const icons: Readonly<Record<FactIcon, LucideIcon>> = {
  oneWay: ArrowRight,
  twoWay: ArrowLeftRight,
  glad: Smile,
  calm: Meh,
  sad: Frown,
  released: PackageCheck,
}

function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, place) =>
    typeof part === 'string' ? (
      <span key={`${place} ${part}`} dir="auto">
        {part}
      </span>
    ) : (
      <b key={`${place} ${part.b}`}>{part.b}</b>
    ),
  )
}

function Fact({ row }: { row: Extract<Row, { is: 'fact' }> }) {
  const Drawing = row.icon && icons[row.icon]
  return (
    <div className={styles['fact']}>
      {Drawing && (
        <Drawing
          aria-hidden
          size={13}
          strokeWidth={2}
          className={row.icon === 'oneWay' ? 'mirror' : undefined}
        />
      )}
      <span className={styles['start']}>
        <Parts parts={row.parts} />
      </span>
      {row.end && (
        <span className={styles['end']}>
          <Parts parts={row.end} />
        </span>
      )}
    </div>
  )
}

function Text({ is, children }: { is: string | undefined; children: string }) {
  return (
    <p className={is} dir="auto">
      {children}
    </p>
  )
}

function FromTo({ from, to, unit }: Extract<Row, { is: 'fromTo' }>) {
  return (
    <div className={styles['fromTo']}>
      {from && <span>{from}</span>}
      {to && <b>→ {to}</b>}
      {unit && <small dir="auto">{unit}</small>}
    </div>
  )
}

/** A drawing, and at the end of the line what it comes to. */
function Drawn({ children, end }: { children: ReactNode; end: ReactNode }) {
  return (
    <div className={styles['fact']}>
      {children}
      <span className={styles['end']}>{end}</span>
    </div>
  )
}

/** One row of a face. */
export function CardRow({ row }: { row: Row }) {
  switch (row.is) {
    case 'say':
      return <Text is={`say ${styles['say']}`}>{row.text}</Text>
    case 'prose':
      return <Text is={styles['prose']}>{row.text}</Text>
    case 'fact':
      return <Fact row={row} />
    case 'fromTo':
      return <FromTo {...row} />
    case 'shares':
      return <SharesBar shares={row.shares} says={row.says} />
    case 'window':
      return <WindowBar {...row} />
    case 'part':
      return <PartBar of={row.of} />
    case 'tone':
      return <ToneLines lines={row.lines} />
    case 'feeling':
      return row.steps.length > 0 ? <FeelingLine steps={row.steps} /> : <BaseLine />
    case 'readings':
      return <ReadingsLine values={row.values} goal={row.goal} />
    case 'knots':
      return (
        <Drawn end={row.end}>
          <Knots on={row.on} says={row.says} />
        </Drawn>
      )
    case 'drops':
      return (
        <Drawn end={<Parts parts={row.end} />}>
          <Drops on={row.on} says={row.says} />
        </Drawn>
      )
    case 'sides':
      return <Sides theirs={row.theirs} ours={row.ours} says={row.says} />
  }
}
