import { useQuery } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api } from '../../session/api.ts'
import { Ago } from '../../ui/Ago.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { useRestore } from './useRestore.ts'
import styles from './BinDialog.module.css'

export function BinDialog({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const said = words.boards.bin
  const bin = useQuery(api.boards.bin.list.queryOptions())
  return (
    <Dialog
      title={said.title}
      says={bin.data?.length === 0 ? said.empty : said.says}
      actions={<DialogCancel>{words.ui.close}</DialogCancel>}
      onClose={onClose}
    >
      {bin.isPending && <Skeleton height="3rem" />}
      <FaultAlert of={bin.error} />
      {bin.data && bin.data.length > 0 && (
        <ul className={styles['list']}>
          {bin.data.map((board) => (
            <BinnedBoard key={board.id} {...board} />
          ))}
        </ul>
      )}
    </Dialog>
  )
}

function BinnedBoard({
  id,
  title,
  deletedAt,
  goneAt,
}: {
  id: string
  title: string
  deletedAt: string
  goneAt: string
}) {
  const said = useWords().boards.bin
  const formats = useFormats()
  const restore = useRestore()
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <b dir="auto">{title}</b>
        <p>
          <Ago at={deletedAt} says={said.deleted} />
          {', '}
          {said.gone(formats.day(goneAt))}
        </p>
      </div>
      <Button
        size="s"
        icon={Undo2}
        aria-label={said.restoreNamed(title)}
        busy={restore.isPending}
        onClick={() => restore.mutate({ board: id })}
      >
        {said.restore}
      </Button>
    </li>
  )
}
