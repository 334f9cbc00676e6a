import { faultOf } from '../session/api.ts'
import { PageMessage } from '../ui/PageMessage.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { useWords } from '../words/words.ts'
import { EmbeddedBoard } from './embed/EmbeddedBoard.tsx'
import { isGone, useEmbed } from './embed/useEmbed.ts'
import { OpeningView } from './OpeningView.tsx'
import { UnreachableView } from './UnreachableView.tsx'

/** Where a link shows a board to whoever has it: no account, no cookie, nothing to press that would change anything. */
export function EmbedView({ token }: { token: string }) {
  const words = useWords()
  const seen = useEmbed(token)
  useTitle(seen.data?.file.plan.title ?? words.embed.title)
  if (isGone(seen.error)) return <PageMessage title={words.embed.gone} says={faultOf(seen.error).says} />
  // What was shown stays while the server is away, or has others to see to.
  if (seen.data) return <EmbeddedBoard embedded={seen.data} />
  if (seen.error) return <UnreachableView error={seen.error} onRetry={() => void seen.refetch()} />
  return <OpeningView />
}
