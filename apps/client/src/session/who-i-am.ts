import { api, queries } from './api.ts'

const standing = () => queries.getQueryData(api.account.me.queryKey())?.person?.standing

/**
 * Asks again who I am. With another standing there are other answers to all that was asked; whoever is nobody now is
 * asked who she is, or keeps the board that she has open.
 */
export async function askWhoIAm(): Promise<void> {
  const before = standing()
  await queries.invalidateQueries({ queryKey: api.account.pathKey() })
  const now = standing()
  if (now !== undefined && now !== before) await queries.invalidateQueries()
}
