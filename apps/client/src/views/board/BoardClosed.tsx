import { useState } from 'react'
import { Link } from 'wouter'
import { useSession, useWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { PageMessage } from '../../ui/PageMessage.tsx'
import { useWords } from '../../words/words.ts'
import { Opening } from './Opening.tsx'

type Closed = 'opening' | 'notHere' | 'noServer'

/** Why there is no board to show; undefined as soon as there is one, and then for good: what was shown stays. */
export function useClosed(): Closed | undefined {
  const session = useSession()
  const write = useWrite()
  const [seen, setSeen] = useState(false)
  const open = write.is === 'writable' || write.because === 'viewer' || write.because === 'oldTab'
  if (open && !seen) setSeen(true)
  if (open || seen || session.reader.board.cards.size > 0) return undefined
  if (write.because === 'opening') return 'opening'
  if (write.because === 'noServer') return 'noServer'
  return 'notHere'
}

/** In place of the board: it is coming, it is not there for this person, or the server is away. */
export function BoardClosed({ closed }: { closed: Closed }) {
  const words = useWords().board
  if (closed === 'opening') return <Opening />
  const said = closed === 'notHere' ? words.notHere : words.noServer
  return (
    <PageMessage
      title={said.title}
      says={said.says}
      actions={
        <Button asChild>
          <Link href="/">{words.notHere.back}</Link>
        </Button>
      }
    />
  )
}
