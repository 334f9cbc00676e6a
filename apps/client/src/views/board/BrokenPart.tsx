import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useWords } from '../../words/words.ts'

/** In place of a view that could not be drawn: the bar and the panels around it still work. */
export const brokenPart = (error: unknown, retry: () => void) => <BrokenPart error={error} onRetry={retry} />

function BrokenPart({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useWords()
  const said = words.board.broken
  return (
    <EmptyState
      title={said.title}
      says={said.says}
      actions={<Button onClick={onRetry}>{words.ui.tryAgain}</Button>}
    >
      <details>
        <summary>{said.detail}</summary>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </details>
    </EmptyState>
  )
}
