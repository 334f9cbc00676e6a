/** With these a spreadsheet begins a formula, some of them only in full width; the rest slip one in. */
const formula = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/

export type Ambiguous = (text: string) => boolean
const never: Ambiguous = () => false

/**
 * Whether a text must not stand in a cell as it is: a spreadsheet would read a formula, or our own reader something
 * else than this very text.
 */
function mustBeGuarded(text: string, ambiguous: Ambiguous): boolean {
  if (text === '' || formula.test(text) || text !== text.trim() || ambiguous(text)) return true
  return text.startsWith("'") && mustBeGuarded(text.slice(1), ambiguous)
}

/** A text for a cell: an apostrophe before what must be guarded, as spreadsheets themselves have it. */
export const guarded = (text: string, ambiguous: Ambiguous = never): string =>
  mustBeGuarded(text, ambiguous) ? `'${text}` : text

/** The text that stands behind a guard; undefined where a cell has none, and may be read as it seems. */
export const behindGuard = (cell: string, ambiguous: Ambiguous = never): string | undefined =>
  cell.startsWith("'") && mustBeGuarded(cell.slice(1), ambiguous) ? cell.slice(1) : undefined
