import { cardsOf } from './approved-versions.ts'
import type { ApprovalRow } from '../store/approvals.ts'
import type { AskedRow, DecisionRow } from '../store/decisions.ts'
import type { Store } from '../store/store.ts'

const iso = (at: number) => new Date(at).toISOString()
const isoOrNull = (at: number | null) => (at === null ? null : iso(at))

type Beside = {
  names: ReadonlyMap<string, string>
  asked: readonly AskedRow[]
  decisions: readonly DecisionRow[]
}

/** Approvals with the names of those in them: who asked whom of what, who said what, and how it stands. */
export async function shownApprovals(store: Store, rows: readonly ApprovalRow[]) {
  const ids = rows.map(({ id }) => id)
  const people = rows.flatMap(({ asked_by, fallback, settled_by }) => [asked_by, fallback, settled_by])
  const names = await store.people.names(people.filter((one) => one !== null))
  const beside = {
    names,
    asked: await store.decisions.askedIn(ids),
    decisions: await store.decisions.of(ids),
  }
  return rows.map((row) => shown(row, beside))
}

function shown(row: ApprovalRow, { names, asked, decisions }: Beside) {
  const named = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? '' })
  return {
    approval: row.id,
    snapshot: row.snapshot,
    /** What it is about has a name: a strategy, or a card; null for the whole plan and for several cards. */
    label: row.label,
    about: row.cards === null ? ('plan' as const) : ('cards' as const),
    cards: cardsOf(row)?.length ?? 0,
    mode: row.mode,
    link: row.link === 1,
    note: row.note,
    asked: { by: named(row.asked_by), at: iso(row.asked_at) },
    of: asked.filter((one) => one.approval === row.id).map(({ person, name }) => ({ id: person, name })),
    due: isoOrNull(row.due_at),
    fallback: named(row.fallback),
    state: row.state,
    settled: row.settled_at === null ? null : { by: named(row.settled_by), at: iso(row.settled_at) },
    decisions: decisions.filter((one) => one.approval === row.id).map(shownDecision),
  }
}

const shownDecision = ({ person, name, colour, decision, note, decided_at }: DecisionRow) => ({
  by: { id: person, name, colour },
  decision,
  note,
  at: iso(decided_at),
})
