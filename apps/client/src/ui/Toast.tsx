import type { LucideIcon } from 'lucide-react'
import { Toast as Radix } from 'radix-ui'
import { createContext, use, useCallback, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useFirstWords } from '../words/words.ts'
import { Icon } from './Icon.tsx'
import { useEscapeBelow } from './useEscapeBelow.ts'
import styles from './Toast.module.css'

export interface Toast {
  says: string
  icon?: LucideIcon
  /** The way back. */
  action?: { label: string; onSelect: () => void }
}

const Say = createContext<(toast: Toast) => void>(() => {})

/** Says something in passing. The next toast takes the place of the last. */
export const useToast = (): ((toast: Toast) => void) => use(Say)

export function ToastProvider({ children }: { children: ReactNode }) {
  const words = useFirstWords()
  const [shown, setShown] = useState<Toast & { id: number }>()
  const [open, setOpen] = useState(false)
  const count = useRef(0)
  const onEscape = useEscapeBelow(() => setShown(undefined))

  const say = useCallback((toast: Toast) => {
    count.current += 1
    setShown({ ...toast, id: count.current })
    setOpen(true)
  }, [])

  return (
    <Say value={say}>
      <Radix.Provider duration={6000} swipeDirection="down" label={words.ui.notifications}>
        {children}
        {shown && (
          // A new key, so that the same sentence said twice is announced twice and gets its whole six seconds.
          <Radix.Root
            key={shown.id}
            className={styles['toast']}
            open={open}
            onOpenChange={setOpen}
            onEscapeKeyDown={onEscape}
          >
            {shown.icon && <Icon of={shown.icon} />}
            <Radix.Description className={styles['says']}>{shown.says}</Radix.Description>
            {shown.action && <WayBack {...shown.action} />}
          </Radix.Root>
        )}
        <Radix.Viewport className={styles['place']} label={`${words.ui.notifications} ({hotkey})`} />
      </Radix.Provider>
    </Say>
  )
}

function WayBack({ label, onSelect }: NonNullable<Toast['action']>) {
  return (
    <Radix.Action className={styles['action']} altText={label} onClick={onSelect}>
      {label}
    </Radix.Action>
  )
}
