import { Check } from 'lucide-react'
import { useState } from 'react'
import { useBoard } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { AddBrand } from './AddBrand.tsx'
import { BrandShare, restKey } from './BrandShare.tsx'
import { entriesOf, isEmpty, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import styles from './shares.module.css'

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
          <BrandShare
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
