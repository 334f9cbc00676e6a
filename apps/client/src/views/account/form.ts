import type { FirstWords } from '../../words/words.ts'
import { leastPassword } from '../../session/leastPassword.ts'

export interface Account {
  name: string
  email: string
  password: string
  setupCode: string
}

type Missing = Partial<Record<keyof Account, string>>

/** What is missing, in the words that stand under each field. Empty: it may be sent. */
export function missingIn(account: Account, codeNeeded: boolean, words: FirstWords): Missing {
  const { missing } = words.account
  return {
    ...(!account.name.trim() && { name: missing.name }),
    ...emailMissing(account.email, words),
    ...(account.password.length < leastPassword && { password: missing.passwordShort(leastPassword) }),
    ...(codeNeeded && !account.setupCode.trim() && { setupCode: missing.setupCode }),
  }
}

export function emailMissing(email: string, words: FirstWords): { email?: string } {
  const { missing } = words.account
  if (!email.trim()) return { email: missing.email }
  return /^\S+@\S+$/u.test(email.trim()) ? {} : { email: missing.emailForm }
}
