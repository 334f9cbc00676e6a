/** A view of a board that somebody gave a name. */
type ViewsTable = {
  id: string
  board: string
  person: string
  name: string
  /** The query of its address: which view, and what it shows. */
  search: string
  /** 1 where it is for everybody on the board, 0 where it is for its person alone. */
  shared: number
  created_at: number
}

/** A link that shows a board to whoever has it. */
type EmbedsTable = {
  id: string
  hash: string
  board: string
  name: string
  search: string
  created_by: string
  created_at: number
  expires_at: number | null
  revoked_at: number | null
}

export type ViewTables = { views: ViewsTable; embeds: EmbedsTable }
