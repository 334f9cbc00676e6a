import type { LucideIcon } from 'lucide-react'
import { Tabs as Radix } from 'radix-ui'
import { useEffect, useRef, useState } from 'react'
import type { FocusEvent, KeyboardEventHandler, ReactNode, RefObject } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Tabs.module.css'

/** So many letters fit beside one another, with their counts, in the narrowest row of tabs. */
const room = 36

interface Props<T extends string> {
  label: string
  value: T
  onValueChange: (value: T) => void
  items: readonly { value: T; label: string; icon?: LucideIcon; count?: number | undefined }[]
  /** After the tabs, in the same row: a button that collapses the panel. */
  end?: ReactNode
  className?: string | undefined
  onKeyDown?: KeyboardEventHandler
  /** A TabPanel for each item. */
  children: ReactNode
}

export function Tabs<T extends string>({
  label,
  value,
  onValueChange,
  items,
  end,
  className,
  onKeyDown,
  children,
}: Props<T>) {
  // Where all words do not fit, the others are icons, and the word stands on the one that is open.
  const brief = items.every(({ icon }) => icon) && items.map(({ label: said }) => said).join('').length > room
  const widths = items.map(({ label: said, count = '' }) => `${said} ${count}`).join(' ')
  const list = useOpenInSight(value, widths)
  const choose = (chosen: string) => {
    const item = items.find((candidate) => candidate.value === chosen)
    if (item) onValueChange(item.value)
  }
  return (
    <Radix.Root value={value} onValueChange={choose} className={className} onKeyDown={onKeyDown}>
      <div className={styles['row']}>
        <Radix.List ref={list} aria-label={label} className={styles['list']} {...usePressed()}>
          {items.map((item) => (
            <Radix.Trigger
              key={item.value}
              value={item.value}
              className={styles['tab']}
              title={brief ? item.label : undefined}
            >
              {brief && item.icon && <Icon of={item.icon} />}
              <span className={brief && item.value !== value ? 'sr' : undefined}>{item.label}</span>
              {item.count ? <span className={styles['count']}> {item.count}</span> : null}
            </Radix.Trigger>
          ))}
        </Radix.List>
        {end}
      </div>
      {children}
    </Radix.Root>
  )
}

/** Radix gives a tab that is pressed the focus by script, for which browsers draw the ring that is for the keyboard. */
function usePressed() {
  const [pressed, setPressed] = useState(false)
  return {
    'data-pressed': pressed || undefined,
    onPointerDown: () => setPressed(true),
    onKeyDown: () => setPressed(false),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
      currentTarget.contains(relatedTarget instanceof Node ? relatedTarget : null) || setPressed(false),
  }
}

/** More tabs than fit are scrolled; the one that is open is in sight. */
function useOpenInSight(value: string, widths: string): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current
      ?.querySelector('[data-state="active"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [value, widths])
  return list
}

interface PanelProps {
  value: string
  className?: string | undefined
  children: ReactNode
}

export function TabPanel({ value, className, children }: PanelProps) {
  return (
    <Radix.Content value={value} className={className}>
      {children}
    </Radix.Content>
  )
}
