import { memo, useMemo } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { countOf } from '@parley/model/difference/marks.ts'
import { markIcons } from '../../canvas/still/mark-icons.ts'
import { useWords } from '../../words/words.ts'
import { paper, writing } from '../boards/thumbnail.ts'
import { drawDifference, type DrawnCard } from './difference-drawing.ts'
import styles from './DifferenceDrawing.module.css'

const badge = { most: 9.5, least: 6, icon: 1.15 }

interface Props {
  before: Board
  after: Board
  /** Cards to be pointed at. */
  lit?: readonly string[]
}

const none: readonly string[] = []

/**
 * The difference of two boards as a small picture that fits its box, without the canvas: what is as it was stands
 * back, the rest bears a badge. What it shows is told in sentences beside it.
 */
export const DifferenceDrawing = memo(function DifferenceDrawing({ before, after, lit = none }: Props) {
  const said = useWords().past.drawing
  const drawn = useMemo(() => drawDifference(before, after), [before, after])
  if (!drawn) return <p className={styles['nothing']}>{said.nothing}</p>
  const counts = countOf(new Map(drawn.cards.flatMap(({ id, mark }) => (mark ? [[id, mark]] : []))))
  const radius = Math.max(badge.least, Math.min(badge.most, Math.max(...drawn.cards.map(({ w }) => w)) / 4))
  return (
    <svg
      role="img"
      aria-label={said.label(said.counts(counts))}
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      className={styles['drawing']}
    >
      {drawn.links.map(({ id, path, mark }) => (
        <path key={id} d={path} className={styles['link']} data-mark={mark} />
      ))}
      {drawn.cards.map((card) => (
        <Card key={card.id} card={card} lit={lit.includes(card.id)} />
      ))}
      {drawn.cards.map((card) => (
        <Badge key={card.id} card={card} radius={radius} />
      ))}
    </svg>
  )
})

function Card({ card, lit }: { card: DrawnCard; lit: boolean }) {
  const { group, mark, before } = card
  return (
    <g data-group={group} data-mark={mark ?? 'same'}>
      {lit && <path d={paper(card)} className={styles['lit']} />}
      {before && <path d={paper(before)} className={styles['was']} />}
      {before && <path d={wayFrom(before, card)} className={styles['way']} />}
      <path d={paper(card)} className={styles['card']} />
      <path d={writing(card)} className={styles['lines']} />
    </g>
  )
}

function Badge({ card: { x, y, w, mark }, radius }: { card: DrawnCard; radius: number }) {
  if (!mark) return null
  const Drawing = markIcons[mark]
  const size = radius * badge.icon
  return (
    <g transform={`translate(${x + w - radius / 2} ${y})`} data-mark={mark}>
      <circle r={radius} className={styles['badge']} />
      <Drawing x={-size / 2} y={-size / 2} width={size} height={size} className={styles['icon']} />
    </g>
  )
}

type Spot = Pick<DrawnCard, 'x' | 'y' | 'w' | 'h'>

const wayFrom = (from: Spot, to: Spot): string =>
  `M${from.x + from.w / 2} ${from.y + from.h / 2}L${to.x + to.w / 2} ${to.y + to.h / 2}`
