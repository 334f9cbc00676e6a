import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { api } from '../../session/api.ts'
import { askAgain, pathOf } from './data-set.ts'

/** Makes the set of made-up people and goes there. */
export function useSample() {
  const [, go] = useLocation()
  return useMutation({
    ...api.consumers.createSample.mutationOptions(),
    onSuccess: ({ dataSet }) => {
      void askAgain()
      go(pathOf(dataSet))
    },
  })
}
