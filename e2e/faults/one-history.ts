import { canonical } from '@parley/model/board/doc.ts'
import { Guest } from '@parley/server/sync/guest.ts'
import { asked } from '@parley/server/store/a-postgres.ts'
import { until } from '@parley/server/sync/stage.ts'
import { z } from 'zod'
import { none, type Figures } from './fault.ts'
import type { Roamer } from './roamer.ts'
import { storedAt } from './served.ts'
import { sumOf } from './writer.ts'

const Rows = z.array(z.object({ rows: z.number(), newest: z.number(), twice: z.number() }))

/** What must hold once everybody rests: one journal, one board, and all that was acknowledged in it. */
export async function oneHistory(
  at: string,
  board: string,
  urls: readonly string[],
  roamers: readonly Roamer[],
): Promise<Figures> {
  const doc = await storedAt(at, board)
  const kept = canonical(doc)
  // Somebody new at each node sees what that node has.
  const newcomers = urls.map((url, node) => new Guest({ url }, `newcomer${node}`, board))
  const all = [...roamers.map(({ guest }) => guest), ...newcomers]
  const otherwise = () => all.filter((guest) => !guest.isSaved || guest.sees !== kept).length
  await until(() => otherwise() === 0, 'all see what is kept', 20_000).catch(() => undefined)
  const differing = otherwise()
  for (const guest of newcomers) guest.leave()
  const [counted] = Rows.parse(
    await asked(
      at,
      `select count(*) as rows, max(seq) as newest, count(*) - count(distinct bytes) as twice
       from journal where board = '${board}'`,
    ),
  )
  return {
    'acknowledged and lost': none(sumOf(roamers.map((roamer) => roamer.lostIn(doc)))),
    'people and nodes that see another board than is kept': none(differing),
    'gaps in the journal’s numbers': none((counted?.newest ?? 0) - (counted?.rows ?? 0)),
    'rows that were written twice': none(counted?.twice ?? 0),
  }
}
