import { memo } from 'react'
import { CardButton } from '../../panels/CardButton.tsx'
import { KindMark } from '../../panels/KindMark.tsx'
import { groupOf, nameOf } from '../../panels/kind-look.ts'
import { segment as kind } from '@parley/model/cards/segment.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { Feelings } from './Feelings.tsx'
import { sameLane, type Lane } from './lanes.ts'
import { StageCell } from './StageCell.tsx'
import type { Journeying } from './useJourney.ts'
import styles from './journey.module.css'

interface Props {
  lane: Lane
  acts: Journeying
}

/** One segment, from its first thought to habit. A letter in one lane draws no other. */
export const SegmentLane = memo(
  DrawnLane,
  (one, other) => one.acts === other.acts && sameLane(one.lane, other.lane),
)

function DrawnLane({ lane, acts }: Props) {
  const words = useWords()
  const { segment, cells } = lane
  return (
    <tbody className={styles['lane']} data-group={groupOf(segment)}>
      <tr>
        <th scope="rowgroup" rowSpan={2} className={styles['who']}>
          <CardButton data-lane={segment.id} onOpen={() => acts.show(segment.id)}>
            <KindMark of={segment} />
            <span dir="auto">{nameOf(segment, words.board.inspector.untitled)}</span>
          </CardButton>
          <Facts lane={lane} />
        </th>
        <td colSpan={cells.length} className={styles['feels']}>
          <Feelings cells={cells} />
        </td>
      </tr>
      <tr>
        {cells.map((cell) => (
          <StageCell key={cell.stage} lane={lane} cell={cell} acts={acts} />
        ))}
      </tr>
    </tbody>
  )
}

function Facts({ lane: { segment } }: { lane: Lane }) {
  const words = useWords().journey
  const { number } = useFormats()
  const factor = useBoard(({ plan }) => plan.expansionFactor ?? 1)
  const loyalty = kind.fields.loyalty.options.find(({ value }) => value === segment.loyalty)?.label
  const priority = segment.priority === undefined ? undefined : words.priority(number(segment.priority))
  const first = [loyalty, priority].filter(Boolean).join(', ')
  return (
    <p className={styles['facts']}>
      {first}
      {first && segment.size !== undefined && <br />}
      {segment.size !== undefined && words.people(number(segment.size * factor))}
    </p>
  )
}
