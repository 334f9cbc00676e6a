/** The days of a link, as a date field has them: YYYY-MM-DD in the reader's own calendar. */
export function inDays(days: number, now = new Date()): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** A link that ends on a day is open through that day, as whoever set it reads the clock. */
export const endOf = (day: string): string => new Date(`${day}T23:59:59`).toISOString()
