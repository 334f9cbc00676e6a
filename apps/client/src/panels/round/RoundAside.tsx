import { onDemand } from '../../ui/onDemand.tsx'
import { useWords } from '../../words/words.ts'
import { useRoundDoor } from './useRoundDoor.ts'
import styles from './RoundAside.module.css'

const RoundPanel = onDemand(async () => (await import('./RoundPanel.tsx')).RoundPanel)

/** The workshop beside a view that has no panel of its own. */
export function RoundAside() {
  const words = useWords().round
  const { open, close } = useRoundDoor()
  if (!open) return null
  return (
    <aside className={styles['aside']} aria-label={words.title}>
      <RoundPanel onClose={close} />
    </aside>
  )
}
