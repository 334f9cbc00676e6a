import { Button } from '../ui/Button.tsx'
import { PageMessage } from '../ui/PageMessage.tsx'
import { useFirstWords } from '../words/words.ts'

/** What stands here when the page itself failed. Reloading is the cure: a new version may have come meanwhile. */
export function BrokenView({ error }: { error: unknown }) {
  const words = useFirstWords()
  const said = words.ui.broken
  return (
    <PageMessage
      title={said.title}
      says={said.says}
      actions={
        <Button variant="primary" onClick={() => location.reload()}>
          {words.ui.reload}
        </Button>
      }
      detail={
        <details>
          <summary>{said.detail}</summary>
          <p>{error instanceof Error ? error.message : String(error)}</p>
        </details>
      }
    />
  )
}
