import type { LucideIcon } from 'lucide-react'
import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useState, type ReactElement, type ReactNode } from 'react'
import { useFirstWords } from '../words/words.ts'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import { walkMenu } from './walkMenu.ts'
import styles from './Menu.module.css'

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement
  align?: 'start' | 'center' | 'end'
  side?: 'top' | 'bottom'
  children: ReactNode
}

export function Menu({ trigger, align = 'end', side = 'bottom', children }: MenuProps) {
  const words = useFirstWords()
  // A long table has one in each line: what is not open is not there.
  const [open, setOpen] = useState(false)
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      {open && (
        <DropdownMenu.Portal>
          {/* Outside the page's landmarks, so it is one while it is open. */}
          <div role="region" aria-label={words.ui.menu}>
            <DropdownMenu.Content
              className={styles['menu']}
              align={align}
              side={side}
              sideOffset={4}
              collisionPadding={8}
              onKeyDownCapture={walkMenu}
            >
              {children}
            </DropdownMenu.Content>
          </div>
        </DropdownMenu.Portal>
      )}
    </DropdownMenu.Root>
  )
}

interface ItemProps {
  icon?: LucideIcon
  shortcut?: string | undefined
  danger?: boolean
  disabled?: boolean
  onSelect: () => void
  children: ReactNode
}

export function MenuItem({
  icon,
  shortcut,
  danger = false,
  disabled = false,
  onSelect,
  children,
}: ItemProps) {
  return (
    <DropdownMenu.Item
      className={classes(styles['item'], danger && styles['danger'])}
      disabled={disabled}
      onSelect={onSelect}
    >
      {icon && <Icon of={icon} />}
      <span className={styles['label']}>{children}</span>
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </DropdownMenu.Item>
  )
}

export function MenuSeparator() {
  return <DropdownMenu.Separator className={styles['separator']} />
}

/** Text that only tells: who is signed in, what the group below is about. */
export function MenuLabel({ children }: { children: ReactNode }) {
  return <DropdownMenu.Label className={styles['heading']}>{children}</DropdownMenu.Label>
}

interface ChoiceProps<T extends string> {
  label: string
  value: T
  onValueChange: (value: T) => void
  options: readonly { value: T; label: string }[]
}

/** One of a few: the chosen one has a tick. */
export function MenuChoice<T extends string>({ label, value, onValueChange, options }: ChoiceProps<T>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option) onValueChange(option.value)
  }
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={choose} aria-label={label}>
      <MenuLabel>{label}</MenuLabel>
      {options.map((option) => (
        <DropdownMenu.RadioItem key={option.value} value={option.value} className={styles['item']}>
          <span className={styles['tick']}>
            <DropdownMenu.ItemIndicator>
              <Icon of={Check} />
            </DropdownMenu.ItemIndicator>
          </span>
          <span className={styles['label']}>{option.label}</span>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  )
}

interface TicksProps {
  label: string
  options: readonly { value: string; label: string }[]
  ticked: readonly string[]
  onTicked: (ticked: string[]) => void
}

/** Any of several: it stays open, so that more than one can be ticked. */
export function MenuTicks({ label, options, ticked, onTicked }: TicksProps) {
  const tick = (value: string, on: boolean) =>
    onTicked(options.map((one) => one.value).filter((one) => (one === value ? on : ticked.includes(one))))
  return (
    <DropdownMenu.Group aria-label={label}>
      <MenuLabel>{label}</MenuLabel>
      {options.map((option) => (
        <DropdownMenu.CheckboxItem
          key={option.value}
          className={styles['item']}
          checked={ticked.includes(option.value)}
          onCheckedChange={(on) => tick(option.value, on)}
          onSelect={(event) => event.preventDefault()}
        >
          <span className={styles['tick']}>
            <DropdownMenu.ItemIndicator>
              <Icon of={Check} />
            </DropdownMenu.ItemIndicator>
          </span>
          <span className={styles['label']}>{option.label}</span>
        </DropdownMenu.CheckboxItem>
      ))}
    </DropdownMenu.Group>
  )
}
