import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { api, faultOf, isUnreachable } from '../session/api.ts'
import { useNews } from '../session/news.ts'
import { Button } from '../ui/Button.tsx'
import { PageMessage } from '../ui/PageMessage.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { useWords } from '../words/words.ts'
import { AccountGate } from './AccountGate.tsx'
import { takeToken } from './join/token.ts'
import { OpeningView } from './OpeningView.tsx'
import { ComeToReview } from './review/ComeToReview.tsx'
import { ReviewPage } from './review/ReviewPage.tsx'
import { UnreachableView } from './UnreachableView.tsx'

/** Where a snapshot is laid before somebody: she comes by a link with no account, or is signed in. */
export function ReviewView({ snapshot }: { snapshot: string }) {
  const [token] = useState(takeToken)
  const [isIn, setIsIn] = useState(false)
  const me = useQuery(api.account.me.queryOptions())
  const known = me.data?.person
  const seen = useQuery({
    ...api.approvals.get.queryOptions({ snapshot }),
    enabled: known !== undefined && known !== null,
    retry: false,
  })
  if (seen.data) return <Seen snapshot={snapshot} laid={seen.data} />
  if (isUnreachable(seen.error ?? me.error))
    return <UnreachableView error={seen.error ?? me.error} onRetry={() => void me.refetch()} />
  if (!me.data || seen.isLoading) return <OpeningView />
  // Whoever is somebody here already may see it without the link; the link is for who may not.
  if (token !== undefined && !isIn)
    return <ComeToReview token={token} known={known?.name} onIn={() => setIsIn(true)} />
  if (seen.error) return <NothingHere says={faultOf(seen.error, '').says} />
  return (
    <AccountGate>
      <OpeningView />
    </AccountGate>
  )
}

function Seen({ snapshot, laid }: { snapshot: string; laid: Parameters<typeof ReviewPage>[0]['laid'] }) {
  const said = useWords().review
  useTitle(said.documentTitle(laid.title))
  useNews({ snapshot })
  return <ReviewPage laid={laid} />
}

function NothingHere({ says }: { says: string }) {
  const words = useWords()
  return (
    <PageMessage
      title={words.review.gone}
      says={says}
      actions={
        <Button asChild>
          <Link href="/">{words.ui.notFound.back}</Link>
        </Button>
      }
    />
  )
}
