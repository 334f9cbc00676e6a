import styles from './drawings.module.css'

const steps = [0, 1, 2, 3, 4] as const

/** The five knots of the loop: filled as far as it has come. */
export function Knots({ on, says }: { on: readonly boolean[]; says: string }) {
  return (
    <span className={styles['knots']} role="img" aria-label={says}>
      {steps.map((step) => (
        <i key={step} data-on={on[step] || undefined} />
      ))}
    </span>
  )
}
