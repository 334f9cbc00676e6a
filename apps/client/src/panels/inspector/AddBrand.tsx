import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import styles from './shares.module.css'

/** A number up to a hundred where a name is asked for: a share in the wrong box. */
const isShare = (typed: string): boolean => /^(100|\d{1,2}([.,]\d+)?)\s*%?$/u.test(typed)

interface Props {
  taken: readonly string[]
  own: string | undefined
  onAdd: (brand: string, byEnter: boolean) => void
}

/** A brand is named, and then has a share. */
export function AddBrand({ taken, own, onAdd }: Props) {
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
