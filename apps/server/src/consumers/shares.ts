/** Percent by brand, the largest first; together 100. */
export type Shares = Record<string, number>

/**
 * What part each brand has of what was spent, to a tenth of a percent. What rounding leaves over goes to those it took
 * most from, so that together they are 100.
 */
export function sharesOf(spent: readonly { brand: string; amount: number }[], step = 0.1): Shares {
  const all = spent.reduce((sum, { amount }) => sum + amount, 0)
  if (all <= 0) return {}
  const parts = spent
    .map(({ brand, amount }) => {
      const exact = (amount / all) * (100 / step)
      return { brand, whole: Math.floor(exact), left: exact - Math.floor(exact) }
    })
    .toSorted((a, b) => b.left - a.left || a.brand.localeCompare(b.brand))
  let over = Math.round(100 / step) - parts.reduce((sum, { whole }) => sum + whole, 0)
  for (const part of parts) {
    if (over <= 0) break
    part.whole += 1
    over -= 1
  }
  return Object.fromEntries(
    parts
      .filter(({ whole }) => whole > 0)
      .toSorted((a, b) => b.whole - a.whole || a.brand.localeCompare(b.brand))
      .map(({ brand, whole }) => [brand, Math.round(whole * step * 10) / 10]),
  )
}
