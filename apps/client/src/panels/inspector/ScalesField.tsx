import { useState } from 'react'
import { cardsOf } from '@parley/model/board/board.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { entriesOf, isEmpty, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import styles from './scales.module.css'

interface Props extends ControlProps {
  /** The field's name: a message's `tone` shows the brand's own beside it. */
  name: string
  /** The brand itself shows no hollow mark of itself. */
  ofBrand: boolean
}

/** `scales`: a slider for each key, words at both ends, the brand's own value as a hollow mark. */
export function ScalesField({ field, value, onEntry, disabled, name, ofBrand }: Props) {
  const brand = useBoard((board) => cardsOf(board, 'brand')[0])
  const words = useWords().board.inspector.scales
  const set = Object.fromEntries(entriesOf(value))
  const own = ofBrand
    ? {}
    : Object.fromEntries(entriesOf((brand as Record<string, unknown> | undefined)?.[name]))
  const hollow = !ofBrand && brand && Object.keys(own).length > 0 ? words.hollow(brand.title) : undefined
  return (
    <FieldFrame field={field} empty={isEmpty(value)} hint={hollow} group>
      <div className={styles['scales']}>
        {Object.entries(field.ends ?? {}).map(([key, ends]) => (
          <Scale
            key={key}
            ends={ends}
            from={field.from ?? 0}
            to={field.to ?? 5}
            value={numberOr(set[key])}
            own={numberOr(own[key])}
            disabled={disabled}
            onWrite={(next) => onEntry(key, next)}
          />
        ))}
      </div>
    </FieldFrame>
  )
}

const numberOr = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

interface ScaleProps {
  ends: readonly [low: string, high: string]
  from: number
  to: number
  value: number | undefined
  own: number | undefined
  disabled: boolean
  onWrite: (value: number) => void
}

function Scale({ ends: [low, high], from, to, value, own, disabled, onWrite }: ScaleProps) {
  const words = useWords().board.inspector.scales
  /** Where the hand is, over the value it began from: another value, and the hand is forgotten. */
  const [drag, setDrag] = useState<{ at: number; over: number | undefined }>()
  const dragged = drag?.over === value ? drag?.at : undefined
  const shown = dragged ?? value
  const place = (one: number) => `${(100 * (one - from)) / (to - from)}%`
  // Written once, when the hand lets go or a key was pressed: a drag is one step.
  const settle = () => {
    if (dragged !== undefined && dragged !== value) onWrite(dragged)
    // What was taken back must not be written again by the next key.
    setDrag(undefined)
  }
  return (
    <div className={styles['scale']} style={{ ['--steps' as string]: to - from }}>
      <span>{low}</span>
      <span className={styles['track']}>
        {own !== undefined && (
          <span className={styles['own']} style={{ insetInlineStart: place(own) }} aria-hidden />
        )}
        <input
          type="range"
          min={from}
          max={to}
          step={1}
          value={shown ?? (from + to) / 2}
          data-unset={shown === undefined || undefined}
          disabled={disabled}
          aria-label={words.name(low, high)}
          aria-valuetext={
            shown === undefined ? words.unset : words.value(low, high, from < 0 ? shown : shown - from)
          }
          onChange={(event) => setDrag({ at: Number(event.currentTarget.value), over: value })}
          onPointerUp={settle}
          onKeyUp={settle}
          onBlur={settle}
        />
      </span>
      <span>{high}</span>
    </div>
  )
}
