import type { Row, Share } from '../face.ts'
import { widthAt } from './lines.ts'
import { mixed } from './look.ts'
import type { Place } from './place.ts'
import { fonts } from './Words.tsx'

const between = 2

/** Where each share begins and how wide it is. */
function sharesIn(
  shares: readonly Share[],
  x: number,
  w: number,
): (Share & { from: number; wide: number })[] {
  const whole = shares.reduce((sum, { value }) => sum + value, 0) || 1
  const room = w - between * (shares.length - 1)
  return shares.map((share, place) => {
    const before = shares.slice(0, place).reduce((sum, { value }) => sum + value, 0)
    return {
      ...share,
      from: x + (room * before) / whole + between * place,
      wide: (room * share.value) / whole,
    }
  })
}

/** Shares of one whole side by side, our own filled; a label that does not fit whole is left out, as on the board. */
export function SharesPicture({ shares, x, y, w, look }: Place & { shares: readonly Share[] }) {
  return (
    <g fontFamily={fonts.ui} fontSize={11} textAnchor="middle">
      {sharesIn(shares, x, w).map(({ name, shown, own, from, wide }) => (
        <g key={name}>
          <rect {...{ x: from, y, width: wide, height: 18, rx: 2 }} fill={own ? look.hue : look.block} />
          {widthAt(shown, 'fact', 12) < wide && (
            <text
              {...{ x: from + wide / 2, y: y + 13 }}
              fontWeight={650}
              fill={own ? look.surface : 'var(--ink)'}
            >
              {shown}
            </text>
          )}
          {widthAt(name, 'fact', 11) < wide && (
            <text {...{ x: from + wide / 2, y: y + 29 }} fontWeight={420} fill="var(--ink-soft)">
              {name}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

/** A stretch of the campaign, parted into its months. */
export function WindowPicture({ row, x, y, w, look }: Place & { row: Extract<Row, { is: 'window' }> }) {
  const { from, to, months } = row
  const month = w / months
  const bar = { y: y + 3, height: 6 }
  const gaps = Array.from(
    { length: Math.max(0, Math.ceil(months) - 1) },
    (_, one) => x + (one + 1) * month - 2,
  )
  return (
    <>
      <rect {...{ ...bar, x, width: w, rx: 2 }} fill={look.block} />
      <rect
        {...{ ...bar, x: x + from * w, width: Math.max(0.015, to - from) * w, rx: 2 }}
        fill={mixed(look.hue, 62, look.surface)}
      />
      {gaps.map((gap) => (
        <rect key={gap} {...{ ...bar, x: gap, width: 2 }} fill={look.ground} />
      ))}
    </>
  )
}

/** A part of a whole; more than the whole is drawn as all of it. */
export function PartPicture({ of, x, y, w, look }: Place & { of: number }) {
  const bar = { x, y: y + 3, height: 6, rx: 2 }
  return (
    <>
      <rect {...bar} width={w} fill={look.block} />
      <rect {...bar} width={w * Math.min(1, Math.max(0, of))} fill={mixed(look.hue, 72, look.surface)} />
    </>
  )
}

/** How it sounds: a dot on each line. */
export function TonePicture({
  lines,
  x,
  y,
  w,
  look,
}: Place & { lines: readonly { word: string; at: number }[] }) {
  const [from, long] = [x + 56, w - 56]
  return lines.map(({ word, at }, line) => {
    const middle = y + line * 18 + 9
    return (
      <g key={word}>
        <text {...{ x, y: middle + 4 }} fontFamily={fonts.ui} fontSize={11.5} fill="var(--ink-soft)">
          {word}
        </text>
        <path d={`M${from} ${middle}h${long}`} stroke={look.edge} />
        <circle cx={from + at * long} cy={middle} r={4} fill={look.hue} />
      </g>
    )
  })
}

/** How much they said and how much we said. */
export function SidesPicture({
  theirs,
  ours,
  says,
  x,
  y,
  w,
  look,
}: Place & Omit<Extract<Row, { is: 'sides' }>, 'is'>) {
  const own = says.map((text) => widthAt(text, 'fact', 12) + 14)
  const counts = [Math.max(1, theirs), Math.max(1, ours)]
  const free = Math.max(0, w - 3 - (own[0] ?? 0) - (own[1] ?? 0))
  const split = (own[0] ?? 0) + (free * (counts[0] ?? 1)) / ((counts[0] ?? 1) + (counts[1] ?? 1))
  const words = { y: y + 13.5, fontFamily: fonts.ui, fontSize: 11.5, fontWeight: 650, fill: 'var(--ink)' }
  return (
    <>
      <rect {...{ x, y, width: split, height: 19, rx: 6 }} fill={look.block} />
      <rect {...{ x: x + split + 3, y, width: w - split - 3, height: 19, rx: 6 }} fill={look.block} />
      <text {...words} x={x + 7}>
        {says[0]}
      </text>
      <text {...words} x={x + w - 7} textAnchor="end">
        {says[1]}
      </text>
    </>
  )
}
