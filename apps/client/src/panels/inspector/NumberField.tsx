import { TextInput } from '../../ui/TextInput.tsx'
import { useFormats, useWords, type Words } from '../../words/words.ts'
import type { ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { isOutside, mayBePercent, type NumberField as NumberOf } from '@parley/model/cards/ends.ts'
import { readNumber, type ReadNumber } from '@parley/model/tables/read-number.ts'
import type { Formats } from '../../words/format.ts'
import { endsSaid } from './ends-said.ts'
import { useTyped, type Read } from './useTyped.ts'
import styles from './inspector.module.css'
import { useBoard } from '../../session/useBoard.tsx'

interface Props extends ControlProps {
  /** What the number comes to: “17 times a year”. */
  hint?: string | undefined
}

/** `number`, `money`, `percent` and `fraction`: grouped when read, as typed while typing, the unit at the end. */
export function NumberField({ field, value, onType, disabled, hint }: Props) {
  const typed = useNumber(field, value, onType)
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

/** The typed text of a number, and what is wrong with it. A fraction is shown and typed as a percentage. */
export function useNumber(
  field: NumberOf,
  value: unknown,
  write: (value: number | undefined) => void,
  { pauses = true }: { pauses?: boolean } = {},
) {
  const formats = useFormats()
  const { number } = formats
  const words = useWords().board.inspector
  const { control } = field
  const factor = control === 'fraction' ? 100 : 1
  // Money in coins has both digits of them.
  const least = (one: number) => (control === 'money' && !Number.isInteger(one) ? 2 : 0)
  const format = (one: number) => number(one, { minimumFractionDigits: least(one), maximumFractionDigits: 6 })
  const read = (text: string): Read<number | undefined> => {
    if (text.trim() === '') return { ok: true, value: undefined }
    const result = readNumber(text, formats.locale)
    if (!result.ok) return { ok: false, says: unreadSaid(result, words.wrong, format) }
    if (result.percent && !mayBePercent(field)) return { ok: false, says: words.wrong.number }
    const value = round(result.value / factor)
    return isOutside(value, field)
      ? { ok: false, says: outsideSaid(text.trim(), field, words, formats) }
      : { ok: true, value }
  }
  return useTyped({
    shown: typeof value === 'number' ? format(round(value * factor)) : '',
    read,
    write,
    pauses,
  })
}

type Said = Words['board']['inspector']

/** What somebody could have meant, or that it is no number. */
export const unreadSaid = (
  { couldBe }: Extract<ReadNumber, { ok: false }>,
  words: Said['wrong'],
  format: (one: number) => string,
): string => (couldBe ? words.didYouMean(format(couldBe[0]), format(couldBe[1])) : words.number)

/** Shares are typed as so many per cent, whatever they are kept as. */
function outsideSaid(typed: string, field: NumberOf, words: Said, formats: Formats): string {
  if (field.control === 'number' || field.control === 'money')
    return words.wrong.outside(typed, endsSaid(field, words.ends, formats))
  const most = field.control === 'fraction' ? 100 * (field.to ?? 1) : (field.to ?? 100)
  return words.wrong.between(formats.number(field.from ?? 0), formats.number(most))
}

/** 0.55 × 100 is 55.00000000000001 to a computer. */
const round = (value: number): number => Number(value.toPrecision(12))
