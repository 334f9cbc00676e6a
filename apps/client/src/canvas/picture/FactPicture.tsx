import { ArrowLeftRight, ArrowRight, Frown, Meh, PackageCheck, Smile, type LucideIcon } from 'lucide-react'
import type { FactIcon, Part, Row } from '../face.ts'
import { cut, widthAt } from './lines.ts'
import type { Place } from './place.ts'
import { fonts } from './Words.tsx'

export const factIcons: Readonly<Record<FactIcon, LucideIcon>> = {
  oneWay: ArrowRight,
  twoWay: ArrowLeftRight,
  glad: Smile,
  calm: Meh,
  sad: Frown,
  released: PackageCheck,
}

type Shown = { text: string; bold: boolean; width: number }
const space = 5
/** Bold letters are so much wider than those that are measured. */
const wider = 1.05

const shownOf = (part: Part): Shown => {
  const [text, bold] = typeof part === 'string' ? [part, false] : [part.b, true]
  return { text, bold, width: widthAt(text, 'fact', 13.5) * (bold ? wider : 1) }
}

const widthOf = (all: readonly Shown[]): number =>
  all.reduce((sum, { width }) => sum + width, 0) + space * Math.max(0, all.length - 1)

/** What stands in so much room: values stay whole, words end in dots. */
function fitted(parts: readonly Part[], room: number): Shown[] {
  const all = parts.map(shownOf)
  let over = widthOf(all) - room
  return all.map((one) => {
    if (over <= 0 || one.bold) return one
    const text = cut(one.text, 'fact', Math.max(0, one.width - over))
    const width = widthAt(text, 'fact', 13.5)
    over -= one.width - width
    return { ...one, text, width }
  })
}

/** Words and values at the start of a line, others at its end. */
export function FactPicture({ row, x, y, w, look }: Place & { row: Extract<Row, { is: 'fact' }> }) {
  const Drawing = row.icon && factIcons[row.icon]
  const indent = Drawing ? 19 : 0
  const end = fitted(row.end ?? [], row.parts.length > 0 ? w * 0.6 : w)
  const room = w - indent - (end.length > 0 ? widthOf(end) + 6 : 0)
  const start = fitted(row.parts, Math.max(room, end.length > 0 ? w * 0.3 : 0))
  const line = y + 14
  return (
    <g fontFamily={fonts.ui} fontSize={13.5} fill="var(--ink-soft)">
      {Drawing && <Drawing x={x} y={y + 3} size={13} strokeWidth={2} color={look.hue} />}
      <Spans all={start} x={x + indent} y={line} />
      <Spans all={end} x={x + w} y={line} atEnd />
    </g>
  )
}

function Spans({ all, x, y, atEnd }: { all: readonly Shown[]; x: number; y: number; atEnd?: true }) {
  if (all.length === 0) return null
  return (
    <text x={x} y={y} xmlSpace="preserve" {...(atEnd && { textAnchor: 'end' })}>
      {all.map(({ text, bold }, at) => (
        <tspan
          key={at}
          {...(at > 0 && { dx: space })}
          fontWeight={bold ? 650 : 420}
          {...(bold && { fill: 'var(--ink)' })}
        >
          {text}
        </tspan>
      ))}
    </text>
  )
}
