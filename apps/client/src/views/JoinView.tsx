import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { api, client, faultOf, isUnreachable } from '../session/api.ts'
import { Button } from '../ui/Button.tsx'
import { PageMessage } from '../ui/PageMessage.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { useFirstWords } from '../words/words.ts'
import { SignUp } from './account/SignUp.tsx'
import { ComeIn } from './join/ComeIn.tsx'
import { JoinAsMember } from './join/JoinAsMember.tsx'
import { takeToken } from './join/token.ts'
import { UnreachableView } from './UnreachableView.tsx'

/** Where a link of invitation leads: to a board as a guest, or to the workspace as a member. */
export function JoinView() {
  const words = useFirstWords()
  const said = words.account.join
  useTitle(said.documentTitle)
  const [token] = useState(takeToken)
  const [, go] = useLocation()
  const me = useQuery(api.account.me.queryOptions())
  const looked = useQuery({
    // The token is no part of the key: keys are shown in tools and kept longer than the page.
    queryKey: ['invitation'],
    queryFn: () => client.invitations.look.mutate({ token: token ?? '' }),
    enabled: token !== undefined,
    gcTime: 0,
  })

  if (token === undefined) return <DeadEnd {...said.noToken} />
  const error = looked.error ?? me.error
  if (isUnreachable(error)) return <UnreachableView error={error} onRetry={() => void looked.refetch()} />
  if (error) return <DeadEnd title={said.ended} says={faultOf(error).says} />
  if (!looked.data || !me.data) return null
  if (looked.data.to === 'board')
    return (
      <ComeIn
        token={token}
        invitation={looked.data}
        known={me.data.person?.name}
        title={looked.data.title ?? said.title}
        says={said.says(looked.data.role, me.data.person?.name)}
        nameHelp={words.account.nameHelp}
        act={said.act}
        onIn={({ board }) => go(`/board/${encodeURIComponent(board)}`, { replace: true })}
      />
    )
  const { person } = me.data
  const done = () => go('/', { replace: true })
  if (person && !person.guest) return <DeadEnd {...said.alreadyMember} />
  if (person?.email) return <JoinAsMember invitation={token} name={person.name} onDone={done} />
  return <SignUp setupCodeNeeded={false} invitation={token} guest={person?.name} onDone={done} />
}

function DeadEnd({ title, says }: { title: string; says: string }) {
  const { notFound } = useFirstWords().ui
  return (
    <PageMessage
      title={title}
      says={says}
      actions={
        <Button asChild>
          <Link href="/">{notFound.back}</Link>
        </Button>
      }
    />
  )
}
