import type { Asks } from '../../session/api.ts'
import { leastPassword } from '../../session/leastPassword.ts'
import type { Words } from '../../words/words.ts'
import { endOf, inDays } from './ending.ts'

export const guestRoles = ['viewer', 'commenter', 'participant', 'editor'] as const
export type GuestRole = (typeof guestRoles)[number]

/** What the form holds; empty is none. */
export interface Wish {
  role: GuestRole
  ends: string
  password: string
  uses: string
}

type Wrong = Partial<Record<keyof Wish, string>>

export function wrongIn(wish: Wish, words: Words): Wrong {
  const said = words.share
  const uses = Number(wish.uses)
  return {
    ...(wish.ends && wish.ends < inDays(0) && { ends: said.endsPast }),
    ...(wish.password &&
      wish.password.length < leastPassword && { password: said.passwordShort(leastPassword) }),
    ...(wish.uses && !(Number.isInteger(uses) && uses >= 1 && uses <= 10_000) && { uses: said.usesWrong }),
  }
}

export const askFor = (board: string, wish: Wish): Asks['invitations']['create'] => ({
  board,
  role: wish.role,
  ...(wish.ends && { expiresAt: endOf(wish.ends) }),
  ...(wish.password && { password: wish.password }),
  ...(wish.uses && { maxUses: Number(wish.uses) }),
})
