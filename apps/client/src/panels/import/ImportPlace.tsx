import { useStore } from 'zustand'
import { useMayWrite, useSession } from '../../session/useBoard.tsx'
import { MissingDialog } from '../../ui/Missing.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { importingOf } from './importing.ts'
import { useBrought } from './useBrought.ts'

const ImportDialog = onDemand(async () => (await import('./ImportDialog.tsx')).ImportDialog, MissingDialog)

/** A table that becomes cards, over the board; tables are taken wherever they are dropped or pasted on it. */
export function ImportPlace() {
  const session = useSession()
  const mayWrite = useMayWrite()
  const importing = useStore(importingOf(session))
  useBrought(session)
  const close = () => importingOf(session).setState(undefined, true)
  return importing && mayWrite && <ImportDialog importing={importing} onClose={close} />
}
