import type { Part, Row } from '../face.ts'

const plain = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.b)).join(' ')

/** What a row of a card says in words alone; a drawing that has none is left out. */
export function wordsOf(row: Row): string | undefined {
  switch (row.is) {
    case 'say':
    case 'prose':
      return row.text
    case 'fact':
      return [plain(row.parts), plain(row.end ?? [])].filter(Boolean).join(' · ')
    case 'fromTo':
      return [row.from, row.to && `→ ${row.to}`, row.unit].filter(Boolean).join(' ')
    case 'shares':
      return row.shares.length > 0 ? row.says : undefined
    case 'knots':
      return row.end
    case 'drops':
      return plain(row.end)
    case 'sides':
      return row.says.join(' · ')
    default:
      return undefined
  }
}
