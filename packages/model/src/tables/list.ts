/** What parts a list in a cell, and what a cell says that holds a list of nothing. */
const none = '[]'
const needsQuotes = /[;,\n\r"]/

/** Several texts in one cell: “print; radio”, in quotes where a sign of the list is part of a text. */
export function writeList(items: readonly string[]): string {
  if (items.length === 0) return none
  return items.map((item) => (plainIn(item) ? item : `"${item.replaceAll('"', '""')}"`)).join('; ')
}

const plainIn = (item: string): boolean =>
  item !== '' && item !== none && item === item.trim() && !needsQuotes.test(item)

/** The texts in a cell: by semicolon or line; by comma where neither stands there. */
export function readList(text: string): string[] {
  if (text.trim() === none) return []
  const parts = partedBy(text, /[;\n\r]/)
  const all = parts.length > 1 ? parts : partedBy(text, /,/)
  return all.flatMap(({ said, quoted }) => (quoted ? [said] : said.trim() === '' ? [] : [said.trim()]))
}

/** Parted at a sign outside quotes; a doubled quote is one. Quotes count only where a text begins with them. */
function partedBy(text: string, sign: RegExp): { said: string; quoted: boolean }[] {
  const parts: { said: string; quoted: boolean }[] = []
  const piece = /\s*"((?:[^"]|"")*)"\s*/y
  for (let at = 0; at <= text.length;) {
    piece.lastIndex = at
    const found = piece.exec(text)
    const after = found ? text[piece.lastIndex] : undefined
    if (found && (after === undefined || sign.test(after))) {
      parts.push({ said: (found[1] ?? '').replaceAll('""', '"'), quoted: true })
      at = piece.lastIndex + 1
      continue
    }
    const rest = text.slice(at)
    const next = rest.search(sign)
    parts.push({ said: next < 0 ? rest : rest.slice(0, next), quoted: false })
    at = next < 0 ? text.length + 1 : at + next + 1
  }
  return parts
}
