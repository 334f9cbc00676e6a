import { useWords } from '../../words/words.ts'
import { DayBox, NameBox } from './Boxes.tsx'
import { brandsIn, type Base } from './questions.ts'

interface AboutProps {
  base: Base
  category: string | undefined
  brand: string | undefined
  /** Whether either may be left open. */
  mayBeOpen?: boolean
  brandLabel?: string
  onWrite: (what: { category: string | undefined; brand: string | undefined }) => void
}

/** What was bought: a category, and a brand in it. */
export function AboutBoxes({ base, category, brand, mayBeOpen = false, brandLabel, onWrite }: AboutProps) {
  const words = useWords().counting.condition
  const brands = brandsIn(base, category)
  const turn = (next: string | undefined) => {
    const theirs = brandsIn(base, next)
    const stays = brand !== undefined && theirs.includes(brand)
    onWrite({ category: next, brand: stays ? brand : mayBeOpen ? undefined : theirs[0] })
  }
  return (
    <>
      <NameBox
        label={words.category}
        value={category}
        names={base.categories.map(({ name }) => name)}
        mayBeOpen={mayBeOpen}
        onWrite={turn}
      />
      <NameBox
        label={brandLabel ?? words.brand}
        value={brand}
        names={brands}
        mayBeOpen={mayBeOpen}
        onWrite={(next) => onWrite({ category, brand: next })}
      />
    </>
  )
}

/** Two days, each of which may be left open. */
export function WindowBoxes({
  from,
  to,
  onWrite,
}: {
  from: string | undefined
  to: string | undefined
  onWrite: (window: { from: string | undefined; to: string | undefined }) => void
}) {
  const words = useWords().counting.condition
  return (
    <>
      <DayBox label={words.from} value={from} onWrite={(day) => onWrite({ from: day, to })} />
      <DayBox label={words.to} value={to} onWrite={(day) => onWrite({ from, to: day })} />
    </>
  )
}
