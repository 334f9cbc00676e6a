import { clipped, counted, listed, shownIn } from '../rules/words.ts'
import { say } from '../tongue/tongue.ts'
import type { Change } from './change.ts'
import { controlOf, isProse, labelOf, namesOf, partLabel, shown, type Home } from './said.ts'

type Told = { home: Home; currency: string | undefined; unit?: string | undefined }

/** What was done to fields, one part of a sentence for each: “deadline set to 31 December”, “notes rewritten”. */
export function fieldsSaid(changes: readonly Change[], told: Told): string[] {
  const changed = new Set(changes.map(({ path: [field = ''] }) => field))
  // As they stand in the inspector; what this page does not know comes last.
  const known = namesOf(told.home).filter((field) => changed.has(field))
  const fields = [...known, ...[...changed].filter((field) => !known.includes(field))]
  return fields.map((field) => {
    const of = changes.filter(({ path }) => path[0] === field)
    const label = labelOf(told.home, field)
    // Parts of one field are told together, or a list of brands would be a page of sentences.
    const whole = of.every(({ path }) => path.length === 1)
    if (whole) return of.map((change) => `${label} ${deed(change, told)}`).join(', ')
    // A question to a data set stands in a field for words: of its parts nobody would read.
    if (isProse(told.home, field)) return `${label} ${say`rewritten`}`
    return `${label} ${of.map((change) => `${partOf(change, told)} ${deed(change, told)}`).join(', ')}`
  })
}

/** A part that planners name themselves stands in quotation marks; one of ours does not. */
function partOf({ path }: Change, { home }: Told): string {
  const [field = '', ...inner] = path
  const last = inner.at(-1) ?? ''
  return partLabel(home, [field, ...inner]) ?? say`“${clipped(last, 40)}”`
}

function deed(change: Change, { home, currency, unit }: Told): string {
  const { path, from, to } = change
  const said = (value: unknown) => shown(value, { home, path, currency })
  const measured = (value: unknown) =>
    unit && typeof value === 'number' ? shownIn(value, unit) : said(value)
  switch (controlOf({ home, path })) {
    case 'prose':
      return written(from, to)
    case 'rows':
      return Array.isArray(from) && Array.isArray(to) ? counts(from.length, to.length) : written(from, to)
    case 'list':
      return Array.isArray(from) && Array.isArray(to) ? mixed(from, to, said) : put(from, to, said)
    case 'value':
      return from === undefined || to === undefined
        ? put(from, to, measured)
        : way(said(from), measured(to), measured(from))
  }
}

/** “36 → 34%”: a unit that both have is said once, and what is quoted goes from one to the other. */
function way(from: string, to: string, whole: string): string {
  if (/^[“„]/.test(from)) return say`from ${from} to ${to}`
  const [, unit = ''] = /^[−\d.,]+([^−\d.,].*)$/.exec(to) ?? []
  return unit && whole.endsWith(unit) ? `${whole.slice(0, -unit.length)} → ${to}` : `${from} → ${to}`
}

const written = (from: unknown, to: unknown): string =>
  from === undefined ? say`written` : to === undefined ? say`taken out` : say`rewritten`

const put = (from: unknown, to: unknown, said: (value: unknown) => string): string =>
  to === undefined ? say`taken out (was ${said(from)})` : say`set to ${said(to)}`

function counts(was: number, is: number): string {
  if (was === is) return say`changed`
  return is > was ? say`with ${counted(is - was)} more` : say`with ${counted(was - is)} fewer`
}

/** What a list of words gained and lost. */
function mixed(from: readonly unknown[], to: readonly unknown[], said: (value: unknown) => string): string {
  const [more, fewer] = [to.filter((one) => !from.includes(one)), from.filter((one) => !to.includes(one))]
  const parts = [
    more.length > 0 && say`now with ${listed(more.map(said))}`,
    fewer.length > 0 && more.length > 0 && say`without ${listed(fewer.map(said))}`,
    fewer.length > 0 && more.length === 0 && say`now without ${listed(fewer.map(said))}`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? parts.join(', ') : say`in another order`
}
