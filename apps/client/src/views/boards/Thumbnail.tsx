import { memo } from 'react'
import { classes } from '../../ui/classes.ts'
import { draw } from './thumbnail.ts'
import type { Thumbnail as Shape } from './thumbnail.ts'
import styles from './Thumbnail.module.css'

/** From here on single links can no longer be followed by the eye; they step back behind the cards. */
const many = 60

/** A board of few cards is not blown up: they stand small in the middle, as on any other board. */
const least = { width: 240, height: 110 }

/** A board as a stamp: its cards as blocks in their groups' colours, its links as curves. For the eye alone. */
export const Thumbnail = memo(function Thumbnail({
  of,
  className,
}: {
  of: Shape
  className?: string | undefined
}) {
  const drawing = draw(of)
  if (!drawing) return <div aria-hidden className={classes(styles['bare'], className)} />
  const width = Math.max(drawing.width, least.width)
  const height = Math.max(drawing.height, least.height)
  return (
    <svg
      aria-hidden
      viewBox={`${(drawing.width - width) / 2} ${(drawing.height - height) / 2} ${width} ${height}`}
      className={classes(styles['thumbnail'], className)}
    >
      <path
        d={drawing.links}
        className={classes(styles['links'], of.links.length > many && styles['many'])}
      />
      {drawing.groups.map(({ group, cards, lines }) => (
        <g key={group} data-group={group}>
          <path d={cards} className={styles['cards']} />
          <path d={lines} className={styles['lines']} />
        </g>
      ))}
    </svg>
  )
})
