import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../../session/api.ts'
import { partOf, type Part, type Place } from '../../../session/send-list.ts'
import { askAgain } from '../data-set.ts'

const againMs = 2_000

/** What the server has of a list that this page does not send: one that broke off, or one that comes from elsewhere. */
export function usePart({ dataSet, what }: Place, enabled: boolean): Part | undefined {
  const { data } = useQuery({
    queryKey: [...api.consumers.pathKey(), 'part', dataSet, what],
    queryFn: () => partOf({ dataSet, what }),
    enabled,
    refetchInterval: ({ state }) => (state.data?.busy ? againMs : false),
  })
  const busy = data?.busy ?? false
  useEffect(() => {
    if (!busy) return
    // Once it is in, the numbers are others.
    return () => void askAgain()
  }, [busy])
  return enabled ? data : undefined
}
