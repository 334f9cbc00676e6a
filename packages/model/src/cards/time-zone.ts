/** Whether Intl knows days of such a zone; a blank one says nothing and is taken. */
export function isTimeZone(typed: string): boolean {
  if (typed.trim() === '') return true
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed.trim() }).format() !== ''
  } catch {
    return false
  }
}
