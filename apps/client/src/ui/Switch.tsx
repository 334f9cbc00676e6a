import { Switch as Radix } from 'radix-ui'
import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './Switch.module.css'

interface Props {
  label: ReactNode
  help?: ReactNode
  checked: boolean
  onCheckedChange: (checked: boolean) => void
  disabled?: boolean
}

export function Switch({ label, help, checked, onCheckedChange, disabled = false }: Props) {
  const id = useId()
  return (
    <div className={styles['row']}>
      <div className={styles['words']}>
        <label htmlFor={id} className={styles['label']}>
          {label}
        </label>
        {help && (
          <p id={`${id}-why`} className={styles['why']}>
            {help}
          </p>
        )}
      </div>
      <Radix.Root
        id={id}
        className={styles['switch']}
        checked={checked}
        onCheckedChange={onCheckedChange}
        disabled={disabled}
        aria-describedby={help ? `${id}-why` : undefined}
      >
        <Radix.Thumb className={styles['knob']} />
      </Radix.Root>
    </div>
  )
}
