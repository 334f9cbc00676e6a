import { ChevronRight } from 'lucide-react'
import { StepShares } from '../../panels/findings/StepShares.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useFirstWords } from '../../words/words.ts'
import type { ListedBoard } from './listedBoard.ts'
import styles from './BoardHealth.module.css'

const severities = ['error', 'warning', 'hint'] as const

/** How the plan stands, by icon and word: what is found, a number for each gravity; opened, how many rules hold by step. */
export function BoardHealth({ board }: { board: ListedBoard }) {
  const said = useFirstWords().boards
  const { title, health, progress, holds, flawsLeft } = board
  if (health === null || holds.cards === 0) return null
  // The shares of a step would tell where to look.
  if (flawsLeft !== null)
    return (
      <div className={styles['practice']}>
        <Badge severity={flawsLeft > 0 ? 'hint' : 'good'}>{said.practice(flawsLeft)}</Badge>
      </div>
    )
  const found = severities.filter((severity) => health[severity] > 0)
  return (
    <details className={styles['health']}>
      <summary className={styles['badges']}>
        {found.length === 0 && <Badge severity="good">{said.sound}</Badge>}
        {found.map((severity) => (
          <Badge key={severity} severity={severity}>
            {said.counts[severity](health[severity])}
          </Badge>
        ))}
        <Icon of={ChevronRight} size="s" points />
        <span className="sr">{said.byStep(title)}</span>
      </summary>
      <StepShares progress={progress} />
    </details>
  )
}
