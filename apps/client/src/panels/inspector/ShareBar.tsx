import { Check } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { restKey } from './BrandShare.tsx'
import styles from './shares.module.css'

export type Shares = readonly (readonly [brand: string, share: number])[]

/** All shares as one bar. */
export function ShareBar({ shares, own }: { shares: Shares; own: string | undefined }) {
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

/** What the shares come to, with a way to make it whole. */
export function ShareSum({
  sum,
  disabled,
  onRest,
}: {
  sum: number
  disabled: boolean
  onRest: (rest: number) => void
}) {
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
