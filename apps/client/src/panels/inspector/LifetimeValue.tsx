import { useBoard } from '../../session/useBoard.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import type { Field } from '@parley/model/cards/field.ts'
import { lifetimeValue } from '@parley/model/metrics/lifetime-value.ts'
import type { WriteField } from './control.ts'
import type { Line } from './layout.ts'
import { useNumber } from './NumberField.tsx'
import panel from './inspector.module.css'
import styles from './LifetimeValue.module.css'

interface Props {
  line: Line
  values: Readonly<Record<string, unknown>>
  disabled: boolean
  onWrite: WriteField
}

/** Three numbers and what they come to, in one frame; the result cannot be typed. */
export function LifetimeValue({ line, values, disabled, onWrite }: Props) {
  const words = useWords().board.inspector.value
  const currency = useBoard((board) => board.plan.currency) ?? 'EUR'
  const { money } = useFormats()
  const numberOf = (name: string) => (typeof values[name] === 'number' ? values[name] : undefined)
  const parts = {
    margin: numberOf('margin'),
    retention: numberOf('retention'),
    discountRate: numberOf('discountRate'),
  }
  const worth = useBoard((board) => lifetimeValue.of(parts, board))
  return (
    <fieldset className={styles['frame']}>
      <legend className={styles['legend']}>{words.label}</legend>
      <div className={styles['parts']}>
        {line.map(([name, field]) => (
          <Part
            key={name}
            field={field}
            value={values[name]}
            disabled={disabled}
            onType={(next) => onWrite(name, next, true)}
          />
        ))}
        <output className={styles['worth']}>
          <span>{words.worth}</span>
          <b>{worth === undefined ? words.unknown : money(Math.round(worth * 100) / 100, currency)}</b>
        </output>
      </div>
      {worth === undefined && <p className={panel['hint']}>{words.help}</p>}
    </fieldset>
  )
}

interface PartProps {
  field: Field
  value: unknown
  disabled: boolean
  onType: (value: number | undefined) => void
}

function Part({ field, value, disabled, onType }: PartProps) {
  const typed = useNumber(field, value, onType)
  return (
    <label className={styles['part']}>
      <span>
        {field.label}
        {field.control === 'fraction' && ' %'}
      </span>
      <input
        inputMode="decimal"
        value={typed.text}
        disabled={disabled}
        title={typed.says ?? field.help}
        aria-invalid={typed.says ? true : undefined}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
      />
    </label>
  )
}
