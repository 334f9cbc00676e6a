import { faultOf, isUnreachable } from '../session/api.ts'
import { Button } from '../ui/Button.tsx'
import { PageMessage } from '../ui/PageMessage.tsx'
import { useFirstWords } from '../words/words.ts'

/** Instead of a page that could not be fetched: why, and that it is tried again. */
export function UnreachableView({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useFirstWords()
  const said = words.ui.unreachable
  return (
    <PageMessage
      title={said.title}
      says={isUnreachable(error) ? said.says : faultOf(error, said.says).says}
      actions={<Button onClick={onRetry}>{words.ui.tryAgain}</Button>}
    />
  )
}
