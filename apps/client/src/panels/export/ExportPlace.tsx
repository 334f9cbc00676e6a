import { MissingDialog } from '../../ui/Missing.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { useExportDoor } from './useExportDoor.ts'

const ExportDialog = onDemand(async () => (await import('./ExportDialog.tsx')).ExportDialog, MissingDialog)

/** The ways out, over the board, where the address asks for them. */
export function ExportPlace() {
  const { asked, show, close } = useExportDoor()
  return asked !== undefined && <ExportDialog asked={asked} onChoose={show} onClose={close} />
}
