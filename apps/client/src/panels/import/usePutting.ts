import { cardKinds } from '@parley/model/cards/index.ts'
import { putTable } from '@parley/model/tables/put-table.ts'
import { readTable } from '@parley/model/tables/read-table.ts'
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
  const say = useToast()
  const words = useWords().importing
  return () => {
    // Read once more: a colleague may have taken off a card that a row leads to.
    const { board } = session.reader
    const { drafts, faults } = readTable(rows, asked, board)
    if (faults.length > 0) return
    const made = edit.together((pen) => putTable(pen, board, asked.kind, drafts))
    if (!made) return say({ says: words.notNow })
    session.undo.step()
    onDone()
    const { added, changed } = made
    say({
      says: words.done(added.length, changed.length, cardKinds[asked.kind].many.toLowerCase()),
      action: { label: words.undo, onSelect: () => void session.undo.undo() },
    })
    const shown = added.length > 0 ? added : changed
    if (shown.length <= mostShown) goTo(session, shown)
  }
}
