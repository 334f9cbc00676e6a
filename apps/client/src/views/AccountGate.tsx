import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../session/api.ts'
import { SignIn } from './account/SignIn.tsx'
import { SignUp } from './account/SignUp.tsx'
import { OpeningView } from './OpeningView.tsx'
import { UnreachableView } from './UnreachableView.tsx'

/** Lets through whoever is signed in or came by a link; asks everybody else who they are. */
export function AccountGate({ children }: { children: ReactNode }) {
  // A server that is away is asked again by itself, so that the page comes back without a hand on it.
  const me = useQuery({
    ...api.account.me.queryOptions(),
    refetchInterval: ({ state }) => (state.status === 'error' ? 3_000 : false),
  })
  if (me.data?.person) return children
  if (me.data) return me.data.open ? <SignUp setupCodeNeeded={me.data.setupCodeNeeded} /> : <SignIn />
  if (me.isError) return <UnreachableView error={me.error} onRetry={() => void me.refetch()} />
  return <OpeningView />
}
