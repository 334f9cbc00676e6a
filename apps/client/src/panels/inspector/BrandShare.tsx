import { Minus, Plus, X, type LucideIcon } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { useNumber } from './NumberField.tsx'
import styles from './shares.module.css'

/** What is bought of all other brands stands under this key. */
export const restKey = 'other'

interface Props {
  brand: string
  share: number
  own: boolean
  fresh: boolean
  disabled: boolean
  onWrite: (share: number | undefined) => void
}

/** One brand’s share of what they buy. */
export function BrandShare({ brand, share, own, fresh, disabled, onWrite }: Props) {
  const words = useWords().board.inspector
  const name = brand === restKey ? words.shares.other : brand
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
      <Stepper name={name} share={share} fresh={fresh} disabled={disabled} onWrite={onWrite} />
    </div>
  )
}

type StepperProps = Pick<Props, 'share' | 'fresh' | 'disabled' | 'onWrite'> & { name: string }

const aShare = { control: 'percent', from: 0, to: 100 } as const

/** A percentage that is typed, or goes up and down by one. */
function Stepper({ name, share, fresh, disabled, onWrite }: StepperProps) {
  const words = useWords().board.inspector.shares
  const typed = useNumber(aShare, share, (next) => onWrite(next ?? 0))
  const step = (by: number) => onWrite(Math.min(100, Math.max(0, share + by)))
  const stepByArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    typed.forget()
    step(event.key === 'ArrowUp' ? 1 : -1)
  }
  return (
    <span className={styles['stepper']} data-wrong={typed.says ? true : undefined}>
      <StepButton
        icon={Minus}
        label={words.less(name)}
        disabled={disabled || share <= 0}
        onStep={() => step(-1)}
      />
      <input
        inputMode="decimal"
        autoFocus={fresh}
        onFocus={(event) => event.currentTarget.select()}
        aria-label={words.percent(name)}
        aria-invalid={typed.says ? true : undefined}
        value={typed.text}
        disabled={disabled}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
        onKeyDown={stepByArrow}
      />
      <StepButton
        icon={Plus}
        label={words.more(name)}
        disabled={disabled || share >= 100}
        onStep={() => step(1)}
      />
    </span>
  )
}

interface StepProps {
  icon: LucideIcon
  label: string
  disabled: boolean
  onStep: () => void
}

function StepButton({ icon, label, disabled, onStep }: StepProps) {
  return (
    <button type="button" aria-label={label} disabled={disabled} onClick={onStep}>
      <Icon of={icon} size="s" />
    </button>
  )
}
