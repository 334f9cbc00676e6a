import { useStore } from 'zustand'
import { useSession } from '../../session/useBoard.tsx'
import { MissingDialog } from '../../ui/Missing.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { doorOf } from './door.ts'

const SnapshotsDialog = onDemand(
  async () => (await import('../snapshots/SnapshotsDialog.tsx')).SnapshotsDialog,
  MissingDialog,
)
const AuditDialog = onDemand(
  async () => (await import('../audit/AuditDialog.tsx')).AuditDialog,
  MissingDialog,
)
const ApprovalDialogs = onDemand(
  async () => (await import('../approvals/ApprovalDialogs.tsx')).ApprovalDialogs,
  MissingDialog,
)
const ShareDialog = onDemand(async () => (await import('../ShareDialog.tsx')).ShareDialog, MissingDialog)
const SaveView = onDemand(async () => (await import('../saved-views/SaveView.tsx')).SaveView, MissingDialog)
const EmbedDialog = onDemand(
  async () => (await import('../embeds/EmbedDialog.tsx')).EmbedDialog,
  MissingDialog,
)
const SizeDialog = onDemand(async () => (await import('../size/SizeDialog.tsx')).SizeDialog, MissingDialog)
const KeySheet = onDemand(async () => (await import('./KeySheet.tsx')).KeySheet, MissingDialog)

/** The dialog that stands open over the board, whichever act, menu or button opened it. */
export function BoardDialogs() {
  const session = useSession()
  const door = useStore(doorOf(session))
  const close = () => doorOf(session).setState(undefined, true)
  switch (door) {
    case undefined:
    // It hangs on its button in the bar.
    case 'filter':
      return null
    case 'share':
      return <ShareDialog board={session.board} onClose={close} />
    case 'snapshots':
      return <SnapshotsDialog onClose={close} />
    case 'audit':
      return <AuditDialog board={session.board} onClose={close} />
    case 'approvals':
    case 'ask':
      return <ApprovalDialogs asks={door === 'ask'} onClose={close} />
    case 'saveView':
      return <SaveView onClose={close} />
    case 'embed':
      return <EmbedDialog onClose={close} />
    case 'size':
      return <SizeDialog board={session.board} onClose={close} />
    case 'keys':
      return <KeySheet onClose={close} />
  }
}
