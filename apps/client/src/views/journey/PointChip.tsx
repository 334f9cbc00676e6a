import { Ellipsis } from 'lucide-react'
import { memo, type DragEvent } from 'react'
import { useStore } from 'zustand'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuTicks } from '../../ui/Menu.tsx'
import { Face } from '../../ui/Face.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { CardButton } from '../../panels/CardButton.tsx'
import { WorstMark } from '../../panels/findings/WorstMark.tsx'
import { iconOf, nameOf } from '../../panels/kind-look.ts'
import { useCard, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { same, type Point } from './lanes.ts'
import type { Journeying } from './useJourney.ts'
import styles from './journey.module.css'

/** What is dragged: a contact point, from the stage where it was taken up. */
export const dragType = 'application/x-parley-contact-point'
export type Dragged = { point: string; from: string | undefined }

interface Props {
  point: Point
  stage: string | undefined
  acts: Journeying
}

/** A contact point where it helps. It is dragged to another stage, or its stages are ticked in its menu. */
export const PointChip = memo(function PointChip({ point, stage, acts }: Props) {
  const words = useWords()
  const mayWrite = useMayWrite() && point.locked !== true
  const name = nameOf(point, words.board.inspector.untitled)
  const drag = (event: DragEvent) => {
    const dragged: Dragged = { point: point.id, from: stage }
    event.dataTransfer.setData(dragType, JSON.stringify(dragged))
    event.dataTransfer.effectAllowed = 'move'
  }
  return (
    <span
      className={styles['point']}
      data-we={point.type === 'companyCreated' || point.push === true || undefined}
      draggable={mayWrite}
      onDragStart={drag}
    >
      <Icon of={iconOf(point)} size="s" />
      <CardButton data-point={point.id} title={name} dir="auto" onOpen={() => acts.show(point.id)}>
        {name}
      </CardButton>
      <Hands id={point.id} />
      <WorstMark id={point.id} className={styles['mark']} />
      {mayWrite && (
        <Menu
          align="start"
          trigger={<IconButton icon={Ellipsis} size="s" label={words.journey.place(name)} />}
        >
          <Stages point={point} acts={acts} />
        </Menu>
      )}
    </span>
  )
})

/** Ticked as they are now: a second tick is made before the page shows the first. */
function Stages({ point, acts }: Pick<Props, 'point' | 'acts'>) {
  const words = useWords()
  const card = useCard(point.id)
  const now = card?.kind === 'contactPoint' ? card : point
  return (
    <MenuTicks
      label={words.journey.place(nameOf(point, words.board.inspector.untitled))}
      options={acts.stages.map((value) => ({ value, label: words.journey.at(value) }))}
      ticked={acts.stages.filter((one) => now.stages?.some((own) => same(own, one)))}
      onTicked={(next) => acts.setStages(point, next)}
    />
  )
}

/** Who has it in hand. A pointer that moves over the canvas paints nothing here. */
function Hands({ id }: { id: string }) {
  const { others } = useSession()
  const held = useStore(others, (all) =>
    all
      .flatMap(({ connection, presence }) => (presence.selected?.includes(id) ? [connection] : []))
      .join(' '),
  )
  if (held === '') return null
  const hands = others.getState().filter(({ connection }) => held.split(' ').includes(String(connection)))
  return hands.slice(0, 2).map(({ connection, who }) => (
    <span key={connection} className={styles['other']}>
      <Face name={who.name} colour={who.colour} size="s" />
      <span className="sr">{who.name}</span>
    </span>
  ))
}
