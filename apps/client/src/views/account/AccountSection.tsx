import { useId, type ReactNode } from 'react'
import { focusInvalid } from '../../ui/focusInvalid.ts'
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
  const id = useId()
  const body = (
    <>
      <header className={styles['head']}>
        <h2 id={id}>{title}</h2>
        {says && <p>{says}</p>}
      </header>
      {children}
      {actions && <div className={styles['actions']}>{actions}</div>}
    </>
  )
  return (
    <section aria-labelledby={id} className={styles['section']}>
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
    </section>
  )
}
