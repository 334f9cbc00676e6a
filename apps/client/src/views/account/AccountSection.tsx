import type { ReactNode } from 'react'
import { focusInvalid } from '../../ui/focusInvalid.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './AccountSection.module.css'

interface Props {
  title: string
  says?: ReactNode
  /** Makes it a form. */
  onSubmit?: () => void
  /** Buttons, the one that does it last. */
  actions?: ReactNode
  children?: ReactNode
}

/** One matter of the account page, on a sheet of its own. */
export function AccountSection({ title, says, onSubmit, actions, children }: Props) {
  const body = (
    <>
      {children}
      {actions && <div className={styles['actions']}>{actions}</div>}
    </>
  )
  return (
    <Sheet title={title} says={says}>
      {onSubmit ? (
        <form
          noValidate
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            onSubmit()
            focusInvalid(event.currentTarget)
          }}
        >
          {body}
        </form>
      ) : (
        body
      )}
    </Sheet>
  )
}
