import { classes } from '../../ui/classes.ts'
import type { ListedTemplate } from './listedTemplate.ts'
import styles from './TemplatePicture.module.css'

/**
 * A template as four of its cards that can be read: a whole plan drawn this small looks like any other. For the eye
 * alone, its name and sentence stand beside it.
 */
export function TemplatePicture({
  of,
  className,
}: {
  of: ListedTemplate['story']
  className?: string | undefined
}) {
  return (
    <span aria-hidden className={classes(styles['picture'], className)}>
      {of.map(({ title, group, voice }) => (
        <span key={group} className={styles['card']} data-group={group} data-voice={voice} dir="auto">
          <span className={styles['title']}>{title}</span>
        </span>
      ))}
    </span>
  )
}
