import { currencyCode, isCurrency } from '@parley/model/cards/currency.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { isEmpty, shownOf, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { useTyped } from './useTyped.ts'

/** `currency`: written in capitals however it was typed; what is no code stays in the field and is written nowhere. */
export function CurrencyField({ field, value, onWrite, disabled }: ControlProps) {
  const words = useWords().board.inspector.wrong
  const typed = useTyped<string | undefined>({
    shown: shownOf(value),
    read: (text) =>
      isCurrency(text)
        ? { ok: true, value: currencyCode(text) || undefined }
        : { ok: false, says: words.currency(field.label, text.trim()) },
    write: onWrite,
    pauses: false,
  })
  return (
    <FieldFrame field={field} empty={isEmpty(value)} error={typed.says}>
      <TextInput
        spellCheck={false}
        autoCapitalize="characters"
        value={typed.text}
        disabled={disabled}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
      />
    </FieldFrame>
  )
}
