import { Field } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { DateInput, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { inDays } from './ending.ts'
import { guestRoles, wrongIn } from './invitation-form.ts'
import type { Wish } from './invitation-form.ts'
import { LinkPassword } from './LinkPassword.tsx'
import styles from './InvitationFields.module.css'

interface Props {
  wish: Wish
  onWish: (change: Partial<Wish>) => void
}

export function InvitationFields({ wish, onWish }: Props) {
  const words = useWords()
  const said = words.share
  const wrong = wrongIn(wish, words)
  return (
    <>
      <Segmented
        label={said.role}
        value={wish.role}
        onValueChange={(role) => onWish({ role })}
        options={guestRoles.map((value) => ({ value, label: said.roles[value] }))}
      />
      <div className={styles['pair']}>
        <Field label={said.ends} error={wrong.ends} optional>
          <DateInput
            narrow
            min={inDays(0)}
            value={wish.ends}
            onChange={(event) => onWish({ ends: event.target.value })}
          />
        </Field>
        <Field label={said.uses} error={wrong.uses} optional>
          <TextInput
            inputMode="numeric"
            value={wish.uses}
            placeholder={said.usesAny}
            onChange={(event) => onWish({ uses: event.target.value.trim() })}
          />
        </Field>
      </div>
      <LinkPassword
        value={wish.password}
        wrong={wrong.password}
        onValue={(password) => onWish({ password })}
      />
    </>
  )
}
