import { classes } from './classes.ts'
import styles from './Skeleton.module.css'

interface Props {
  width?: string
  height?: string
  className?: string | undefined
}

/** The place of something that is on its way. It fades in late: what comes at once needs no promise. */
export function Skeleton({ width = '100%', height = '1em', className }: Props) {
  return (
    <span
      aria-hidden
      className={classes(styles['skeleton'], className)}
      style={{ inlineSize: width, blockSize: height }}
    />
  )
}
