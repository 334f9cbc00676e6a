import { Download } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useSayFault } from '../../panels/useSayFault.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useFirstWords } from '../../words/words.ts'
import type { BoardAct } from './BoardMenu.tsx'
import type { ListedBoard } from './listedBoard.ts'
import { exportPlan } from './export-plan.ts'

/** The dialog that is open on the page of boards. */
export type Shown =
  | { is: 'create'; template?: string | undefined }
  | { is: 'bin' }
  | { is: 'people' }
  | { is: 'rename' | 'client' | 'share' | 'delete'; board: ListedBoard }

export type BoardActs = ReturnType<typeof useBoardActs>

/** What is done with boards from outside: most of it in a dialog, one at a time. */
export function useBoardActs() {
  const words = useFirstWords()
  const toast = useToast()
  const sayFault = useSayFault()
  const [shown, open] = useState<Shown>()
  const close = useCallback(() => open(undefined), [])

  const act = useCallback(
    async (which: BoardAct, board: ListedBoard) => {
      if (which !== 'export') return open({ is: which, board })
      try {
        const file = await exportPlan(board.id, board.title)
        toast({ icon: Download, says: words.boards.exported(file) })
      } catch (error) {
        sayFault(error)
      }
    },
    [toast, sayFault, words],
  )

  return { shown, open, close, act }
}
