import { useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { exportBoard } from '../export/export-board.ts'

/** What is on this page, as a file. */
export function ExportCopy() {
  const session = useSession()
  const say = useToast()
  const words = useWords().board
  return (
    <Button size="s" onClick={() => say({ says: words.exported(exportBoard(session)) })}>
      {words.save.exportCopy}
    </Button>
  )
}
