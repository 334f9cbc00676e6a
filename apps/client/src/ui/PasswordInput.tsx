import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import type { ComponentProps } from 'react'
import { useFirstWords } from '../words/words.ts'
import { IconButton } from './IconButton.tsx'
import { TextInput } from './TextInput.tsx'
import styles from './PasswordInput.module.css'

export function PasswordInput(props: Omit<ComponentProps<'input'>, 'type'>) {
  const words = useFirstWords()
  const [shown, setShown] = useState(false)
  return (
    <TextInput
      {...props}
      dir="ltr"
      type={shown ? 'text' : 'password'}
      spellCheck={false}
      autoCapitalize="none"
      end={
        <IconButton
          icon={shown ? EyeOff : Eye}
          label={shown ? words.ui.hidePassword : words.ui.showPassword}
          size="s"
          className={styles['eye']}
          onClick={() => setShown(!shown)}
        />
      }
    />
  )
}
