import type { Asks } from '../../session/api.ts'
import { leastPassword } from '../../session/leastPassword.ts'
import type { Words } from '../../words/words.ts'
import { endOf, inDays } from '../share/ending.ts'
import { passphrase } from '../share/passphrase.ts'

export const modes = ['optional', 'required', 'all'] as const
export type Mode = (typeof modes)[number]

/** What the form holds; empty is none. `about`: `plan`, `selected`, or the id of a strategy. */
export interface Wish {
  about: string
  of: readonly string[]
  mode: Mode
  due: string
  fallback: string
  link: boolean
  password: string
  note: string
  name: string
}
type Wrong = Partial<Record<keyof Wish, string>>

const daysToAnswer = 7

export const usual = (selected: readonly string[]): Wish => ({
  about: selected.length > 0 ? 'selected' : 'plan',
  of: [],
  mode: 'required',
  due: inDays(daysToAnswer),
  fallback: '',
  link: false,
  password: passphrase(),
  note: '',
  name: '',
})

export function wrongIn(wish: Wish, { review, share }: Words): Wrong {
  const { ask } = review
  const short = wish.link && wish.password !== '' && wish.password.length < leastPassword
  return {
    ...(wish.of.length === 0 && !wish.link && { of: ask.ofNobody }),
    ...(wish.due !== '' && wish.due < inDays(0) && { due: ask.duePast }),
    ...(short && { password: share.passwordShort(leastPassword) }),
  }
}

export function askFor(board: string, wish: Wish, selected: readonly string[]): Asks['approvals']['ask'] {
  const part = wish.about === 'selected' ? { cards: [...selected] } : { strategy: wish.about }
  const due = wish.due === '' ? undefined : endOf(wish.due)
  const link = { role: 'commenter' as const, ...(wish.password !== '' && { password: wish.password }) }
  return {
    board,
    about: wish.about === 'plan' ? { plan: true } : part,
    mode: wish.mode,
    of: [...wish.of],
    ...(wish.name.trim() && { name: wish.name.trim() }),
    ...(due !== undefined && { due }),
    ...(due !== undefined && wish.fallback !== '' && { fallback: wish.fallback }),
    ...(wish.note.trim() && { note: wish.note.trim() }),
    ...(wish.link && { link }),
  }
}
