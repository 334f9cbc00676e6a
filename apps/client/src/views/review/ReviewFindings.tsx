import { CircleCheck } from 'lucide-react'
import { Fold } from '../../panels/Fold.tsx'
import { Badge, severityIcons } from '../../ui/Badge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import type { Laid } from './laid.ts'
import page from './review.module.css'
import styles from './ReviewFindings.module.css'

type Finding = Laid['findings'][number]
const order = ['error', 'warning', 'hint'] as const
/** More than these are folded. */
const shown = 5

/** What the rules still say of the plan, what stands in the way first. */
export function ReviewFindings({ laid }: { laid: Laid }) {
  const said = useWords().review.remains
  const of = (severity: Finding['severity']) => laid.findings.filter((one) => one.severity === severity)
  const grave = [...of('error'), ...of('warning')]
  const worst = order.find((severity) => of(severity).length > 0 && severity !== 'hint')
  const hints = of('hint').length
  return (
    <section className={page['sheet']} aria-labelledby="review-findings" data-severity={worst ?? 'good'}>
      <h3 id="review-findings">
        <Icon of={worst ? severityIcons[worst] : CircleCheck} />
        {worst ? said.title(of('error').length, of('warning').length) : said.nothing}
      </h3>
      <Findings all={grave.slice(0, shown)} />
      {grave.length > shown && (
        <Fold title={said.rest(grave.length - shown)}>
          <Findings all={grave.slice(shown)} />
        </Fold>
      )}
      {hints > 0 && (
        <Fold title={said.hints(hints)}>
          <Findings all={of('hint')} />
        </Fold>
      )}
    </section>
  )
}

function Findings({ all }: { all: readonly Finding[] }) {
  const { severity } = useWords().ui
  if (all.length === 0) return null
  return (
    <ul className={styles['findings']}>
      {all.map((one) => (
        <li key={one.says}>
          <Badge severity={one.severity}>{severity[one.severity]}</Badge>
          <p dir="auto">{one.says}</p>
        </li>
      ))}
    </ul>
  )
}
