import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api, isUnreachable } from '../session/api.ts'
import { SignIn } from './account/SignIn.tsx'
import { SignUp } from './account/SignUp.tsx'
import { OpeningView } from './OpeningView.tsx'
import { UnreachableView } from './UnreachableView.tsx'

interface Props {
  /** What is behind the gate has something to show without the server: a board that is kept on this device. */
  standsAlone?: boolean
  children: ReactNode
}

/** Lets through whoever is signed in or came by a link; asks everybody else who they are. */
export function AccountGate({ standsAlone = false, children }: Props) {
  // A server that is away is asked again by itself, so that the page comes back without a hand on it.
  const me = useQuery({
    ...api.account.me.queryOptions(),
    refetchInterval: ({ state }) => (state.status === 'error' ? 3_000 : false),
  })
  // Once let through alone, a board stays: while the server is asked again the query forgets that it had failed.
  const [alone, setAlone] = useState(false)
  if (!alone && standsAlone && me.isError && isUnreachable(me.error)) setAlone(true)
  // Whoever is shown out while a board is open keeps it on the screen, and what she had not saved yet; the board says so.
  const [inside, setInside] = useState(false)
  if (!inside && standsAlone && me.data?.person) setInside(true)
  if (me.data?.person || inside || (alone && !me.data)) return children
  if (me.data) return me.data.open ? <SignUp setupCodeNeeded={me.data.setupCodeNeeded} /> : <SignIn />
  if (me.isError) return <UnreachableView error={me.error} onRetry={() => void me.refetch()} />
  return <OpeningView />
}
