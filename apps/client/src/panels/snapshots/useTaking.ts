import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, queries } from '../../session/api.ts'

export type Taking = ReturnType<typeof useTaking>

/** Keeps the board as it is now, under a name. */
export function useTaking(board: string) {
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const create = useMutation({
    ...api.snapshots.create.mutationOptions(),
    onSuccess: async () => {
      setName('')
      setTried(false)
      await queries.invalidateQueries({ queryKey: api.snapshots.list.pathKey() })
    },
  })
  return {
    name,
    setName,
    missing: tried && name.trim() === '',
    busy: create.isPending,
    fault: create.error,
    taken: create.isSuccess ? create.variables.name : undefined,
    take() {
      setTried(true)
      if (name.trim()) create.mutate({ board, name: name.trim() })
    },
  }
}
