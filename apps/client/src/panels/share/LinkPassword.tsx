import { RefreshCw } from 'lucide-react'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { passphrase } from './passphrase.ts'
import styles from './LinkPassword.module.css'

interface Props {
  value: string
  wrong: string | undefined
  onValue: (password: string) => void
}

/** What a link asks for. It is made up for her; she may take another, write her own, or ask for none. */
export function LinkPassword({ value, wrong, onValue }: Props) {
  const said = useWords().share
  return (
    <Field label={said.password} error={wrong} optional>
      <TextInput
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        value={value}
        onChange={(event) => onValue(event.target.value)}
        end={
          <IconButton
            icon={RefreshCw}
            size="s"
            label={said.newPassword}
            className={styles['new']}
            onClick={() => onValue(passphrase())}
          />
        }
      />
    </Field>
  )
}
