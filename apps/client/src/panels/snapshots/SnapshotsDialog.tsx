import { Camera } from 'lucide-react'
import { FaultAlert } from '../FaultAlert.tsx'
import { useMayDo, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { Fold } from '../Fold.tsx'
import { SnapshotList } from './SnapshotList.tsx'
import { useTaking, type Taking } from './useTaking.ts'
import styles from './snapshots.module.css'

/** Those that somebody wanted, and those that Parley keeps by itself. */
const byPeople = ['named' as const, 'asked' as const]
const byItself = ['daily' as const, 'before' as const]

/** The moments of this board that were kept, and a way to keep another. */
export function SnapshotsDialog({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const said = words.snapshots
  const { board } = useSession()
  const mayTake = useMayDo('snapshot')
  const seesPast = useMayDo('seePast')
  const taking = useTaking(board)
  const { fault } = taking
  return (
    <Dialog
      title={said.title}
      says={said.says}
      width="l"
      // Not in passing: what is said so would take the Escape that is meant for the dialog.
      note={<span role="status">{taking.taken && said.taken(taking.taken)}</span>}
      {...(mayTake && { onSubmit: () => taking.take() })}
      actions={
        <>
          <DialogCancel>{words.ui.close}</DialogCancel>
          {mayTake && (
            <Button type="submit" variant="primary" icon={Camera} busy={taking.busy}>
              {said.take}
            </Button>
          )}
        </>
      }
      onClose={onClose}
    >
      <FaultAlert of={fault} />
      {mayTake && <NameField taking={taking} />}
      <SnapshotList
        label={said.list}
        kinds={byPeople}
        none={mayTake ? said.none : said.noneForReader}
        onGo={onClose}
      />
      {seesPast && <KeptByItself onGo={onClose} />}
    </Dialog>
  )
}

/** What the moment is called. */
function NameField({ taking }: { taking: Taking }) {
  const said = useWords().snapshots
  return (
    <Field label={said.name} error={taking.missing ? said.missing : undefined}>
      <TextInput
        autoFocus
        maxLength={200}
        placeholder={said.such}
        value={taking.name}
        onChange={(event) => taking.setName(event.target.value)}
      />
    </Field>
  )
}

function KeptByItself({ onGo }: { onGo: () => void }) {
  const said = useWords().snapshots
  return (
    <Fold title={said.byItself}>
      <p className={styles['quiet']}>{said.byItselfSays}</p>
      <SnapshotList label={said.byItself} kinds={byItself} none={said.noneByItself} onGo={onGo} />
    </Fold>
  )
}
