import { canInWorkspace } from '@parley/model/access.ts'
import { AskedEnough } from '../consumers/guarded.ts'
import type { DataSetRow } from '../store/data-sets.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'

type Who = Pick<Asking, 'store' | 'person'>

/** Data sets are among colleagues: for a guest there are none. */
export function needColleague({ person }: Pick<Who, 'person'>): void {
  if (!canInWorkspace(person.standing, 'seeInternal')) throw new Problem('noDataSet')
}

/** Where nobody has the right any more, the workspace's owner has it: somebody must be able to erase. */
export async function hasRight({ store, person }: Who, dataSet: string): Promise<boolean> {
  if ((await store.dataSets.rightsOf(person.id)).has(dataSet)) return true
  if (!canInWorkspace(person.standing, 'administer')) return false
  return (await store.dataSets.allowed(dataSet)).length === 0
}

/** A data set that any colleague may know of, and ask for rounded numbers. */
export async function needDataSet(ctx: Who, id: string): Promise<DataSetRow> {
  needColleague(ctx)
  const row = await ctx.store.dataSets.byId(id)
  if (!row) throw new Problem('noDataSet')
  return row
}

/** The same for who has the right to it: to import, to see single people and exact numbers, and to pass it on. */
export async function needRight(ctx: Who, id: string): Promise<DataSetRow> {
  const row = await needDataSet(ctx, id)
  if (!(await hasRight(ctx, id))) throw new Problem('noDataSetRight')
  return row
}

/** What is said where no answer is safe any more. */
export function fromAskedEnough(fault: unknown): never {
  throw fault instanceof AskedEnough ? new Problem('askedEnough') : fault
}
