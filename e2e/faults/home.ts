import type { Guest } from '@parley/server/sync/guest.ts'
import { until } from '@parley/server/sync/stage.ts'

/** Back on the board, with all she did. The stock provider may sleep through a call that comes while it is closing. */
export async function home(guest: Guest): Promise<void> {
  for (let tries = 0; tries < 10 && !guest.isSaved; tries++) {
    guest.comeBack()
    await until(() => guest.isSaved, 'she is back', 1_000).catch(() => undefined)
  }
  await guest.saved()
}
