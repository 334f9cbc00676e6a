import type { Row } from '../face.ts'
import type { Around } from '../around.ts'
import { daysBetween } from '@parley/model/rules/time.ts'

const monthsOf = (from: string, to: string): number => {
  const [a, b] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)]
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth() + 1
}

const within = (value: number): number => Math.min(1, Math.max(0, value))

/** A window as a stretch of the campaign; without both, a dashed line stands in its place. */
export function windowBar(
  card: { startsOn?: string | undefined; endsOn?: string | undefined },
  around: Around,
): Row {
  const { campaign } = around
  const length = campaign ? daysBetween(campaign.from, campaign.to) + 1 : 0
  if (!campaign || length <= 0) return { is: 'window', from: 0, to: 0, months: 6, known: false }
  const months = Math.min(24, Math.max(1, monthsOf(campaign.from, campaign.to)))
  if (!card.startsOn && !card.endsOn) return { is: 'window', from: 0, to: 0, months, known: false }
  const from = card.startsOn ? within(daysBetween(campaign.from, card.startsOn) / length) : 0
  const to = card.endsOn ? within((daysBetween(campaign.from, card.endsOn) + 1) / length) : 1
  return { is: 'window', from, to: Math.max(from, to), months, known: true }
}
