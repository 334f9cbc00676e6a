import { useMutation } from '@tanstack/react-query'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { readPlanFile } from '@parley/model/board/plan-file.ts'
import { difference } from '@parley/model/difference/difference.ts'
import { make } from '@parley/model/difference/make.ts'
import { api, queries } from '../../session/api.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'

/** Makes the board what it was in a snapshot, as one edit of mine; how it stood until then is kept first. */
export function useRestore(onDone: () => void) {
  const said = useWords().snapshots
  const session = useSession()
  const edit = useEdit()
  const toast = useToast()
  const create = useMutation(api.snapshots.create.mutationOptions())
  return useMutation({
    mutationFn: async ({ id, name }: { id: string; name: string }) => {
      const { plan } = await queries.fetchQuery(api.snapshots.get.queryOptions({ snapshot: id }))
      const read = readPlanFile(plan)
      if (!read.ok) throw new Error(said.unreadable)
      const { board } = session
      await create.mutateAsync({ board, name: said.before(name).slice(0, 200) })
      await queries.invalidateQueries({ queryKey: api.snapshots.list.queryKey({ board }) })
      edit.together((pen) => make(pen, difference(session.reader.board, boardFrom(read.file))))
      return name
    },
    onSuccess: (name) => {
      onDone()
      toast({ says: said.restored(name) })
    },
  })
}
