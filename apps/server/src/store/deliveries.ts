import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type DeliveryRow = Selectable<Tables['deliveries']>
/** What is to be sent now, and where. */
export type Due = Pick<DeliveryRow, 'id' | 'hook' | 'body' | 'tries'> &
  Pick<Selectable<Tables['hooks']>, 'url' | 'secret'>

type Page = { before?: string | undefined; limit: number }

export type Deliveries = {
  /** Beyond a thousand that wait for one hook, the oldest are given up. */
  queue(deliveries: readonly DeliveryRow[]): Promise<void>
  /** What is to be sent by now to others than these hooks, the oldest first. */
  due(now: number, others: readonly string[], limit: number): Promise<Due[]>
  /** When the next is to be sent; undefined when nothing waits. */
  nextDue(): Promise<number | undefined>
  settle(id: string, came: Pick<DeliveryRow, 'tries' | 'state' | 'next_at' | 'fault'>): Promise<void>
  delivery(id: string): Promise<DeliveryRow | undefined>
  /** The newest first, older than the one `before`. */
  deliveries(hook: string, page: Page): Promise<DeliveryRow[]>
  /** Forgets what was settled before. */
  sweep(before: number): Promise<void>
}

/** So many messages wait for one hook. */
export const mostWaiting = 1_000

/** What is on its way to other programs: a restart loses none of it. */
export const deliveriesIn = (db: Database): Deliveries => ({
  async queue(deliveries) {
    if (deliveries.length > 0) await db.insertInto('deliveries').values(deliveries).execute()
    for (const hook of new Set(deliveries.map((one) => one.hook))) await giveUpOldest(db, hook)
  },

  due: (now, others, limit) => due(db, now, others, limit),

  async nextDue() {
    const row = await db
      .selectFrom('deliveries')
      .select('next_at')
      .where('next_at', 'is not', null)
      .orderBy('next_at')
      .limit(1)
      .executeTakeFirst()
    return row?.next_at ?? undefined
  },

  async settle(id, came) {
    await db.updateTable('deliveries').set(came).where('id', '=', id).execute()
  },

  delivery: (id) => deliveryIn(db, id),

  deliveries: (hook, page) => pageOf(db, hook, page),

  async sweep(before) {
    await db.deleteFrom('deliveries').where('next_at', 'is', null).where('created_at', '<', before).execute()
  },
})

/** To an address that takes nothing for days what was said long ago is given up first. */
async function giveUpOldest(db: Database, hook: string): Promise<void> {
  const oldest = db
    .selectFrom('deliveries')
    .select('id')
    .where('hook', '=', hook)
    .where('next_at', 'is not', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .offset(mostWaiting)
    // SQLite takes an offset only beside a limit.
    .limit(mostWaiting)
  await db
    .updateTable('deliveries')
    .set({ state: 'givenUp', next_at: null, fault: 'tooMany' })
    .where('id', 'in', oldest)
    .execute()
}

const deliveryIn = (db: Database, id: string): Promise<DeliveryRow | undefined> =>
  db.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirst()

function due(db: Database, now: number, others: readonly string[], limit: number): Promise<Due[]> {
  let query = db
    .selectFrom('deliveries')
    .innerJoin('hooks', 'hooks.id', 'deliveries.hook')
    .select(['deliveries.id', 'deliveries.hook', 'deliveries.body', 'deliveries.tries'])
    .select(['hooks.url', 'hooks.secret'])
    .where('deliveries.next_at', '<=', now)
  if (others.length > 0) query = query.where('deliveries.hook', 'not in', others)
  return query.orderBy('deliveries.next_at').limit(limit).execute()
}

async function pageOf(db: Database, hook: string, { before, limit }: Page): Promise<DeliveryRow[]> {
  let query = db.selectFrom('deliveries').selectAll().where('hook', '=', hook)
  const last = before === undefined ? undefined : await deliveryIn(db, before)
  if (last)
    query = query.where((row) =>
      row.or([
        row('created_at', '<', last.created_at),
        row.and([row('created_at', '=', last.created_at), row('id', '<', last.id)]),
      ]),
    )
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
}
