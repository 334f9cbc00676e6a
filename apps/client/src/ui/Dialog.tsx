import { Dialog as Radix } from 'radix-ui'
import type { ReactNode, SubmitEvent } from 'react'
import { useFirstWords } from '../words/words.ts'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import { focusInvalid } from './focusInvalid.ts'
import { returnFocus } from './returnFocus.ts'
import styles from './Dialog.module.css'

export interface DialogProps {
  onClose: () => void
  /** The act: "Delete board". The button that does it repeats the words. */
  title: ReactNode
  /** One or two sentences on what will happen. */
  says?: ReactNode
  /** Buttons, the primary last. */
  actions?: ReactNode
  /** What stands at the start of the row of buttons. */
  note?: ReactNode
  /** Makes the dialog a form: Enter in a field does what its submit button does. */
  onSubmit?: () => void
  width?: 'm' | 'l' | 'xl'
  children?: ReactNode
}

export function Dialog(props: DialogProps) {
  const { onClose, title, says, actions, note, onSubmit, width = 'm', children } = props
  const body = (
    <>
      <header className={styles['head']}>
        <Radix.Title className={styles['title']}>{title}</Radix.Title>
        {says && <Radix.Description className={styles['says']}>{says}</Radix.Description>}
      </header>
      {children && <div className={styles['body']}>{children}</div>}
      {actions && (
        <footer className={styles['foot']}>
          <div className={styles['note']}>{note}</div>
          <div className={styles['actions']}>{actions}</div>
        </footer>
      )}
    </>
  )
  return (
    <Radix.Root open onOpenChange={() => onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={styles['veil']} />
        <Radix.Content
          className={classes(styles['dialog'], styles[width])}
          data-holds-the-page
          onOpenAutoFocus={focusFirst}
          onCloseAutoFocus={returnFocus}
          // Without a description Radix would point at an element that is not there.
          {...(!says && { 'aria-describedby': undefined })}
        >
          {onSubmit ? (
            <form className={styles['form']} noValidate onSubmit={(event) => submit(event, onSubmit)}>
              {body}
            </form>
          ) : (
            body
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** A portal's events still bubble through React's tree: a dialog inside another form must not submit that one too. */
function submit(event: SubmitEvent<HTMLFormElement>, onSubmit: () => void): void {
  event.preventDefault()
  event.stopPropagation()
  onSubmit()
  focusInvalid(event.currentTarget)
}

/** Radix would take the first radio button of a group; one enters a group at the one that is chosen. */
function focusFirst(event: Event): void {
  if (!(event.currentTarget instanceof HTMLElement)) return
  const first = event.currentTarget.querySelector<HTMLElement>('input, select, textarea, button, a[href]')
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return
  event.preventDefault()
  const chosen = event.currentTarget.querySelector<HTMLElement>('input[type="radio"]:checked')
  ;(chosen ?? first).focus()
}

export function DialogCancel({ children }: { children?: ReactNode }) {
  const words = useFirstWords()
  return (
    <Radix.Close asChild>
      <Button variant="bare">{children ?? words.ui.cancel}</Button>
    </Radix.Close>
  )
}
