import { Badge } from '../../ui/Badge.tsx'
import { useWords } from '../../words/words.ts'
import type { ListedBoard } from './listedBoard.ts'

/** How the plan stands, by icon and word: what is in the way, or that nothing is. */
export function BoardHealth({ health, empty }: { health: ListedBoard['health']; empty: boolean }) {
  const said = useWords().boards
  if (empty) return null
  if (health.error === 0 && health.warning === 0) return <Badge severity="good">{said.sound}</Badge>
  return (
    <>
      {health.error > 0 && <Badge severity="error">{said.counts.error(health.error)}</Badge>}
      {health.warning > 0 && <Badge severity="warning">{said.counts.warning(health.warning)}</Badge>}
    </>
  )
}
