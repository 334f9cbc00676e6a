import { Tooltip as Radix } from 'radix-ui'
import { useState, type ReactElement, type ReactNode } from 'react'
import { Kbd } from './Kbd.tsx'
import styles from './Tooltip.module.css'

interface Props {
  says: ReactNode
  shortcut?: string
  side?: 'top' | 'bottom' | 'left' | 'right'
  /** One focusable element. */
  children: ReactElement
}

/** Says what a control is for. Never the only place where something is said: a finger cannot hover. */
export function Tooltip({ says, shortcut, side = 'bottom', children }: Props) {
  // A long table has hundreds of them: what is not open is not there.
  const [open, setOpen] = useState(false)
  return (
    <Radix.Root open={open} onOpenChange={setOpen}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      {open && (
        <Radix.Portal>
          <Radix.Content
            aria-hidden
            className={styles['tooltip']}
            side={side}
            sideOffset={6}
            collisionPadding={8}
          >
            {says}
            {shortcut && <Kbd>{shortcut}</Kbd>}
          </Radix.Content>
        </Radix.Portal>
      )}
    </Radix.Root>
  )
}
