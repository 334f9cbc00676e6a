import { cardKinds } from '@parley/model/cards/index.ts'
import { putTables, type PutTable } from '@parley/model/tables/put-table.ts'
import { readTable } from '@parley/model/tables/read-table.ts'
import { within } from '@parley/model/tongue/tongue.ts'
import { putWorkbook, readWorkbook, type ReadWorkbook, type Workbook } from '@parley/model/tables/workbook.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { goTo } from '../go-to.ts'
import type { Mapped } from './useTable.ts'

/** So many cards are selected and shown once they are there; more would be no selection. */
const mostShown = 200

/** Puts a table on the board, all of it in one step or nothing. */
export function usePutting({ rows, asked }: Mapped, onDone: () => void): () => void {
  const session = useSession()
  const edit = useEdit()
  const words = useWords().importing
  const tell = useTelling(onDone)
  return () => {
    // Read once more: a colleague may have taken off a card that a row leads to.
    const { board } = session.reader
    const { drafts, faults } = readTable(rows, asked, board)
    if (faults.length > 0) return
    const made = edit.together((pen) => putTables(pen, board, [{ kind: asked.kind, drafts }]))
    const many = within(cardKinds[asked.kind].many)
    tell(made, ({ added, changed }) => words.done(added.length, changed.length, many))
  }
}

/** Puts a whole workbook on the board in one step, or answers what of it cannot be read any more. */
export function usePuttingAll(workbook: Workbook, onDone: () => void): () => ReadWorkbook {
  const session = useSession()
  const edit = useEdit()
  const { whole } = useWords().importing
  const tell = useTelling(onDone)
  return () => {
    const { board } = session.reader
    const read = readWorkbook(workbook, board)
    if ([...read.cards, ...read.links].some(({ faults }) => faults.length > 0)) return read
    const made = edit.together((pen) => putWorkbook(pen, board, read))
    tell(made, ({ added, changed, links }) => whole.done(added.length, changed.length, links))
    return read
  }
}

/** Says what was put down, with the way back, and shows it. */
function useTelling(onDone: () => void) {
  const session = useSession()
  const say = useToast()
  const words = useWords().importing
  return <T extends PutTable>(made: T | undefined, says: (made: T) => string) => {
    if (!made) return say({ says: words.notNow })
    session.undo.step()
    onDone()
    say({ says: says(made), action: { label: words.undo, onSelect: () => void session.undo.undo() } })
    const shown = made.added.length > 0 ? made.added : made.changed
    if (shown.length <= mostShown) goTo(session, shown)
  }
}
