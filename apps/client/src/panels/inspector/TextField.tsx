import { TextArea, TextInput } from '../../ui/TextInput.tsx'
import { isEmpty, shownOf, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { useTyped } from './useTyped.ts'

/** `line` and `prose`: a text, or a number where the field takes one and the text is one. */
export function TextField({ field, value, onType, disabled }: ControlProps) {
  const typed = useTyped<unknown>({
    shown: shownOf(value),
    read: (text) => ({ ok: true, value: valueOf(text, (one) => field.schema.safeParse(one).success) }),
    write: onType,
  })
  const built = typeof value === 'object' && value !== null
  const shared = {
    value: typed.text,
    disabled: disabled || built,
    onBlur: typed.leave,
    onChange: (event: { currentTarget: { value: string } }) => typed.type(event.currentTarget.value),
  }
  return (
    <FieldFrame field={field} empty={isEmpty(value)} error={typed.says}>
      {field.control === 'prose' ? <TextArea rows={2} data-live {...shared} /> : <TextInput {...shared} />}
    </FieldFrame>
  )
}

/** “25” is the number 25 where a number may stand; “25 %” stays the text it is. */
export function valueOf(text: string, takes: (value: unknown) => boolean): unknown {
  if (text.trim() === '') return undefined
  const number = Number(text)
  return Number.isFinite(number) && String(number) === text.trim() && takes(number) ? number : text
}
