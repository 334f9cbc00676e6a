import type { Tongue } from '../face.ts'

/** Money in the plan’s currency; a currency that is none stands beside the number as it was typed. */
export function moneyOf(
  amount: number | undefined,
  currency: string | undefined,
  { formats }: Tongue,
): string | undefined {
  if (amount === undefined) return undefined
  if (!currency) return formats.number(amount)
  try {
    return formats.money(amount, currency)
  } catch {
    return `${formats.number(amount)} ${currency}`
  }
}
