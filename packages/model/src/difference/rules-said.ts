import type { Plan } from '../board/plan.ts'
import { clipped, filled } from '../rules/words.ts'
import { say } from '../tongue/tongue.ts'

type Settings = NonNullable<Plan['rules']>[string]

const weights = {
  error: () => say`an error`,
  warning: () => say`a warning`,
  hint: () => say`a hint`,
} as const

/** How a plan judges otherwise by one rule than it did: a lead asks who is silenced, and why. */
export function ruleSaid(code: string, was: Settings | undefined, is: Settings | undefined): string {
  const why = (reason: string | undefined) => (filled(reason) ? say`: “${clipped(reason)}”` : '')
  if (is?.muted !== was?.muted)
    return is?.muted === undefined
      ? say`Rule ${code} is heard again.`
      : say`Rule ${code} is silent now${why(is.muted)}.`
  if (is?.severity !== was?.severity)
    return is?.severity === undefined
      ? say`Rule ${code} weighs what it usually does again.`
      : say`Rule ${code} counts as ${weights[is.severity]()} now${why(is.because)}.`
  return say`Rule ${code} is measured otherwise now${why(is?.because)}.`
}
