import { useWords } from '../../words/words.ts'
import styles from './data-set.module.css'

/** Past what people do, which is long, to all that is done with a data set. */
export function OnThisPage() {
  const { dataSets: said, intake, consumer } = useWords()
  const places = {
    lists: intake.title,
    person: consumer.title,
    kept: said.kept.title,
    rights: said.rights.title,
  }
  return (
    <nav aria-label={said.onThisPage} className={styles['places']}>
      {Object.entries(places).map(([at, title]) => (
        <a key={at} href={`#${at}`}>
          {title}
        </a>
      ))}
    </nav>
  )
}
