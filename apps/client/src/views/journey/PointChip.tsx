import { Ellipsis } from 'lucide-react'
import type { DragEvent } from 'react'
import { stagesOf } from '@parley/model/rules/stages.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuTicks } from '../../ui/Menu.tsx'
import { severityIcons } from '../../ui/Badge.tsx'
import { Face } from '../../ui/Face.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { iconOf, nameOf } from '../../panels/kind-look.ts'
import { useBoard, useFindings, useMayWrite, useOthers } from '../../session/useBoard.tsx'
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
export function PointChip({ point, stage, acts }: Props) {
  const words = useWords()
  const mayWrite = useMayWrite() && point.locked !== true
  const stages = useBoard(stagesOf)
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
      <button type="button" data-point={point.id} title={name} dir="auto" onClick={() => acts.show(point.id)}>
        {name}
      </button>
      <Marks id={point.id} />
      {mayWrite && (
        <Menu
          align="start"
          trigger={<IconButton icon={Ellipsis} size="s" label={words.journey.place(name)} />}
        >
          <MenuTicks
            label={words.journey.place(name)}
            options={stages.map((value) => ({ value, label: words.journey.at(value) }))}
            ticked={stages.filter((one) => point.stages?.some((own) => same(own, one)))}
            onTicked={(next) => acts.setStages(point, next)}
          />
        </Menu>
      )}
    </span>
  )
}

/** Who has it in hand, and the worst that is found about it. */
function Marks({ id }: { id: string }) {
  const words = useWords().canvas.states.findings
  const findings = useFindings().filter((one) => one.under === null && one.cards.includes(id))
  const others = useOthers().filter(({ presence }) => presence.selected?.includes(id))
  const worst = (['error', 'warning'] as const).find((one) =>
    findings.some(({ severity }) => severity === one),
  )
  return (
    <>
      {others.slice(0, 2).map(({ connection, who }) => (
        <span key={connection} className={styles['other']}>
          <Face name={who.name} colour={who.colour} size="s" />
          <span className="sr">{who.name}</span>
        </span>
      ))}
      {worst && (
        <span className={styles['mark']} data-severity={worst}>
          <Icon of={severityIcons[worst]} size="s" />
          <span className="sr">
            {words[worst](findings.filter(({ severity }) => severity === worst).length)}
          </span>
        </span>
      )}
    </>
  )
}
