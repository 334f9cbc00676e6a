import { useQuery } from '@tanstack/react-query'
import { client, faultOf, isUnreachable } from '../../session/api.ts'
import { PageMessage } from '../../ui/PageMessage.tsx'
import { useWords } from '../../words/words.ts'
import { ComeIn } from '../join/ComeIn.tsx'
import { OpeningView } from '../OpeningView.tsx'
import { UnreachableView } from '../UnreachableView.tsx'

interface Props {
  token: string
  known: string | undefined
  onIn: () => void
}

/** Whoever comes by the link says her name, and the password where there is one; then the page is there. */
export function ComeToReview({ token, known, onIn }: Props) {
  const words = useWords()
  const said = words.review.comeIn
  const looked = useQuery({
    // The token is no part of the key: keys are shown in tools and kept longer than the page.
    queryKey: ['invitation'],
    queryFn: () => client.invitations.look.mutate({ token }),
    gcTime: 0,
    retry: false,
  })
  if (isUnreachable(looked.error))
    return <UnreachableView error={looked.error} onRetry={() => void looked.refetch()} />
  if (looked.error) return <PageMessage title={words.account.join.ended} says={faultOf(looked.error).says} />
  if (!looked.data) return <OpeningView />
  return (
    <ComeIn
      token={token}
      invitation={looked.data}
      known={known}
      title={looked.data.title ?? said.title}
      says={said.says(known)}
      nameHelp={said.nameHelp}
      act={said.act}
      onIn={onIn}
    />
  )
}
