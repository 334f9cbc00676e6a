import { Popover as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { returnFocus } from './returnFocus.ts'
import styles from './Popover.module.css'

interface Props {
  /** The button that opens it. */
  trigger: ReactElement
  label: string
  open: boolean
  onOpenChange: (open: boolean) => void
  children: ReactNode
}

/** A small sheet that hangs on its button, even where that is not seen; the page around it goes on. */
export function Popover({ trigger, label, open, onOpenChange, children }: Props) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={styles['sheet']}
          aria-label={label}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={returnFocus}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
