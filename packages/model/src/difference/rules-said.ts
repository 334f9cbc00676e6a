import type { Plan } from '../board/plan.ts'
import { clipped, filled } from '../rules/words.ts'

type Settings = NonNullable<Plan['rules']>[string]

const weights = { error: 'an error', warning: 'a warning', hint: 'a hint' } as const

/** How a plan judges otherwise by one rule than it did: a lead asks who is silenced, and why. */
export function ruleSaid(code: string, was: Settings | undefined, is: Settings | undefined): string {
  const why = (reason: string | undefined) => (filled(reason) ? `: “${clipped(reason)}”` : '')
  if (is?.muted !== was?.muted)
    return is?.muted === undefined
      ? `Rule ${code} is heard again.`
      : `Rule ${code} is silent now${why(is.muted)}.`
  if (is?.severity !== was?.severity)
    return is?.severity === undefined
      ? `Rule ${code} weighs what it usually does again.`
      : `Rule ${code} counts as ${weights[is.severity]} now${why(is.because)}.`
  return `Rule ${code} is measured otherwise now${why(is?.because)}.`
}
