import styles from './drawings.module.css'

/** What stands where a drawing has no data yet. */
export function BaseLine() {
  return <div className={styles['base']} aria-hidden />
}
