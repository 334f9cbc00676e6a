import { useQuery } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api, type Answers } from '../../session/api.ts'
import { Ago } from '../../ui/Ago.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { Row, Rows } from '../../ui/Rows.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { useRestore } from './useRestore.ts'

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
        <Rows>
          {bin.data.map((board) => (
            <BinnedBoard key={board.id} {...board} />
          ))}
        </Rows>
      )}
    </Dialog>
  )
}

function BinnedBoard({ id, title, deletedAt, goneAt }: Answers['boards']['bin']['list'][number]) {
  const said = useWords().boards.bin
  const formats = useFormats()
  const restore = useRestore()
  return (
    <Row
      title={title}
      says={
        <>
          <Ago at={deletedAt} says={said.deleted} />
          {', '}
          {said.gone(formats.day(goneAt))}
        </>
      }
      end={
        <Button
          size="s"
          icon={Undo2}
          aria-label={said.restoreNamed(title)}
          busy={restore.isPending}
          onClick={() => restore.mutate({ board: id })}
        >
          {said.restore}
        </Button>
      }
    />
  )
}
