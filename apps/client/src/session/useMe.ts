import { useQuery } from '@tanstack/react-query'
import { api } from './api.ts'

/** The person who is signed in, or came by a link; undefined for a stranger and while it is not known. */
export function useMe() {
  return useQuery(api.account.me.queryOptions()).data?.person ?? undefined
}
