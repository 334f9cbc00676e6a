import type { ReactNode } from 'react'
import { Button, type ButtonProps } from './Button.tsx'
import { Dialog, DialogCancel, type DialogProps } from './Dialog.tsx'

interface Props
  extends Omit<DialogProps, 'actions' | 'onSubmit'>, Pick<ButtonProps, 'icon' | 'busy' | 'disabled'> {
  /** What the button says that does it: the words of the title. */
  act: ReactNode
  onAct: () => void
  /** It cannot be taken back. */
  danger?: boolean
  /** Other ways on, before the act. */
  others?: ReactNode
}

/** A dialog for one act: Enter in a field does it, and so does its last button; the first leaves all as it was. */
export function ActDialog({ act, onAct, danger = false, others, ...rest }: Props) {
  const { icon, busy = false, disabled, ...dialog } = rest
  return (
    <Dialog
      {...dialog}
      onSubmit={onAct}
      actions={
        <>
          <DialogCancel />
          {others}
          <Button
            type="submit"
            variant={danger ? 'danger' : 'primary'}
            icon={icon}
            busy={busy}
            disabled={disabled}
          >
            {act}
          </Button>
        </>
      }
    />
  )
}
