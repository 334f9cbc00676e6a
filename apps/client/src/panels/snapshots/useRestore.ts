import { useMutation } from '@tanstack/react-query'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { readPlanFile } from '@parley/model/board/plan-file.ts'
import { difference } from '@parley/model/difference/difference.ts'
import { make } from '@parley/model/difference/make.ts'
import { api, queries } from '../../session/api.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'

/** What a board is made again: a snapshot, or what it was after a row of its journal. `name` is what it is called. */
type Goal = { name: string } & ({ id: string } | { seq: number })

/** Makes the board what it was, as one edit of mine; how it stood until then is kept first. */
export function useRestore(onDone: () => void) {
  const said = useWords().snapshots
  const { board, reader } = useSession()
  const edit = useEdit()
  const toast = useToast()
  const create = useMutation(api.snapshots.create.mutationOptions())
  const planOf = async (goal: Goal) =>
    'id' in goal
      ? (await queries.fetchQuery(api.snapshots.get.queryOptions({ snapshot: goal.id }))).plan
      : (await queries.fetchQuery(api.history.at.queryOptions({ board, seq: goal.seq }))).plan
  return useMutation({
    mutationFn: async (goal: Goal) => {
      const read = readPlanFile(await planOf(goal))
      if (!read.ok) throw new Error(said.unreadable)
      const name = said.before(goal.name).slice(0, 200)
      await create.mutateAsync({ board, name, kind: 'before' })
      await queries.invalidateQueries({ queryKey: api.snapshots.list.pathKey() })
      edit.together((pen) => make(pen, difference(reader.board, boardFrom(read.file))))
      return goal.name
    },
    onSuccess: (name) => {
      onDone()
      toast({ says: said.restored(name) })
    },
  })
}
