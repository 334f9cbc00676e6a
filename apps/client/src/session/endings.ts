import { close, type CloseReason } from '@parley/model/wire.ts'
import type { ReadOnlyBecause } from './session.ts'

/**
 * What the page does when the server closed the socket. `again`: the provider comes back by itself. `rename`:
 * come back under a new client id. `stop`: coming back would end the same way, so the page keeps what it shows
 * and says why it cannot be changed.
 */
export type Ending = { does: 'again' } | { does: 'rename' } | { does: 'stop'; because: ReadOnlyBecause }

const stops: Partial<Record<CloseReason, ReadOnlyBecause>> = {
  signedOut: 'signedOut',
  revoked: 'revoked',
  notHere: 'gone',
  otherVersion: 'oldTab',
  notAllowed: 'refused',
  badShape: 'refused',
  malformed: 'refused',
}

/**
 * Who is not let in is told why by the reason's name, ahead of the code. `stop` is for what stays so; a server that
 * is restarting, or cannot read its database for a moment, is asked again.
 */
export function notLetIn(reason: string, stop: (because: ReadOnlyBecause) => void): void {
  const because = Object.entries(stops).find(([name]) => name === reason)?.[1]
  if (because) stop(because)
}

export function endingOf(code: number): Ending {
  const reason = (Object.keys(close) as CloseReason[]).find((one) => close[one].code === code)
  if (reason === 'foreignId') return { does: 'rename' }
  const because = reason && stops[reason]
  return because ? { does: 'stop', because } : { does: 'again' }
}
