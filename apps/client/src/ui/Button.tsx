import type { LucideIcon } from 'lucide-react'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import styles from './Button.module.css'

export interface ButtonProps extends ComponentProps<'button'> {
  /** One primary a region; danger is for what cannot simply be taken back. */
  variant?: 'primary' | 'plain' | 'bare' | 'danger'
  size?: 'm' | 's'
  icon?: LucideIcon | undefined
  /** Under way: a second press does nothing, and assistive technology hears that it is busy. */
  busy?: boolean
  /** Renders the one child (a link, say) in the look of a button. */
  asChild?: boolean
}

export function Button({ variant = 'plain', size = 'm', icon, busy = false, asChild, ...rest }: ButtonProps) {
  const { className, children, onClick, ...attributes } = rest
  const Tag = asChild ? Slot.Root : 'button'
  return (
    <Tag
      type={asChild ? undefined : 'button'}
      {...attributes}
      aria-busy={busy || undefined}
      aria-disabled={busy || attributes['aria-disabled']}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={classes(styles['button'], styles[variant], styles[size], className)}
    >
      {icon && <Icon of={icon} />}
      <Slot.Slottable>{children}</Slot.Slottable>
    </Tag>
  )
}
