import styles from './drawings.module.css'

const places = [1, 2, 3, 4, 5] as const

/** A strength of one to five, in drops. */
export function Drops({ on, says }: { on: number; says: string }) {
  return (
    <span className={styles['drops']} role="img" aria-label={says}>
      {places.map((place) => (
        <i key={place} data-on={place <= on || undefined} />
      ))}
    </span>
  )
}
