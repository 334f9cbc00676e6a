import { boardRows } from './access-of-board.ts'
import { listeningRows } from './access-of-listening.ts'
import { consumerRows } from './access-of-consumers.ts'
import { talkRows } from './access-of-talk.ts'
import { workspaceRows } from './access-of-workspace.ts'
import type { Row } from './access-cast.ts'

/** Who may call what: a row for every procedure, with a call that is made and what comes of it for each. */
export const table: Record<string, Row> = {
  ...workspaceRows,
  ...consumerRows,
  ...boardRows,
  ...listeningRows,
  ...talkRows,
}
