import { useState } from 'react'
import { AnewDialog } from './AnewDialog.tsx'
import { BoardSize } from './BoardSize.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { useWords } from '../../words/words.ts'

/** What a board takes, and the way to make it smaller, for who owns it. */
export function SizeDialog({ board, onClose }: { board: string; onClose: () => void }) {
  const words = useWords()
  const said = words.size
  const [asking, setAsking] = useState(false)
  if (asking) return <AnewDialog board={board} onBack={() => setAsking(false)} onClose={onClose} />
  return (
    <Dialog
      title={said.title}
      says={said.says}
      actions={
        <>
          <DialogCancel>{words.ui.close}</DialogCancel>
          <Button onClick={() => setAsking(true)}>{said.anew.open}</Button>
        </>
      }
      onClose={onClose}
    >
      <BoardSize board={board} />
    </Dialog>
  )
}
