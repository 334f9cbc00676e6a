import { Check, Minus, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useBoard } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { entriesOf, isEmpty, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { useNumber } from './NumberField.tsx'
import styles from './shares.module.css'

const restKey = 'other'

/** `percentByKey`: a bar on top, a row per brand, the sum last with a way to make it whole. */
export function SharesField({ field, value, onWrite, onEntry, disabled }: ControlProps) {
  const own = useBoard((board) => board.plan.ownBrand)
  const words = useWords().board.inspector.shares
  const shares = entriesOf(value).map(
    ([brand, share]) => [brand, typeof share === 'number' ? share : 0] as const,
  )
  const sum = shares.reduce((whole, [, share]) => whole + share, 0)
  const write = (brand: string, share: number | undefined) =>
    share === undefined && shares.length === 1 ? onWrite(undefined) : onEntry(brand, share)
  /** Whoever named a brand and pressed Enter goes on with its share. */
  const [added, setAdded] = useState<string>()
  const known = shares.find(([brand]) => brand === restKey)?.[1] ?? 0
  return (
    <FieldFrame field={field} empty={isEmpty(value)} group>
      <div data-group="consumers" className={styles['shares']}>
        {sum > 0 && <Bar shares={shares} own={own} />}
        {shares.length > 0 && (
          <div className={styles['heads']} aria-hidden>
            <span>{words.brand}</span>
            <span>{words.share}</span>
          </div>
        )}
        {shares.map(([brand, share]) => (
          <Row
            key={brand}
            brand={brand}
            share={share}
            own={brand === own}
            fresh={brand === added}
            disabled={disabled}
            onWrite={(next) => write(brand, next)}
          />
        ))}
        <div className={styles['foot']}>
          {!disabled && (
            <AddBrand
              taken={shares.map(([brand]) => brand)}
              own={own}
              onAdd={(brand, byEnter) => {
                write(brand, 0)
                setAdded(byEnter ? brand : undefined)
              }}
            />
          )}
          {shares.length > 0 && (
            <Sum sum={sum} disabled={disabled} onRest={(rest) => write(restKey, known + rest)} />
          )}
        </div>
      </div>
    </FieldFrame>
  )
}

type Shares = readonly (readonly [brand: string, share: number])[]

function Bar({ shares, own }: { shares: Shares; own: string | undefined }) {
  const words = useWords().board.inspector.shares
  const { number, percent } = useFormats()
  const says = shares.map(
    ([brand, share]) => `${brand === restKey ? words.other : brand} ${percent(share, 1)}`,
  )
  return (
    <div className={styles['bar']} role="img" aria-label={words.says(says.join(', '))}>
      {shares.map(([brand, share]) => (
        <span key={brand} data-own={brand === own || undefined} style={{ flexGrow: share }}>
          {share >= 8 && number(share, { maximumFractionDigits: 0 })}
        </span>
      ))}
    </div>
  )
}

interface RowProps {
  brand: string
  share: number
  own: boolean
  fresh: boolean
  disabled: boolean
  onWrite: (share: number | undefined) => void
}

function Row({ brand, share, own, fresh, disabled, onWrite }: RowProps) {
  const words = useWords().board.inspector
  const typed = useNumber('percent', share, (next) => onWrite(next ?? 0))
  const name = brand === restKey ? words.shares.other : brand
  const step = (by: number) => onWrite(Math.min(100, Math.max(0, share + by)))
  return (
    <div className={styles['row']}>
      <span className={styles['swatch']} data-own={own || undefined} aria-hidden />
      <span className={styles['brand']} dir="auto">
        {name} {own && <span className={styles['faint']}>{words.shares.own}</span>}
      </span>
      {!disabled && (
        <IconButton
          icon={X}
          size="s"
          className={styles['remove']}
          label={words.keyed.remove(name)}
          onClick={() => onWrite(undefined)}
        />
      )}
      <span className={styles['stepper']} data-wrong={typed.says ? true : undefined}>
        <button
          type="button"
          aria-label={words.shares.less(name)}
          disabled={disabled || share <= 0}
          onClick={() => step(-1)}
        >
          <Icon of={Minus} size="s" />
        </button>
        <input
          inputMode="decimal"
          autoFocus={fresh}
          onFocus={(event) => event.currentTarget.select()}
          aria-label={words.shares.percent(name)}
          aria-invalid={typed.says ? true : undefined}
          value={typed.text}
          disabled={disabled}
          onChange={(event) => typed.type(event.currentTarget.value)}
          onBlur={typed.leave}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
            event.preventDefault()
            typed.forget()
            step(event.key === 'ArrowUp' ? 1 : -1)
          }}
        />
        <button
          type="button"
          aria-label={words.shares.more(name)}
          disabled={disabled || share >= 100}
          onClick={() => step(1)}
        >
          <Icon of={Plus} size="s" />
        </button>
      </span>
    </div>
  )
}

function Sum({ sum, disabled, onRest }: { sum: number; disabled: boolean; onRest: (rest: number) => void }) {
  const words = useWords().board.inspector.shares
  const { percent } = useFormats()
  const rest = Math.round((100 - sum) * 100) / 100
  if (rest === 0)
    return (
      <output className={styles['whole']}>
        <Icon of={Check} size="s" /> {percent(100)}
      </output>
    )
  return (
    <output className={styles['part']}>
      {rest > 0 ? words.missing(percent(rest, 2)) : words.over(percent(-rest, 2))}
      {rest > 0 && !disabled && (
        <Button size="s" onClick={() => onRest(rest)}>
          {words.rest}
        </Button>
      )}
    </output>
  )
}

/** A number up to a hundred where a name is asked for: a share in the wrong box. */
const isShare = (typed: string): boolean => /^(100|\d{1,2}([.,]\d+)?)\s*%?$/u.test(typed)

function AddBrand({
  taken,
  own,
  onAdd,
}: {
  taken: readonly string[]
  own: string | undefined
  onAdd: (brand: string, byEnter: boolean) => void
}) {
  const { keyed: words, shares } = useWords().board.inspector
  const [name, setName] = useState<string>()
  const [wrong, setWrong] = useState(false)
  const finish = (said: string, byEnter: boolean) => {
    const brand = said.trim()
    if (isShare(brand)) return setWrong(true)
    if (brand && !taken.includes(brand)) onAdd(brand, byEnter)
    setWrong(false)
    setName(undefined)
  }
  if (name === undefined)
    return (
      <Button
        variant="bare"
        size="s"
        icon={Plus}
        className={styles['adds']}
        onClick={() => setName(own !== undefined && !taken.includes(own) ? own : '')}
      >
        {words.add.brand}
      </Button>
    )
  return (
    <Field label={words.name.brand} className={styles['naming']} error={wrong ? shares.notAName : undefined}>
      <TextInput
        autoFocus
        value={name}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={() => finish(name, false)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish(name, true)
          if (event.key === 'Escape') setName(undefined)
        }}
      />
    </Field>
  )
}
