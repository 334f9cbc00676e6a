import { Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import { Field } from './Field.tsx'
import { IconButton } from './IconButton.tsx'
import { TextInput } from './TextInput.tsx'
import { useCopy } from './useCopy.ts'
import styles from './CopyField.module.css'

interface Props {
  label: string
  value: string
  /** The name of the button: "Copy the link". */
  copyLabel: string
  help?: ReactNode
}

/** Something to hand on: selected whole when it gets the focus, copied by its button. */
export function CopyField({ label, value, copyLabel, help }: Props) {
  const copy = useCopy()
  return (
    <Field label={label} help={help}>
      <TextInput
        readOnly
        dir="ltr"
        value={value}
        onFocus={(event) => event.target.select()}
        end={
          <IconButton
            icon={Copy}
            size="s"
            label={copyLabel}
            className={styles['copy']}
            onClick={() => void copy(value)}
          />
        }
      />
    </Field>
  )
}
