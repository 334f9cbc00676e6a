import { useState } from 'react'
import { useBoard } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { AddBrand } from './AddBrand.tsx'
import { BrandShare, restKey } from './BrandShare.tsx'
import { entriesOf, isEmpty, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { ShareBar, ShareSum, type Shares } from './ShareBar.tsx'
import styles from './shares.module.css'

/** `percentByKey`: a bar on top, a row per brand, the sum last with a way to make it whole. */
export function SharesField({ field, value, onWrite, onEntry, disabled }: ControlProps) {
  const own = useBoard((board) => board.plan.ownBrand)
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
        {sum > 0 && <ShareBar shares={shares} own={own} />}
        <BrandRows shares={shares} own={own} added={added} disabled={disabled} onWrite={write} />
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
            <ShareSum sum={sum} disabled={disabled} onRest={(rest) => write(restKey, known + rest)} />
          )}
        </div>
      </div>
    </FieldFrame>
  )
}

interface RowsProps {
  shares: Shares
  own: string | undefined
  /** The brand that was named last: its share is written next. */
  added: string | undefined
  disabled: boolean
  onWrite: (brand: string, share: number | undefined) => void
}

function BrandRows({ shares, own, added, disabled, onWrite }: RowsProps) {
  const words = useWords().board.inspector.shares
  return (
    <>
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
          onWrite={(next) => onWrite(brand, next)}
        />
      ))}
    </>
  )
}
