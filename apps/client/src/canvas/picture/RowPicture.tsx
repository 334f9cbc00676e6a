import type { Row } from '../face.ts'
import { FeelingLine } from '../drawings/FeelingLine.tsx'
import { ReadingsLine } from '../drawings/ReadingsLine.tsx'
import { Drops, Knots } from './Beads.tsx'
import { FactPicture } from './FactPicture.tsx'
import { brokenInto, cut } from './lines.ts'
import type { Place } from './place.ts'
import { PartPicture, SharesPicture, SidesPicture, TonePicture, WindowPicture } from './Bars.tsx'
import { fonts, Words } from './Words.tsx'

const soft = 'var(--ink-soft)'

/** One row of a face, drawn. */
export function RowPicture({ row, ...place }: Place & { row: Row }) {
  const { x, y, w, look } = place
  switch (row.is) {
    case 'say':
      return <Said text={row.text} {...place} />
    case 'prose':
      return <Prose text={row.text} {...place} />
    case 'fact':
      return <FactPicture row={row} {...place} />
    case 'fromTo':
      return <FromTo row={row} {...place} />
    case 'shares':
      return row.shares.length === 0 ? (
        <Nothing {...place} />
      ) : (
        <SharesPicture shares={row.shares} {...place} />
      )
    case 'window':
      return row.known ? <WindowPicture row={row} {...place} /> : <Nothing {...place} />
    case 'part':
      return row.of === undefined ? <Nothing {...place} /> : <PartPicture of={row.of} {...place} />
    case 'tone':
      return row.lines.length === 0 ? <Nothing {...place} /> : <TonePicture lines={row.lines} {...place} />
    case 'feeling':
      return row.steps.length === 0 ? (
        <Nothing {...place} />
      ) : (
        <FeelingLine steps={row.steps} tints={look} box={{ x, y, w, h: 36 }} />
      )
    case 'readings':
      return <ReadingsLine values={row.values} goal={row.goal} tints={look} box={{ x, y, w, h: 32 }} />
    case 'knots':
    case 'drops':
      return <Beads row={row} {...place} />
    case 'sides':
      return <SidesPicture {...row} {...place} />
  }
}

/** What somebody says, in her voice. */
function Said({ text, x, y, w }: Place & { text: string }) {
  return brokenInto(text, 'say', w, 3).map((line, at) => (
    <Words
      key={at}
      {...{ x, width: w, y: y + 22 * at + 16.5 }}
      fontFamily={fonts.voice}
      fontStyle="italic"
      fontWeight={430}
      fontSize={15.5}
      fill="var(--ink)"
    >
      {line}
    </Words>
  ))
}

function Prose({ text, x, y, w }: Place & { text: string }) {
  return brokenInto(text, 'fact', w, 2).map((line, at) => (
    <Words key={at} {...{ x, width: w, y: y + 19 * at + 14 }} fontSize={13.5} fontWeight={420} fill={soft}>
      {line}
    </Words>
  ))
}

/** As many as there are, and the number at the end. */
function Beads({ row, ...place }: Place & { row: Extract<Row, { is: 'knots' | 'drops' }> }) {
  const end = row.is === 'knots' ? [row.end] : row.end
  return (
    <>
      {row.is === 'knots' ? <Knots on={row.on} {...place} /> : <Drops on={row.on} {...place} />}
      <FactPicture row={{ is: 'fact', parts: [], end }} {...place} />
    </>
  )
}

/** What stands where nothing is known yet. */
function Nothing({ x, y, w, look }: Place) {
  return <path d={`M${x} ${y + 6}h${w}`} stroke={look.edge} strokeDasharray="3 5" />
}

function FromTo({ row, x, y, w }: Place & { row: Extract<Row, { is: 'fromTo' }> }) {
  return (
    <text
      {...{ x, y: y + 18 }}
      fontFamily={fonts.ui}
      fontSize={20}
      fontWeight={530}
      fill={soft}
      xmlSpace="preserve"
    >
      {row.from}
      {row.to && (
        <tspan dx={row.from ? 6 : 0} fontWeight={650} fill="var(--ink)">
          {`→ ${row.to}`}
        </tspan>
      )}
      {row.unit && (
        <tspan dx={6} fontSize={13} fontWeight={420}>
          {cut(row.unit, 'fact', w / 2)}
        </tspan>
      )}
    </text>
  )
}
