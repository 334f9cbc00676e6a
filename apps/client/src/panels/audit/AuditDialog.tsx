import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { useWords } from '../../words/words.ts'
import { AuditList } from './AuditList.tsx'

/** The log of one board, for who owns it. */
export function AuditDialog({ board, onClose }: { board: string; onClose: () => void }) {
  const words = useWords()
  return (
    <Dialog
      width="l"
      title={words.audit.title}
      says={words.audit.says}
      actions={<DialogCancel>{words.ui.close}</DialogCancel>}
      onClose={onClose}
    >
      <AuditList board={board} />
    </Dialog>
  )
}
