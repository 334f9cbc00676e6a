import { can } from '@parley/model/access.ts'
import { Id, newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import { roleOnSnapshot } from '../access/can.ts'
import type { ApprovalRow } from '../store/approvals.ts'
import type { DecisionRow } from '../store/decisions.ts'
import type { SnapshotRow } from '../store/snapshots.ts'
import type { Store } from '../store/store.ts'
import type { ApprovalState, DecisionKind } from '../store/approval-tables.ts'
import type { Person } from '../sync/door.ts'
import { cardsOf } from './approved-versions.ts'
import { nobodyIsMissing } from './nobody-missing.ts'
import { Problem } from './problem.ts'
import { othersAreAsked, turnOf } from './turn-to-decide.ts'
import type { Asking } from './house.ts'
import { isOpen, needSnapshot } from './need.ts'
import { signedIn } from './trpc.ts'

const Decide = z.strictObject({
  snapshot: Id,
  decision: z.enum(['approve', 'changes']),
  note: z.string().trim().max(10_000).optional(),
})
type Word = { decision: DecisionKind; note: string | null; person: Person; at: number }

/**
 * Somebody's word on a snapshot: approval, with a remark or without, or what is to change. Of two who decide at once
 * one settles it, and the other is refused with `decided` and told who did.
 */
export const decide = signedIn.input(Decide).mutation(async ({ ctx, input }) => {
  const { decision, note = '' } = input
  if (decision === 'changes' && note === '') throw new Problem('badInput', 'note: say what is to change.')
  const snapshot = await needSnapshot(ctx, input.snapshot, 'review')
  const row = await approvalOf(ctx, snapshot)
  const word: Word = { decision, note: note || null, person: ctx.person, at: Date.now() }
  if (row.state !== 'open') throw await over(ctx.store, row)
  await needTurn(ctx, row)
  if (decision === 'approve') await needNothingInTheWay(ctx, snapshot, row)
  const state = await ctx.store.together((store) => settle(store, row, word))
  await tell(ctx, row, word)
  if (state === 'approved') await ctx.approvedVersions.write()
  return { approval: row.id, state }
})

/** What is asked of a snapshot. A named one may be decided on though nobody was asked: then nobody's word is missing. */
async function approvalOf(
  { store }: Asking,
  { id, board, kind, created_by }: SnapshotRow,
): Promise<ApprovalRow> {
  const asked = await store.approvals.ofSnapshot(id)
  if (asked) return asked
  if (!isOpen(kind)) throw new Problem('notAllowed')
  if (await othersAreAsked(store, board)) throw new Problem('notAsked')
  const whole = { about: JSON.stringify({ plan: true }), cards: null, label: null }
  const nobody = { mode: 'none' as const, link: 0, note: null, due_at: null, fallback: null }
  const asking = { id: newId(), board, snapshot: id, asked_by: created_by, asked_at: Date.now() }
  await store.approvals.ask({ ...asking, ...whole, ...nobody }, [])
  const row = await store.approvals.ofSnapshot(id)
  if (!row) throw new Problem('noSnapshot')
  return row
}

async function needTurn(ctx: Asking, row: ApprovalRow): Promise<void> {
  const turn = await turnOf(ctx, row)
  if (turn === 'yet')
    throw new Problem('notAsked', 'It is your turn only if the others have not decided in time.')
  if (turn === 'others') throw new Problem('notAsked')
}

async function needNothingInTheWay(ctx: Asking, { id, seq }: SnapshotRow, row: ApprovalRow): Promise<void> {
  const bytes = await ctx.store.snapshots.state(id)
  if (!bytes) throw new Problem('noSnapshot')
  const laid = { checkpoint: { bytes }, rows: [], seq }
  const laying = { laid, before: undefined, cards: cardsOf(row) }
  const { inTheWay } = await ctx.readings.lay(`${row.id} alone`, ctx.tongue, async () => laying)
  const [first, ...more] = inTheWay
  if (first === undefined) return
  const rest = more.length > 0 ? ` And ${more.length} more.` : ''
  throw new Problem('errorsStand', `It cannot be approved while errors stand: ${first}${rest}`)
}

/** One after the other: what the first said stands when the second looks. Answers how it stands now. */
async function settle(store: Store, row: ApprovalRow, word: Word): Promise<ApprovalState> {
  if (!(await store.approvals.takeTurn(row.id))) throw await over(store, row)
  await needStill(store, row, word.person)
  const { decision, note, at } = word
  const person = word.person.id
  await store.decisions.put({ approval: row.id, person, decision, note, decided_at: at })
  const state = decision === 'changes' ? 'changes' : (await isWhole(row, person, store)) ? 'approved' : 'open'
  if (state !== 'open') await store.approvals.settle(row.id, { state, by: person, at })
  return state
}

/** Reading a large plan takes a while: whoever was shown out meanwhile decides nothing. */
async function needStill(store: Store, { snapshot: id, board }: ApprovalRow, person: Person): Promise<void> {
  const role = await roleOnSnapshot(store, person, { id, board })
  if (!role) throw new Problem('noSnapshot')
  if (!can(role, 'review')) throw new Problem('notAllowed')
}

/** Does it stand with her approval? The fallback speaks for all who did not. */
const isWhole = async (row: ApprovalRow, person: string, store: Store): Promise<boolean> =>
  row.mode !== 'all' || row.fallback === person || (await nobodyIsMissing(store, row))

async function over(store: Store, { id }: ApprovalRow): Promise<Problem> {
  const row = await store.approvals.byId(id)
  if (!row || row.state === 'withdrawn')
    return new Problem('decided', 'Nobody is asked for approval any more.')
  const said = await store.decisions.of([id])
  const last = said.find(({ person }) => person === row.settled_by)
  return new Problem('decided', last && wordOf(last))
}

const wordOf = ({ name, decision, note }: DecisionRow): string => {
  const did = decision === 'approve' ? 'approved this' : 'asked for changes'
  return `${name} ${did} meanwhile${note ? `: “${note}”` : ''}.`
}

async function tell(ctx: Asking, { id, board, snapshot, asked_by }: ApprovalRow, word: Word): Promise<void> {
  const asked = await ctx.store.decisions.askedIn([id])
  const to = [...new Set([asked_by, ...asked.map(({ person }) => person)])]
  const did = word.decision === 'approve' ? 'Approved' : 'Changes are asked for'
  const says = word.note ? `${did}: ${word.note}` : `${did}.`
  const by = ctx.person.id
  await ctx.happened({ of: 'approvals', board, by, snapshot, note: { kind: 'decision', to, says } })
}
