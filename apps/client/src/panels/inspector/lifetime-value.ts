/** What one customer is worth: margin × retention / (1 + discount − retention); undefined where a part is unknown or impossible. */
export function lifetimeValue(parts: {
  margin?: number | undefined
  retention?: number | undefined
  discountRate?: number | undefined
}): number | undefined {
  const { margin, retention, discountRate } = parts
  if (margin === undefined || retention === undefined || discountRate === undefined) return undefined
  if (retention < 0 || retention >= 1 || discountRate <= 0) return undefined
  return (margin * retention) / (1 + discountRate - retention)
}
