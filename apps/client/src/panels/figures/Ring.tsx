import styles from './figures.module.css'

/** A disc as large as its part of the most; an empty ring where there is nothing. */
export function Ring({ part }: { part: number }) {
  return (
    <svg className={styles['ring']} viewBox="0 0 20 20" aria-hidden>
      {part > 0 ? (
        <circle className={styles['disc']} cx={10} cy={10} r={3 + 6.5 * Math.sqrt(part)} />
      ) : (
        <circle className={styles['hole']} cx={10} cy={10} r={6} />
      )}
    </svg>
  )
}
