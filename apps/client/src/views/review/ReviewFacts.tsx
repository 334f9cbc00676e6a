import { CircleCheck } from 'lucide-react'
import { Icon } from '../../ui/Icon.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import type { Laid } from './laid.ts'
import styles from './review.module.css'

type Figures = Laid['figures']

/** Four facts, each with what it was the last time. */
export function ReviewFacts({ laid: { figures, was } }: { laid: Laid }) {
  const said = useWords().review.facts
  const { money, percent, number } = useFormats()
  const cost = ({ cost, currency }: Figures) =>
    cost === null ? said.unknown : currency ? money(cost, currency) : number(cost)
  const share = ({ humanShare }: Figures) => (humanShare === null ? said.unknown : percent(humanShare))
  const { error, warning } = figures.counts
  return (
    <dl className={styles['facts']} aria-label={said.label}>
      <Fact term={said.cost} value={cost(figures)} was={was && said.was(cost(was))} />
      <Fact
        term={said.errors}
        value={number(error)}
        good={error === 0}
        was={was && said.were(was.counts.error)}
      />
      <Fact term={said.warnings} value={number(warning)} was={was && said.were(was.counts.warning)} />
      <Fact term={said.humanShare} value={share(figures)} was={was && said.was(share(was))} />
    </dl>
  )
}

interface Props {
  term: string
  value: string
  was: string | null
  good?: boolean
}

function Fact({ term, value, was, good = false }: Props) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {good && <Icon of={CircleCheck} className={styles['good']} />}
        {value}
      </dd>
      {was !== null && <dd className={styles['was']}>{was}</dd>}
    </div>
  )
}
