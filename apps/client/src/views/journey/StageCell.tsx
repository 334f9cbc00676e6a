import { Fence, Plus } from 'lucide-react'
import { useState } from 'react'
import type { DragEvent } from 'react'
import { z } from 'zod'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useMayWrite, useSession } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import type { Cell, Lane, Point } from './lanes.ts'
import { dragType, PointChip, type Dragged } from './PointChip.tsx'
import { Said } from './Said.tsx'
import type { Journeying } from './useJourney.ts'
import page from './journey.module.css'
import styles from './StageCell.module.css'

const Dropped = z.object({ point: z.string(), from: z.string().optional() })

interface Props {
  lane: Lane
  cell: Cell
  acts: Journeying
}

/** One segment at one stage: what they do, what holds them back, and who meets them. */
export function StageCell({ lane, cell, acts }: Props) {
  const words = useWords().journey
  const drop = useDrop((dragged, point) => acts.move(point, dragged.from, cell.stage, lane.segment.id))
  const { stage, step, hole } = cell
  return (
    <td className={page['cell']} data-hole={hole || undefined} data-stage={stage} {...drop}>
      <Said
        label={words.doing(stage)}
        hint={words.doingHere}
        value={step?.doing ?? ''}
        onSaid={(doing) => acts.say(lane.segment, stage, { doing })}
      />
      <div className={page['barrier']} data-filled={step?.barrier ? true : undefined}>
        <Icon of={Fence} size="s" />
        <Said
          label={words.barrier(stage)}
          hint={words.barrierHere}
          value={step?.barrier ?? ''}
          onSaid={(barrier) => acts.say(lane.segment, stage, { barrier })}
        />
      </div>
      <MetHere lane={lane} cell={cell} acts={acts} />
    </td>
  )
}

/** The contact points that meet the segment at the stage, and the way to another. */
function MetHere({ lane, cell: { stage, points, hole }, acts }: Props) {
  const words = useWords().journey
  const mayWrite = useMayWrite()
  return (
    <div className={page['points']}>
      {hole && <span className={styles['nobody']}>{words.nobody}</span>}
      {points.map((point) => (
        <PointChip key={point.id} point={point} stage={stage} acts={acts} />
      ))}
      {mayWrite && (
        <Button
          size="s"
          variant={hole ? 'plain' : 'bare'}
          icon={Plus}
          className={classes(styles['add'], !hole && styles['shy'])}
          aria-label={words.addPointAt(stage, lane.segment.title)}
          onClick={() => acts.add(stage, lane.segment.id)}
        >
          {hole ? words.addPoint : undefined}
        </Button>
      )}
    </div>
  )
}

/** A place where a contact point can be put down. */
export function useDrop(onDrop: (dragged: Dragged, point: Point) => void) {
  const { reader } = useSession()
  const [over, setOver] = useState(false)
  const isOurs = (event: DragEvent) => event.dataTransfer.types.includes(dragType)
  return {
    'data-over': over || undefined,
    onDragOver(event: DragEvent) {
      if (!isOurs(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      setOver(false)
      if (!isOurs(event)) return
      event.preventDefault()
      const read = Dropped.safeParse(JSON.parse(event.dataTransfer.getData(dragType)))
      const card = read.success ? reader.board.cards.get(read.data.point) : undefined
      if (read.success && card?.kind === 'contactPoint') onDrop({ from: undefined, ...read.data }, card)
    },
  }
}
