import type { LucideIcon } from 'lucide-react'
import { memo } from 'react'
import { classes } from './classes.ts'
import styles from './Icon.module.css'

interface Props {
  of: LucideIcon
  /** 16 px stroke 1.75, or 13 px stroke 2 beside small text. */
  size?: 'm' | 's'
  /** Points along the reading direction, so it turns round in right-to-left text. */
  points?: boolean
  className?: string | undefined
}

/** Decoration for the eye: the word beside it, or the control's label, says it. A view has hundreds, and they never change. */
export const Icon = memo(function Icon({ of: Drawing, size = 'm', points = false, className }: Props) {
  return (
    <Drawing
      aria-hidden
      className={classes(styles['icon'], styles[size], points && 'mirror', className)}
      strokeWidth={size === 's' ? 2 : 1.75}
    />
  )
})
