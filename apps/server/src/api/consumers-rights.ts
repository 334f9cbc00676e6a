import { canInWorkspace } from '@parley/model/access.ts'
import type { DataSetRow } from '../store/data-sets.ts'
import { Problem } from './problem.ts'
import type { Asking } from './trpc.ts'

/** Data sets are among colleagues: for a guest there are none. */
export function needColleague({ person }: Asking): void {
  if (!canInWorkspace(person.standing, 'seeInternal')) throw new Problem('noDataSet')
}

export const hasRight = async ({ store, person }: Asking, dataSet: string): Promise<boolean> =>
  (await store.dataSets.rightsOf(person.id)).has(dataSet)

/** A data set that any colleague may know of, and ask for rounded numbers. */
export async function needDataSet(ctx: Asking, id: string): Promise<DataSetRow> {
  needColleague(ctx)
  const row = await ctx.store.dataSets.byId(id)
  if (!row) throw new Problem('noDataSet')
  return row
}

/** The same for who has the right to it: to import, to see single people and exact numbers, and to pass it on. */
export async function needRight(ctx: Asking, id: string): Promise<DataSetRow> {
  const row = await needDataSet(ctx, id)
  if (!(await hasRight(ctx, id))) throw new Problem('noDataSetRight')
  return row
}
