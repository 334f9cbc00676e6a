/** Whom a comment can name. */
export type Named = { id: string; name: string; colour: number; guest: boolean }

/** A name that is being written after an @: from where to where, and what of it stands there. */
export type Asked = { from: number; to: number; wanted: string }

/** Letters after which an @ begins a name; after any other it is part of a word, such as an address. */
const before = /[\s([{"'“‘«,;:]/u

/** The name that is being written at the caret, if any. */
export function askedAt(text: string, caret: number): Asked | undefined {
  const from = text.lastIndexOf('@', caret - 1)
  if (from < 0 || (from > 0 && !before.test(text[from - 1] ?? ''))) return undefined
  const wanted = text.slice(from + 1, caret)
  return /[\n@]/u.test(wanted) || wanted.length > 40 ? undefined : { from, to: caret, wanted }
}

const most = 6

/** Those whose name, or one of its words, begins so. */
export function fitting(people: readonly Named[], wanted: string): Named[] {
  const typed = wanted.toLocaleLowerCase()
  const fits = ({ name }: Named) => {
    const whole = name.toLocaleLowerCase()
    return whole.startsWith(typed) || whole.split(/\s+/u).some((word) => word.startsWith(typed))
  }
  return people.filter(fits).slice(0, most)
}

/** The text with the name written out, and where the caret stands after it. */
export function withName(text: string, { from, to }: Asked, name: string): { text: string; caret: number } {
  const said = `@${name} `
  const rest = text.slice(to).replace(/^ /u, '')
  return { text: text.slice(0, from) + said + rest, caret: from + said.length }
}

/** The longest name first: Ann Lee is not Ann. */
const longest = (names: readonly string[]): string[] => [...names].sort((a, b) => b.length - a.length)

/** The ids of those whom a text names. */
export function namedIn(text: string, people: readonly Named[]): string[] {
  const found = new Set(
    namesIn(
      text,
      people.map(({ name }) => name),
    ).flatMap(({ text, named }) => (named ? [text.slice(1)] : [])),
  )
  return people.filter(({ name }) => found.has(name)).map(({ id }) => id)
}

/** A text cut where names stand in it. */
export function namesIn(text: string, names: readonly string[]): { text: string; named: boolean }[] {
  const sorted = longest(names)
  const parts: { text: string; named: boolean }[] = []
  let [from, at] = [0, 0]
  while (at < text.length) {
    const name = text[at] === '@' ? sorted.find((one) => text.startsWith(one, at + 1)) : undefined
    if (name === undefined) {
      at += 1
      continue
    }
    if (at > from) parts.push({ text: text.slice(from, at), named: false })
    parts.push({ text: `@${name}`, named: true })
    at += name.length + 1
    from = at
  }
  return from < text.length ? [...parts, { text: text.slice(from), named: false }] : parts
}
