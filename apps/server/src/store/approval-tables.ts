/** `none`: nobody was asked, and somebody said her word all the same. */
export type ApprovalMode = 'none' | 'optional' | 'required' | 'all'
export type ApprovalState = 'open' | 'approved' | 'changes' | 'withdrawn'
export type DecisionKind = 'approve' | 'changes'

/** Approval of a snapshot, or of a part of it. */
type ApprovalsTable = {
  id: string
  board: string
  snapshot: string
  /** The part, as JSON. */
  about: string
  /** The ids of the cards in that part, as JSON; null for the whole plan. */
  cards: string | null
  /** What the part is called, where it has a name. */
  label: string | null
  mode: ApprovalMode
  /** 1 where whoever comes by a link to the snapshot is asked as well. */
  link: number
  note: string | null
  asked_by: string
  asked_at: number
  due_at: number | null
  /** Who decides once it is due. */
  fallback: string | null
  fallback_told_at: number | null
  state: ApprovalState
  /** Counts up with whoever decides, so that they decide one after the other. */
  turn: number
  settled_by: string | null
  settled_at: number | null
  /** When the approved version was written into the board's document. */
  kept_at: number | null
}

type ApprovalPeopleTable = { approval: string; person: string }

type DecisionsTable = {
  approval: string
  person: string
  decision: DecisionKind
  note: string | null
  decided_at: number
}

export type ApprovalTables = {
  approvals: ApprovalsTable
  approval_people: ApprovalPeopleTable
  decisions: DecisionsTable
}
