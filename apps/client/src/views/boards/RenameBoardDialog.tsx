import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, faultOf, queries } from '../../session/api.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'

interface Props {
  board: { id: string; title: string }
  onClose: () => void
}

export function RenameBoardDialog({ board, onClose }: Props) {
  const words = useWords()
  const said = words.boards.rename
  const [title, setTitle] = useState(board.title)
  const rename = useMutation({
    ...api.boards.rename.mutationOptions(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.boards.list.queryKey() })
      onClose()
    },
  })
  const missing = title.trim() ? undefined : said.missing
  const failed = rename.error ? faultOf(rename.error, words.ui.unreachable.title).says : undefined
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={said.title}
      onSubmit={() => missing ?? rename.mutate({ board: board.id, title: title.trim() })}
      actions={
        <>
          <DialogCancel />
          <Button type="submit" variant="primary" busy={rename.isPending}>
            {said.act}
          </Button>
        </>
      }
    >
      <Field label={said.label} error={missing ?? failed}>
        <TextInput
          value={title}
          maxLength={500}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
    </Dialog>
  )
}
