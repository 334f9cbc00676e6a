import { Archive } from 'lucide-react'
import { useState } from 'react'
import { asidesOf, dropAside } from '../../session/known.ts'
import { planInCopy, throwAwayCopy } from '../../session/local-copy.ts'
import { useBoard, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { savePlan } from '../export/export-board.ts'
import { Notice } from './Notice.tsx'

function useAsides() {
  const session = useSession()
  const look = () => ({ session, asides: asidesOf(session.board) })
  const [seen, setSeen] = useState(look)
  // A session that ended may have left a copy: the next one looks again.
  if (seen.session !== session) setSeen(look())
  return { asides: seen.asides, lookAgain: () => setSeen(look()) }
}

/** Copies that were kept aside, offered for as long as they lie here. */
export function AsideNotice() {
  const { board } = useSession()
  const title = useBoard((whole) => whole.plan.title)
  const { asides, lookAgain } = useAsides()
  const say = useToast()
  const words = useWords().board
  const [first] = asides
  if (!first) return null
  const throwAway = async () => {
    await throwAwayCopy(first.name)
    dropAside(board, first.name)
    lookAgain()
  }
  return (
    <Notice
      icon={Archive}
      severity="warning"
      actions={
        <>
          <Button size="s" variant="bare" onClick={() => void throwAway()}>
            {words.aside.throwAway}
          </Button>
          <Button
            size="s"
            onClick={() =>
              void planInCopy(first.name).then((plan) => say({ says: words.exported(savePlan(title, plan)) }))
            }
          >
            {words.aside.exportCopy}
          </Button>
        </>
      }
    >
      <p>{words.aside.says(asides.length)}</p>
    </Notice>
  )
}
