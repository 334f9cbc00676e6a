import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import { Tooltip } from './Tooltip.tsx'
import styles from './IconButton.module.css'

interface Props extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  icon: LucideIcon
  /** Its name, for those who hear it and, as a tooltip, for those who see it. */
  label: string
  /** The key that does the same, shown in the tooltip. */
  shortcut?: string | undefined
  size?: 'm' | 's'
  /** A tool that is chosen, a panel that is open. */
  pressed?: boolean
  points?: boolean
}

export function IconButton({
  icon,
  label,
  shortcut,
  size = 'm',
  pressed,
  points = false,
  className,
  ...rest
}: Props) {
  return (
    <Tooltip says={label} {...(shortcut && { shortcut })}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-pressed={pressed}
        className={classes(styles['button'], styles[size], className)}
      >
        <Icon of={icon} points={points} />
      </button>
    </Tooltip>
  )
}
