import type { Plan } from '@parley/model/board/plan.ts'
import type { Rule, Severity, Thresholds } from '@parley/model/rules/rule.ts'
import type { Formats } from '../../words/format.ts'
import { readNumber } from '@parley/model/tables/read-number.ts'

export type Settings = NonNullable<Plan['rules']>[string]
type Judged = Pick<Rule, 'severity' | 'thresholds'>

/** What a person wishes of a rule, as it is typed. */
export type Wish = {
  severity: Severity
  muted: boolean
  because: string
  /** As typed; blank for what the rule comes with. */
  thresholds: Readonly<Record<string, string>>
}
export type Wrong = { because?: true; thresholds: ReadonlySet<string> }

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, hint: 0 }

/** A threshold as it stands in its field. */
export const typedOf = (value: Thresholds[string], { number }: Formats): string =>
  typeof value === 'number'
    ? number(value, { maximumFractionDigits: 6, useGrouping: false })
    : typeof value === 'string'
      ? value
      : value.join('\n')

export function wishOf(rule: Judged, settings: Settings | undefined, formats: Formats): Wish {
  const muted = settings?.muted?.trim() ?? ''
  const set = Object.keys(rule.thresholds).map((key) => [key, typedSetting(settings?.[key], formats)])
  return {
    severity: settings?.severity ?? rule.severity,
    muted: muted !== '',
    because: muted || (settings?.because ?? ''),
    thresholds: Object.fromEntries(set) as Record<string, string>,
  }
}

function typedSetting(value: unknown, formats: Formats): string {
  if (typeof value === 'number' || typeof value === 'string') return typedOf(value, formats)
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return isList ? typedOf(value, formats) : ''
}

/** Whoever makes a rule speak less has to say why. */
export const asksWhy = (rule: Judged, { severity, muted }: Wish): boolean =>
  muted || weight[severity] < weight[rule.severity]

export function wrongIn(rule: Judged, wish: Wish, { locale }: Formats): Wrong | undefined {
  const thresholds = new Set(
    Object.entries(rule.thresholds).flatMap(([key, value]) => {
      const typed = wish.thresholds[key]?.trim() ?? ''
      return typeof value === 'number' && typed !== '' && !readNumber(typed, locale).ok ? [key] : []
    }),
  )
  const because = asksWhy(rule, wish) && wish.because.trim() === ''
  if (!because && thresholds.size === 0) return undefined
  return { ...(because && { because }), thresholds }
}

/** What the plan is to say of the rule; undefined where it is as the rule comes. */
export function settingsFrom(rule: Judged, wish: Wish, { locale }: Formats): Settings | undefined {
  const reason = wish.because.trim()
  const other = wish.severity !== rule.severity
  const settings: Settings = {
    ...(other && { severity: wish.severity }),
    ...(other && reason && { because: reason }),
    ...(wish.muted && { muted: reason }),
  }
  for (const [key, value] of Object.entries(rule.thresholds)) {
    const typed = wish.thresholds[key]?.trim() ?? ''
    const read = typed === '' ? undefined : thresholdIn(typed, value, locale)
    if (read !== undefined && JSON.stringify(read) !== JSON.stringify(value)) settings[key] = read
  }
  return Object.keys(settings).length > 0 ? settings : undefined
}

function thresholdIn(typed: string, usual: Thresholds[string], locale: string): unknown {
  if (typeof usual === 'string') return typed
  if (typeof usual !== 'number')
    return typed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  const read = readNumber(typed, locale)
  return read.ok ? read.value : undefined
}
