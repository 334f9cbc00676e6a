import { Link } from 'wouter'
import { Ago } from '../../ui/Ago.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useWords } from '../../words/words.ts'
import { pathOf, type ListedDataSet } from './data-set.ts'
import styles from './DataSetList.module.css'

/** What there is, how many are in each, and whether one sees them exactly. */
export function DataSetList({ dataSets }: { dataSets: readonly ListedDataSet[] | undefined }) {
  const said = useWords().dataSets
  if (!dataSets) return <Skeleton height="8rem" />
  return (
    <ul className={styles['list']} aria-label={said.list}>
      {dataSets.map((one) => (
        <li key={one.dataSet} className={styles['row']}>
          <div className={styles['words']}>
            <Link href={pathOf(one.dataSet)} className={styles['title']} dir="auto">
              {one.title}
            </Link>
            <p className={styles['holds']}>
              {one.mine ? said.holds(one.people, one.purchases) : said.about(one.people, one.purchases)}
            </p>
          </div>
          <div className={styles['facts']}>
            {one.client !== null && <span dir="auto">{said.client(one.client)}</span>}
            <Ago at={one.changedAt} says={said.changed} />
            <Badge severity={one.mine ? 'good' : 'hint'}>{one.mine ? said.mine : said.rounded}</Badge>
          </div>
        </li>
      ))}
    </ul>
  )
}
