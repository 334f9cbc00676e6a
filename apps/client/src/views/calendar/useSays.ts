import type { Days } from '../../panels/days-of.ts'
import { useFormats, useWords } from '../../words/words.ts'

/** When something is, in words. */
export function useSays(): (name: string, days: Days) => string {
  const words = useWords().calendar
  const formats = useFormats()
  const date = (day: string) => formats.date(day, 'full')
  return (name, { from, to }) => {
    if (from !== undefined && from === to) return words.on(name, date(from))
    if (from === undefined) return to === undefined ? name : words.until(name, date(to))
    return to === undefined ? words.since(name, date(from)) : words.runs(name, date(from), date(to))
  }
}
