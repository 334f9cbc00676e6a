import type { AuditRows } from '../store/audit.ts'
import { Buckets } from '../sync/bucket.ts'
import type { Log } from '../sync/log.ts'

/** Something for the log. Who is not known is told apart by address while it is decided whether it is a repetition. */
export type Noting = {
  what: string
  person: string | undefined
  board?: string | undefined
  about?: Record<string, string> | undefined
  /** `ok`, or the code with which it was refused. */
  outcome: string
  address?: string | undefined
}

export type Auditing = {
  /** Writes it down, one after the other. A log that cannot be written is said to whoever runs the server. */
  note(noting: Noting): Promise<void>
  /** The same, once in a while: a page that asks again and again must not fill the log. */
  noteSeldom(noting: Noting): Promise<void>
}

/** How long the same is not worth a second row: that somebody comes, and that she is refused. */
const [sameComingMs, sameRefusalMs] = [43_200_000, 600_000]
/** Of one person or address, where each is another one. */
const [perSecond, burst] = [0.2, 100]
/** Forgetting everything now and then keeps the lists short. */
const mostKept = 10_000

type Parts = { rows: Pick<AuditRows, 'append'>; log: Pick<Log, 'info' | 'error'>; now?: () => number }

export function createAuditing({ rows, log, now = Date.now }: Parts): Auditing {
  const noted = new Map<string, number>()
  const paces = new Buckets(perSecond, burst)
  let last: Promise<unknown> = Promise.resolve()

  const note = ({ what, person, board, about, outcome }: Noting): Promise<void> => {
    const kept = about && Object.keys(about).length > 0 ? JSON.stringify(about) : null
    const row = { at: now(), person: person ?? null, what, board: board ?? null, about: kept, outcome }
    // What it was about may hold words of people: that stays in the database.
    log.info({ what, board, person, outcome }, 'Noted in the audit log.')
    const written = last
      .then(() => rows.append(row))
      .catch((fault: unknown) => log.error({ err: fault, row }, 'The audit log could not be written'))
    last = written
    return written
  }

  function isNew({ what, person, board, about, outcome, address = '' }: Noting): boolean {
    const who = person ?? address
    const key = JSON.stringify([who, what, board, outcome, about])
    const quietMs = outcome === 'ok' ? sameComingMs : sameRefusalMs
    if (now() - (noted.get(key) ?? -Infinity) < quietMs) return false
    if (noted.size > mostKept) noted.clear()
    const pace = paces.of(who)
    if (pace.wait > 0 || !pace.take()) return false
    noted.set(key, now())
    return true
  }

  return {
    note,
    noteSeldom: async (noting) => (isNew(noting) ? note(noting) : undefined),
  }
}
