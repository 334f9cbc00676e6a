import { currencyCode, isCurrency } from '@parley/model/cards/currency.ts'
import { isTimeZone } from '@parley/model/cards/time-zone.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { isEmpty, shownOf, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { useTyped } from './useTyped.ts'

/** What is a code, and how it is written. */
const codes = {
  currency: { is: isCurrency, written: currencyCode, capitals: 'characters' },
  timeZone: { is: isTimeZone, written: (typed: string) => typed.trim(), capitals: 'words' },
} as const

/** `currency` and `timeZone`: what is no code stays in the field, with a sentence, and is written nowhere. */
export function CodeField({ field, value, onWrite, disabled }: ControlProps) {
  const words = useWords().board.inspector.wrong
  const code = field.control === 'timeZone' ? 'timeZone' : 'currency'
  const { is, written, capitals } = codes[code]
  const typed = useTyped<string | undefined>({
    shown: shownOf(value),
    read: (text) =>
      is(text)
        ? { ok: true, value: written(text) || undefined }
        : { ok: false, says: words[code](field.label, text.trim()) },
    write: onWrite,
    pauses: false,
  })
  return (
    <FieldFrame field={field} empty={isEmpty(value)} error={typed.says}>
      <TextInput
        spellCheck={false}
        autoCapitalize={capitals}
        value={typed.text}
        disabled={disabled}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
      />
    </FieldFrame>
  )
}
