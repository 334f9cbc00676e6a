import styles from './Logo.module.css'

/** Two leaves, each with its speaking corner: one speaks, the other answers. */
export function Logo() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden className={styles['logo']}>
      <path
        d="M3 9a5 5 0 0 1 5-5h6a5 5 0 0 1 5 5v4a5 5 0 0 1-5 5H3.6a.6.6 0 0 1-.6-.6z"
        fill="currentColor"
      />
      <path
        d="M22 10.2A5 5 0 0 1 25 15v9.4a.6.6 0 0 1-.6.6H14a5 5 0 0 1-4.7-3.4h6.2a6.5 6.5 0 0 0 6.5-6.5z"
        fill="currentColor"
        opacity=".62"
      />
    </svg>
  )
}
