import { Icon } from '../ui/Icon.tsx'
import { groupOf, iconOf, voiceOf, type Looked } from './kind-look.ts'
import styles from './KindMark.module.css'

/** A kind as a small tile: its icon, its group's colour, and the corner that says who speaks. */
export function KindMark({ of }: { of: Looked }) {
  return (
    <span className={styles['mark']} data-group={groupOf(of)} data-voice={voiceOf(of)} aria-hidden>
      <Icon of={iconOf(of)} size="s" />
    </span>
  )
}
