import { Marked, type MarkedToken, type Token } from 'marked'

/** What of Markdown a comment knows. Everything else stays the letters that were typed. */
export type Said =
  | { is: 'text'; text: string }
  | { is: 'code' | 'block'; text: string }
  | { is: 'break' }
  | { is: 'strong' | 'em' | 'del' | 'paragraph'; inside: Said[] }
  | { is: 'link'; href: string; inside: Said[] }
  | { is: 'list'; start: number | undefined; items: Said[][] }

const reader = new Marked({ gfm: true, breaks: true })

/** More marks, deeper in each other, and longer words than anybody writes: a page that reads on stands still, or falls. */
const [mostMarks, deepest] = [1_000, 20]
const mark = /[*_~>[\]]|(?:[-+]|\d[.)])[ \t]/g
/** From each letter on it might be an address. */
const endlessWord = /[!-~]{2000}/

/**
 * Reads a comment. No markup comes out of it that is not named above, so there is nothing to clean. One that is made
 * to bring down whoever reads it stays the letters that were typed.
 */
export function readSaid(text: string): Said[] {
  const marks = text.match(mark)?.length ?? 0
  const said = marks > mostMarks || endlessWord.test(text) ? undefined : read(text)
  return said ?? [{ is: 'paragraph', inside: asTyped({ raw: text }) }]
}

/** Undefined where the marks stand so deep in each other that the stack ends, or nearly. */
function read(text: string): Said[] | undefined {
  try {
    const said = reader
      .lexer(text)
      .flatMap((token): Said[] =>
        isKnown(token) ? saidBy(token) : [{ is: 'paragraph', inside: asTyped(token) }],
      )
    return fits(said, deepest) ? said : undefined
  } catch (fault) {
    if (fault instanceof RangeError) return undefined
    throw fault
  }
}

const fits = (said: readonly Said[], left: number): boolean =>
  left > 0 && said.every((one) => insideOf(one).every((part) => fits(part, left - 1)))

const insideOf = (said: Said): readonly Said[][] =>
  said.is === 'list' ? said.items : 'inside' in said ? [said.inside] : []

/** The same on one line, for a list. */
export const plainSaid = (text: string): string =>
  readSaid(text).map(plain).join(' ').replaceAll(/\s+/gu, ' ').trim()

const known = new Set([
  'space',
  'text',
  'escape',
  'strong',
  'em',
  'del',
  'paragraph',
  'br',
  'codespan',
  'code',
  'link',
  'list',
])
const isKnown = (token: Token): token is MarkedToken => known.has(token.type)

const saidIn = (tokens: readonly Token[]): Said[] => tokens.flatMap(saidBy)

function saidBy(token: Token): Said[] {
  if (!isKnown(token)) return asTyped(token)
  switch (token.type) {
    case 'space':
      return []
    case 'text':
      return token.tokens ? saidIn(token.tokens) : [{ is: 'text', text: token.text }]
    case 'escape':
      return [{ is: 'text', text: token.text }]
    case 'strong':
    case 'em':
    case 'del':
    case 'paragraph':
      return [{ is: token.type, inside: saidIn(token.tokens) }]
    case 'br':
      return [{ is: 'break' }]
    case 'codespan':
      return [{ is: 'code', text: token.text }]
    case 'code':
      return [{ is: 'block', text: token.text }]
    case 'link':
      return leadsOut(token.href)
        ? [{ is: 'link', href: token.href, inside: saidIn(token.tokens) }]
        : asTyped(token)
    case 'list':
      return [
        {
          is: 'list',
          start: token.ordered ? Number(token.start) || 1 : undefined,
          items: token.items.map((item) => saidIn(item.tokens)),
        },
      ]
    default:
      return asTyped(token)
  }
}

/** Of what a comment does not know, the letters: a heading keeps its hashes, a script is words between brackets. */
const asTyped = ({ raw }: { raw: string }): Said[] =>
  raw
    .trimEnd()
    .split('\n')
    .flatMap((text, at): Said[] => [...(at > 0 ? [{ is: 'break' as const }] : []), { is: 'text', text }])

/** Leads to a page, and does nothing else. */
function leadsOut(href: string): boolean {
  const protocol = URL.parse(href)?.protocol
  return protocol === 'https:' || protocol === 'http:'
}

function plain(said: Said): string {
  switch (said.is) {
    case 'text':
    case 'code':
    case 'block':
      return said.text
    case 'break':
      return ' '
    case 'list':
      return said.items.map((item) => item.map(plain).join(' ')).join(' · ')
    default:
      return said.inside.map(plain).join('')
  }
}
