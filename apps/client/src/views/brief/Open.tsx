import { usePasses } from '../../panels/filter/useFilter.ts'
import { useFindings } from '../../session/useBoard.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { useWords } from '../../words/words.ts'
import styles from './brief.module.css'

/** What stands in the way and what is to be looked at; hints are counted. */
export function Open() {
  const { sections } = useWords().brief
  return (
    <section>
      <h4>{sections.open}</h4>
      <OpenFindings />
    </section>
  )
}

function OpenFindings() {
  const words = useWords().brief
  const passes = usePasses()
  const roots = useFindings().filter(
    ({ under, cards }) => under === null && (cards.length === 0 || cards.some((id) => passes({ id }))),
  )
  const of = (severity: 'error' | 'warning' | 'hint') => roots.filter((one) => one.severity === severity)
  const [errors, warnings, hints] = [of('error'), of('warning'), of('hint')]
  if (errors.length + warnings.length === 0) return <p>{words.nothingOpen}</p>
  return (
    <>
      <p>{words.openCounts(errors.length, warnings.length, hints.length)}</p>
      <ul className={styles['open']}>
        {[...errors, ...warnings].map(({ rule, cards, says, severity }) => (
          <li key={`${rule} ${cards.join(' ')} ${says}`}>
            <Badge severity={severity}>{says}</Badge>
          </li>
        ))}
      </ul>
    </>
  )
}
