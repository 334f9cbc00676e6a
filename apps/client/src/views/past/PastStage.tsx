import { useStore } from 'zustand'
import type { Chosen } from '../../canvas/still/chosen.ts'
import type { Still } from '../../canvas/still/still.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { useIsPhone } from '../../ui/phone.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { brokenPart } from '../board/BrokenPart.tsx'
import { Opening } from '../board/Opening.tsx'
import { DifferenceDrawing } from './DifferenceDrawing.tsx'
import styles from './past.module.css'

const StillCanvas = onDemand(async () => (await import('../../canvas/still/StillCanvas.tsx')).StillCanvas)

/** Where the past is drawn. A phone has room for a picture of what changed, not for a canvas beside the list. */
export function PastStage({ still, chosen }: { still: Still; chosen: Chosen }) {
  const said = useWords().past.chosen
  const say = useToast()
  const phone = useIsPhone()
  const { cards } = useStore(chosen)
  return (
    <main className={styles['stage']}>
      <ErrorBoundary fallback={brokenPart}>
        {phone && still.since ? (
          <DifferenceDrawing before={still.since.before} after={still.board} lit={cards} />
        ) : (
          <StillCanvas
            still={still}
            chosen={chosen}
            onCopied={(cards) => say({ says: said.copied(cards) })}
            meanwhile={<Opening inside />}
          />
        )}
      </ErrorBoundary>
    </main>
  )
}
