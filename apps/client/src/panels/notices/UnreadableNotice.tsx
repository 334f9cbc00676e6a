import { PackageX } from 'lucide-react'
import { useState } from 'react'
import type { Unreadable } from '@parley/model/board/board.ts'
import { useBoard, useEdit, useMayWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { useWords } from '../../words/words.ts'
import { Notice } from './Notice.tsx'
import styles from './notices.module.css'

/** Records that do not parse: kept, listed, and thrown away only by somebody who looked at them. */
export function UnreadableNotice() {
  const records = useBoard((board) => [...board.unreadable.values()])
  const words = useWords().board.unreadable
  const [open, setOpen] = useState(false)
  if (records.length === 0) return null
  return (
    <>
      <Notice
        icon={PackageX}
        severity="warning"
        actions={
          <Button size="s" onClick={() => setOpen(true)}>
            {words.show}
          </Button>
        }
      >
        <p>{words.says(records.length)}</p>
      </Notice>
      {open && (
        <Dialog
          title={words.title}
          says={words.explains}
          width="l"
          actions={<DialogCancel>{words.done}</DialogCancel>}
          onClose={() => setOpen(false)}
        >
          <ul className={styles['records']}>
            {records.map((record) => (
              <Record key={`${record.root} ${record.id}`} record={record} />
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}

function Record({ record: { root, id, says, raw } }: { record: Unreadable }) {
  const edit = useEdit()
  const mayWrite = useMayWrite()
  const words = useWords().board.unreadable
  return (
    <li className={styles['record']}>
      <div>
        <b>{words.roots[root]}</b> <code>{id}</code>
        <p>{says}</p>
        <details>
          <summary>{words.raw}</summary>
          <pre dir="ltr">{JSON.stringify(raw, null, 2)}</pre>
        </details>
      </div>
      {mayWrite && root !== 'plan' && (
        <Button size="s" onClick={() => edit.discard(root, id)}>
          {words.throwAway}
        </Button>
      )}
    </li>
  )
}
