import { daysBetween } from '@parley/model/rules/time.ts'
import type { Entry, Group } from '../../panels/days-of.ts'
import type { Awaited } from './awaited.ts'
import type { Scale } from './scale.ts'
import styles from './Waiting.module.css'

// As in calendar.module.css, in pixels of the root's font size.
const [ticks, head] = [3, 2.25]
/** A line is as high as the pointer needs it. */
const rowOf = () => (matchMedia('(pointer: coarse)').matches ? 2.75 : 2.25)

interface Props {
  groups: readonly Group[]
  scale: Scale
  awaited: readonly Awaited[]
}

/** What waits for what: an arrow from the last day of the one to the first of the other. */
export function Waiting({ groups, scale, awaited }: Props) {
  const places = placesOf(groups, scale)
  const lines = awaited.flatMap(({ before, after, wrong }) => {
    const [from, to] = [places.get(before), places.get(after)]
    return from && to ? [{ key: `${before} ${after}`, wrong, from, to }] : []
  })
  if (lines.length === 0) return null
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return (
    <svg className={styles['waiting']} aria-hidden width={scale.days * scale.px}>
      {lines.map(({ key, wrong, from, to }) => (
        <g key={key} data-wrong={wrong || undefined}>
          <path d={lineBetween({ x: from.end, y: from.y * rem }, { x: to.start, y: to.y * rem })} />
          <path d={`M${to.start - 6} ${to.y * rem - 4}l6 4l-6 4Z`} className={styles['tip']} />
        </g>
      ))}
    </svg>
  )
}

type At = { x: number; y: number }
function lineBetween(from: At, to: At): string {
  const out = Math.max(from.x + 8, Math.min(from.x + 8, to.x - 8))
  return `M${from.x} ${from.y}H${out}V${(from.y + to.y) / 2}H${to.x - 8}V${to.y}H${to.x - 5}`
}

/** Where each entry begins and ends, and on what height its line lies, in rem. */
function placesOf(groups: readonly Group[], scale: Scale) {
  const places = new Map<string, { start: number; end: number; y: number }>()
  const row = rowOf()
  let y = ticks
  for (const { entries } of groups) {
    y += head
    for (const entry of entries) {
      places.set(entry.card.id, { ...endsOf(entry, scale), y: y + row / 2 })
      y += row
    }
  }
  return places
}

const endsOf = ({ days: { from, to } }: Entry, { first, px, days }: Scale) => ({
  start: from === undefined ? 0 : daysBetween(first, from) * px,
  end: (to === undefined ? days : daysBetween(first, to) + 1) * px,
})
