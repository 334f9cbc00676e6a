import { TextInput } from '../../ui/TextInput.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import type { ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { readNumber } from '@parley/model/tables/read-number.ts'
import { useTyped, type Read } from './useTyped.ts'
import styles from './inspector.module.css'
import { useBoard } from '../../session/useBoard.tsx'

type Ends = { from: number; to: number }

interface Props extends ControlProps {
  /** What the number comes to: “17 times a year”. */
  hint?: string | undefined
}

/** `number`, `money`, `percent` and `fraction`: grouped when read, as typed while typing, the unit at the end. */
export function NumberField({ field, value, onType, disabled, hint }: Props) {
  const typed = useNumber(field.control, value, onType, { ends: endsOf(field) })
  const unit = useUnit(field)
  return (
    <FieldFrame field={field} empty={value === undefined} error={typed.says} hint={hint}>
      <TextInput
        inputMode="decimal"
        value={typed.text}
        disabled={disabled}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
        end={unit && <span className={styles['unit']}>{unit}</span>}
      />
    </FieldFrame>
  )
}

function useUnit(field: Pick<ControlProps['field'], 'control' | 'unit'>): string | undefined {
  const currency = useBoard((board) => board.plan.currency)
  if (field.control === 'money') return currency ?? field.unit
  return field.control === 'percent' || field.control === 'fraction' ? '%' : field.unit
}

/** Between which a percentage lies; of other numbers a rule speaks, and they are taken. */
const endsOf = ({ control, from, to }: ControlProps['field']): Ends | undefined =>
  control === 'percent' && from !== undefined && to !== undefined ? { from, to } : undefined

/** The typed text of a number, and what is wrong with it. A fraction is shown and typed as a percentage. */
export function useNumber(
  control: string,
  value: unknown,
  write: (value: number | undefined) => void,
  { pauses = true, ends }: { pauses?: boolean; ends?: Ends | undefined } = {},
) {
  const { locale, number } = useFormats()
  const words = useWords().board.inspector.wrong
  const factor = control === 'fraction' ? 100 : 1
  // Money in coins has both digits of them.
  const least = (one: number) => (control === 'money' && !Number.isInteger(one) ? 2 : 0)
  const format = (one: number) => number(one, { minimumFractionDigits: least(one), maximumFractionDigits: 6 })
  const read = (text: string): Read<number | undefined> => {
    if (text.trim() === '') return { ok: true, value: undefined }
    const result = readNumber(text, locale)
    if (result.ok && ends && (result.value < ends.from || result.value > ends.to))
      return { ok: false, says: words.between(format(ends.from), format(ends.to)) }
    if (result.ok) return { ok: true, value: round(result.value / factor) }
    const { couldBe } = result
    return {
      ok: false,
      says: couldBe ? words.didYouMean(format(couldBe[0]), format(couldBe[1])) : words.number,
    }
  }
  return useTyped({
    shown: typeof value === 'number' ? format(round(value * factor)) : '',
    read,
    write,
    pauses,
  })
}

/** 0.55 × 100 is 55.00000000000001 to a computer. */
const round = (value: number): number => Number(value.toPrecision(12))
