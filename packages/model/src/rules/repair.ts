import type { Command } from '../board/command.ts'
import type { LinkKindName } from '../links/index.ts'
import type { Offer, Words } from './rule.ts'

type Card = { id: string }

/** A way out that needs no more word of anybody. */
export const complete = (title: Words, ...commands: readonly Command[]): Offer => ({
  title,
  complete: true,
  commands: [...commands],
})

/** A way out that somebody has to walk: after the commands, this field is open for a word of hers. */
export const start = (title: Words, card: Card, field: string, ...commands: readonly Command[]): Offer => ({
  title,
  complete: false,
  commands: [...commands],
  opens: { card: card.id, field },
})

export const set = (card: Card, path: string | readonly string[], value: unknown): Command => ({
  set: { card: card.id, path: typeof path === 'string' ? [path] : [...path], value },
})

export const setPlan = (path: string | readonly string[], value: unknown): Command => ({
  set: { plan: true, path: typeof path === 'string' ? [path] : [...path], value },
})

export const setLink = (link: { id: string }, field: string, value: unknown): Command => ({
  set: { link: link.id, path: [field], value },
})

export const link = (from: Card, kind: LinkKindName, to: Card): Command => ({
  link: { kind, from: from.id, to: to.id },
})

export const unlink = (link: { id: string }): Command => ({ unlink: { link: link.id } })

/** Parked, a card stays on the board and out of the rules' sight. */
export const park = (card: Card): Command => ({ park: { card: card.id } })

export const unset = (card: Card, path: string | readonly string[]): Command => ({
  unset: { card: card.id, path: typeof path === 'string' ? [path] : [...path] },
})
