/** An address of another program that is told of events. */
type HooksTable = {
  id: string
  /** Null for all boards. */
  board: string | null
  url: string
  /** A JSON list of kinds. */
  events: string
  /** As it was handed out: what is sent is signed with it, so a hash would not do. */
  secret: string
  created_at: number
}

export type DeliveryState = 'waiting' | 'delivered' | 'givenUp'

/** One message to one hook, until it is delivered or given up. */
type DeliveriesTable = {
  id: string
  hook: string
  event: string
  body: string
  created_at: number
  tries: number
  state: DeliveryState
  /** Null when nothing more is tried. */
  next_at: number | null
  /** What went wrong the last time. */
  fault: string | null
}

/** What is told to other programs. */
export type HookTables = { hooks: HooksTable; deliveries: DeliveriesTable }
