import type { Logger } from 'pino'
import { binMs } from './api/bin.ts'
import type { Store } from './store/store.ts'
import type { Boards } from './sync/door.ts'

type Parts = {
  store: Store
  boards: Pick<Boards, 'dismiss' | 'recheck' | 'redecide'>
  /** Takes the daily snapshots that are due, and answers of which boards. */
  daily: (now: number) => Promise<string[]>
  log: Logger
  /** Of what is asked of people, what has fallen due. */
  remind: () => Promise<void>
  /** Settles what waits only for these people, who may decide no more, or for any such. */
  settleWithout: (people?: readonly string[]) => Promise<void>
  /** Of pictures, what can come back no more. */
  tidyPictures: (now: number) => Promise<void>
  /** Of data sets, what was kept long enough. */
  tidy: (now: number) => Promise<void>
  now?: () => number
  /** Has the clock not jumped? What time alone takes away is kept while it may be wrong. */
  isSteady?: () => boolean
  /** Of several nodes one keeps, clears away and reminds for all. */
  leads?: () => boolean
}

/** How long somebody is reminded of what she was told. */
const rememberedMs = 180 * 24 * 3_600_000
/** How long it can be looked up what was sent to webhooks. */
const deliveriesMs = 30 * 24 * 3_600_000

export type Sweep = {
  /** Boards that lay in the bin for 30 days go for good, sessions that have run out, wrong tries of long ago, and pictures. */
  clean(): Promise<void>
  /** Boards that were edited are kept as they stand, once a day. */
  keepDaily(): Promise<void>
  /** Those whose invitation has run out since the last time are shown the door. */
  showOut(): Promise<void>
  /** Those whose session or token was ended, perhaps by another process on this folder, lose their sockets. */
  recheck(): Promise<void>
  /** Consumers who were kept long enough go, and who was erased stays away. */
  tidy(): Promise<void>
  /** Whoever is to decide because nobody else has in time is told. */
  remind(): Promise<void>
}

/** What time alone brings about. */
export function createSweep(parts: Parts): Sweep {
  const { store, boards, daily, log, remind, settleWithout, tidy, tidyPictures, now = Date.now } = parts
  const { leads = () => true, isSteady = () => true } = parts
  let lookedAt = now()
  return {
    async clean() {
      if (!leads() || !isSteady()) return
      const gone = await store.boards.sweep(now() - binMs)
      await store.sessions.sweep(now())
      await store.attempts.sweep(now())
      await store.notifications.sweep(now() - rememberedMs)
      await store.hooks.sweep(now() - deliveriesMs)
      await store.snapshots.sweepBefore(now() - binMs)
      if (gone.length > 0) log.info({ boards: gone }, 'Boards left the bin for good')
      await tidyPictures(now())
      // Whose invitation ran out while no server was up.
      await settleWithout()
    },

    async keepDaily() {
      if (!leads()) return
      const kept = await daily(now())
      if (kept.length > 0) log.info({ boards: kept.length }, 'Daily snapshots were taken')
    },

    async showOut() {
      const until = now()
      const ended = await store.grants.endedBetween(lookedAt, until)
      for (const { person, board } of ended) boards.dismiss(person, 'revoked', board)
      // Whoever was muted by one of them edits again.
      for (const board of new Set(ended.map((one) => one.board))) await boards.redecide(board)
      if (ended.length > 0) await settleWithout(ended.map(({ person }) => person))
      // Only now: what could not be read is looked through the next time.
      lookedAt = Math.max(lookedAt, until)
    },

    recheck: () => boards.recheck(),
    tidy: async () => {
      if (isSteady()) await tidy(now())
    },
    remind: async () => {
      if (leads()) await remind()
    },
  }
}

const hour = 3_600_000

/** Sweeps now and from then on. Returns how to stop. */
export function startSweeping(sweep: Sweep, log: Logger): () => void {
  const note = (fault: unknown) => log.error({ err: fault }, 'Sweeping failed; it is tried again later')
  const clean = () => void sweep.clean().catch(note)
  const keepDaily = () => void sweep.keepDaily().catch(note)
  const showOut = () => void sweep.showOut().catch(note)
  const recheck = () => void sweep.recheck().catch(note)
  const remind = () => void sweep.remind().catch(note)
  const tidy = () => void sweep.tidy().catch(note)
  const timers = [
    setInterval(clean, hour),
    setInterval(keepDaily, hour),
    setInterval(tidy, hour),
    setInterval(showOut, 2_000),
    setInterval(recheck, 3_000),
    setInterval(remind, 10_000),
  ]
  clean()
  keepDaily()
  tidy()
  return () => timers.forEach(clearInterval)
}
