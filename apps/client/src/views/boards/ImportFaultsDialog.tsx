import { Copy } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { useCopy } from '../../ui/useCopy.ts'
import { useWords } from '../../words/words.ts'
import type { Refusal } from './useImport.ts'
import { scrolls } from '../../ui/scrolls.ts'
import styles from './ImportFaultsDialog.module.css'

/** Every fault of a plan file that was not imported, each with its path. */
export function ImportFaultsDialog({ refusal, onClose }: { refusal: Refusal; onClose: () => void }) {
  const words = useWords()
  const said = words.boards.import
  const copy = useCopy()
  const list = () => refusal.faults.map(({ path, says }) => `${path}\t${says}`).join('\n')
  return (
    <Dialog
      width="l"
      title={said.refused}
      says={said.refusedSays(refusal.file, refusal.faults.length)}
      actions={
        <>
          <Button icon={Copy} onClick={() => void copy(list())}>
            {said.copyFaults}
          </Button>
          <DialogCancel>{words.ui.close}</DialogCancel>
        </>
      }
      onClose={onClose}
    >
      <ol {...scrolls} className={styles['faults']} aria-label={said.faults}>
        {refusal.faults.map(({ path, says }, index) => (
          // Two faults may stand at one path and say the same; their place in the list is what tells them apart.
          <li key={index} className={styles['fault']}>
            <code>{path || said.wholeFile}</code>
            <span dir="auto">{says}</span>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
