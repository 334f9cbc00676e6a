import { Lock } from 'lucide-react'
import { Link } from 'wouter'
import { useStore } from 'zustand'
import type { ReadOnlyBecause } from '../../session/session.ts'
import { useSave, useSession, useWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { ExportCopy } from './ExportCopy.tsx'
import { Notice } from './Notice.tsx'

/** Why the board cannot be changed here any more, and what can be done about it. */
export function ReadOnlyNotice() {
  const write = useWrite()
  const { unkept: keepsNothing } = useSession()
  const save = useSave()
  const unkept = useStore(keepsNothing)
  const words = useWords().board
  // A viewer is told in the bar above: nothing is wrong.
  if (write.is === 'writable' || write.because === 'viewer' || write.because === 'opening') return null
  const { because } = write
  // What she wrote in the last moment is on this page and nowhere else.
  const shownOut = because === 'revoked' || because === 'gone' || because === 'signedOut'
  const unsent = save.is === 'failing' || save.is === 'offline' ? save.changes : 0
  const arrives = because === 'oldTab' && !unkept ? unsent : 0
  const unsaved = shownOut || (because === 'oldTab' && unkept) ? unsent : 0
  return (
    <Notice icon={Lock} severity="warning" actions={<WaysOn because={because} unsaved={unsaved} />}>
      <p>{write.says}</p>
      {unsaved > 0 && <p>{words.unsavedHere(unsaved)}</p>}
      {arrives > 0 && <p>{words.sentAfterReload(arrives)}</p>}
    </Notice>
  )
}

interface WaysProps {
  because: ReadOnlyBecause
  /** Changes that are on this page and nowhere else. */
  unsaved: number
}

/** What can be done about it. */
function WaysOn({ because, unsaved }: WaysProps) {
  const session = useSession()
  const { board: words, ui } = useWords()
  return (
    <>
      {unsaved > 0 && <ExportCopy />}
      {because === 'oldTab' && (
        <Button size="s" variant="primary" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      )}
      {(because === 'refused' || because === 'lowered') && (
        <>
          <ExportCopy />
          <Button size="s" variant="primary" onClick={() => session.startAgain()}>
            {words.startAgain}
          </Button>
        </>
      )}
      {because === 'signedOut' && (
        <Button size="s" variant="primary" onClick={() => location.reload()}>
          {words.signIn}
        </Button>
      )}
      {(because === 'revoked' || because === 'gone') && (
        <>
          <Button size="s" asChild>
            <Link href="/">{words.notHere.back}</Link>
          </Button>
          {/* What was thrown away may have been put back. */}
          <Button size="s" onClick={() => location.reload()}>
            {ui.tryAgain}
          </Button>
        </>
      )}
    </>
  )
}
