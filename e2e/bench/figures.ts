/** The value below which so many hundredths of all values lie. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * hundredths) / 100))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 50)

/** A number as a table shows it. */
export const shown = (value: number, digits = 2): string => value.toFixed(digits)

export const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits until something is so. */
export async function until(so: () => boolean, what: string, patienceMs = 60_000): Promise<void> {
  const end = Date.now() + patienceMs
  while (!so()) {
    if (Date.now() > end) throw new Error(`It never came about that ${what}.`)
    await after(2)
  }
}
