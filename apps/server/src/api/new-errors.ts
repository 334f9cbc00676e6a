import type { Store } from '../store/store.ts'
import type { Log } from '../sync/log.ts'
import type { Happened } from './happened.ts'
import type { Read } from './reading.ts'

type Parts = {
  store: Pick<Store, 'boards' | 'knownErrors'>
  /** What the rules say of a board as it stands. */
  reportOf: (board: string) => Promise<{ read: Read['report'] }>
  happened: Happened
  log: Pick<Log, 'error'>
  quietMs?: number
}

/** Whoever writes is not told of what a half-written line breaks. */
const quietAfterEditMs = 10_000
/** More at once are one upheaval, and seen on the board. */
const mostTold = 5

export type NewErrors = ReturnType<typeof createNewErrors>

/** Notices when an edit brings an error that was not there, once the board has been left alone for a moment. */
export function createNewErrors(parts: Parts) {
  const { log, quietMs = quietAfterEditMs } = parts
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  const seen = new Set<string>()
  const quietly = (work: Promise<void>, board: string): Promise<void> =>
    work.catch((fault: unknown) =>
      log.error({ err: fault, board }, 'A board could not be looked at for new errors'),
    )

  return {
    /** Somebody opened it: what is wrong with it now is old. */
    opened(board: string): void {
      if (seen.has(board)) return
      seen.add(board)
      void quietly(begin(parts, board), board)
    },

    edited(board: string, person: string): void {
      clearTimeout(waiting.get(board))
      const timer = setTimeout(() => {
        waiting.delete(board)
        void quietly(look(parts, board, person), board)
      }, quietMs)
      waiting.set(board, timer.unref())
    },

    stop(): void {
      for (const timer of waiting.values()) clearTimeout(timer)
    },
  }
}

/** What each error says, by rule and what it is about; those that follow from another are left out. */
async function errorsOf({ reportOf }: Parts, board: string): Promise<Map<string, string>> {
  const { read } = await reportOf(board)
  const roots = read.findings.filter(({ severity, under }) => severity === 'error' && under === null)
  return new Map(roots.map(({ rule, cards, links, says }) => [JSON.stringify([rule, cards, links]), says]))
}

async function begin(parts: Parts, board: string): Promise<void> {
  const { knownErrors } = parts.store
  if ((await knownErrors.of(board)) === undefined)
    await knownErrors.set(board, [...(await errorsOf(parts, board)).keys()])
}

async function look(parts: Parts, board: string, by: string): Promise<void> {
  const { store, happened } = parts
  const row = await store.boards.byId(board)
  if (!row || row.deleted_at !== null) return
  const now = await errorsOf(parts, board)
  const known = await store.knownErrors.of(board)
  await store.knownErrors.set(board, [...now.keys()])
  if (!known) return
  const fresh = [...now].filter(([finding]) => !known.includes(finding))
  for (const [, says] of fresh.slice(0, mostTold)) {
    const note = { kind: 'newError' as const, to: [row.created_by], says }
    await happened({ of: 'notifications', board, by, note })
  }
}
