import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, faultOf, queries } from '../../session/api.ts'
import { ActDialog } from '../../ui/ActDialog.tsx'
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
  const failed = rename.error ? faultOf(rename.error).says : undefined
  return (
    <ActDialog
      title={said.title}
      act={said.act}
      busy={rename.isPending}
      onAct={() => missing ?? rename.mutate({ board: board.id, title: title.trim() })}
      onClose={onClose}
    >
      <Field label={said.label} error={missing ?? failed}>
        <TextInput
          value={title}
          maxLength={500}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
    </ActDialog>
  )
}
