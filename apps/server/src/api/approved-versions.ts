import { z } from 'zod'
import type { Logger } from 'pino'
import { Id } from '@parley/model/ids.ts'
import type { ApprovalRow } from '../store/approvals.ts'
import type { Store } from '../store/store.ts'
import type { Boards } from '../sync/door.ts'
import { Lanes } from '../store/lanes.ts'
import type { Readings } from './readings.ts'

type Parts = { store: Store; boards: Pick<Boards, 'bytes' | 'keep'>; readings: Readings; log: Logger }

export type ApprovedVersions = {
  /**
   * Writes what was approved, and is not there yet, into the boards' documents, so that GOV-2 and GOV-4 speak for
   * everybody. What fails is logged and tried again at the next call; an approval stands either way.
   */
  write(): Promise<void>
}

/** The ids of the cards in a part, as a row has them; null for the whole plan. */
export const cardsOf = ({ cards }: Pick<ApprovalRow, 'cards'>): string[] | null =>
  cards === null ? null : z.array(Id).parse(JSON.parse(cards))

/** One version builds on the one before, so they are written one after the other. */
export function createApprovedVersions({ store, boards, readings, log }: Parts): ApprovedVersions {
  const lane = new Lanes(1)

  async function writeOne(row: ApprovalRow): Promise<void> {
    const state = await store.snapshots.state(row.snapshot)
    const by = await store.people.byId(row.settled_by ?? '')
    if (state) {
      const signing = {
        board: await boards.bytes(row.board),
        laid: { checkpoint: { bytes: state }, rows: [], seq: 0 },
        cards: cardsOf(row),
        on: new Date(row.settled_at ?? row.asked_at).toISOString(),
        by: by?.name ?? '',
      }
      await boards.keep(row.board, await readings.sign(signing))
    }
    await store.approvals.setKept(row.id, Date.now())
  }

  return {
    write: () =>
      lane.take(async () => {
        for (const row of await store.approvals.toKeep())
          await writeOne(row).catch((fault: unknown) =>
            log.error(
              { err: fault, approval: row.id },
              'An approved version was not written; it is tried again',
            ),
          )
      }),
  }
}
