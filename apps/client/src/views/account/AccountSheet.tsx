import type { ReactNode } from 'react'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { focusInvalid } from '../../ui/focusInvalid.ts'
import { Logo } from '../../ui/Logo.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import styles from './AccountSheet.module.css'

interface Props {
  title: string
  says: ReactNode
  /** The words on its one button. */
  act: string
  busy: boolean
  fault?: string | undefined
  onSubmit: () => void
  foot?: ReactNode
  /** The fields. */
  children: ReactNode
}

/** The sheet of paper on which one signs up, signs in or comes in by a link. */
export function AccountSheet({ title, says, act, busy, fault, onSubmit, foot, children }: Props) {
  return (
    <main className={styles['page']}>
      <form
        className={styles['sheet']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
          focusInvalid(event.currentTarget)
        }}
      >
        <Logo />
        <header className={styles['head']}>
          <h1>{title}</h1>
          <p>{says}</p>
        </header>
        {children}
        {fault && <Alert severity="error">{fault}</Alert>}
        <Button type="submit" variant="primary" busy={busy} className={styles['act']}>
          {act}
        </Button>
        {foot && <div className={styles['foot']}>{foot}</div>}
      </form>
      <LanguageChoice />
    </main>
  )
}
