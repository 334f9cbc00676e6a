import { useStore } from 'zustand'
import type { Chosen } from '../../canvas/still/chosen.ts'
import type { Still } from '../../canvas/still/still.ts'
import { useCopying } from '../../canvas/still/useCopying.ts'
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
  return (
    <main className={styles['stage']}>
      <ErrorBoundary fallback={brokenPart}>
        {phone && still.since ? (
          <PhoneDrawing still={still} chosen={chosen} />
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

/** The picture, and the copying that comes with the canvas elsewhere. */
function PhoneDrawing({ still, chosen }: { still: Still; chosen: Chosen }) {
  const said = useWords().past.chosen
  const say = useToast()
  const { cards } = useStore(chosen)
  useCopying(still, chosen, (count) => say({ says: said.copied(count) }))
  const before = still.since?.before ?? still.board
  return <DifferenceDrawing before={before} after={still.board} lit={cards} />
}
