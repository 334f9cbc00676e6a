import { useWords } from '../../words/words.ts'
import type { Stage } from './lanes.ts'
import styles from './Drivers.module.css'

/** Who decides what people hear: us, or others. The mark is the third that the method finds to be ours. */
export function Drivers({ ours, theirs }: Pick<Stage, 'ours' | 'theirs'>) {
  const words = useWords().journey
  if (ours + theirs === 0) return null
  const [share, says] = words.drivers(theirs, ours + theirs)
  return (
    <figure className={styles['drivers']}>
      <figcaption>
        <b>{share}</b> {says}
      </figcaption>
      <div className={styles['gauge']} role="img" aria-label={words.driversSaid(ours, theirs)}>
        {ours > 0 && (
          <span className={styles['ours']} style={{ flexGrow: ours }}>
            {words.ours(ours)}
          </span>
        )}
        {theirs > 0 && (
          <span className={styles['theirs']} style={{ flexGrow: theirs }}>
            {words.theirs(theirs)}
          </span>
        )}
        <i />
      </div>
      <p>{words.mark}</p>
    </figure>
  )
}

/** The same at one stage, in the head of its column. */
export function StageDrivers({ ours, theirs }: Pick<Stage, 'ours' | 'theirs'>) {
  const words = useWords().journey
  if (ours + theirs === 0) return null
  const said = words.driversHere(ours, theirs)
  return (
    <span className={styles['small']} role="img" aria-label={said} title={said}>
      {ours > 0 && <i className={styles['ours']} style={{ flexGrow: ours }} />}
      {theirs > 0 && <i className={styles['theirs']} style={{ flexGrow: theirs }} />}
    </span>
  )
}
