import { Ear, Fence, Megaphone } from 'lucide-react'
import { useMemo, type CSSProperties } from 'react'
import { stagesOf } from '@parley/model/rules/stages.ts'
import { usePasses } from '../panels/filter/useFilter.ts'
import { useBoard } from '../session/useBoard.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { useBelow } from '../ui/useBelow.ts'
import { useScreenful } from '../ui/useScreenful.ts'
import { useWords } from '../words/words.ts'
import { useCalmBoard } from '../session/useCalmBoard.ts'
import { Drivers } from './journey/Drivers.tsx'
import { journeysOn, journeysShown, type Journeys, type Lane } from './journey/lanes.ts'
import { LoosePoints } from './journey/LoosePoints.tsx'
import { SegmentLane } from './journey/SegmentLane.tsx'
import { StagesHead } from './journey/StagesHead.tsx'
import { useJourney } from './journey/useJourney.ts'
import { FirstStep } from './board/FirstStep.tsx'
import { useShownIn } from './board/useShownIn.ts'
import page from './journey/journey.module.css'
import styles from './JourneyView.module.css'

/** The first lanes: as many as it takes for a dozen contact points, which fill a screen. */
function screenfulOf(lanes: readonly Lane[]): number {
  let points = 0
  const last = lanes.findIndex(({ cells }) => {
    points += cells.reduce((sum, cell) => sum + cell.points.length, 0)
    return points >= 12
  })
  return last < 0 ? lanes.length : last + 1
}

/** The plan as its people live it: segments against stages, who meets them where, and where nobody does. */
export function JourneyView() {
  const words = useWords().journey
  const board = useCalmBoard()
  const passes = usePasses()
  const all = useMemo(() => journeysOn(board), [board])
  const journeys = useMemo(() => journeysShown(all, passes), [all, passes])
  const { stages, lanes, loose } = journeys
  const acts = useJourney(useBoard(stagesOf), board)
  const below = useBelow()
  const drawn = useScreenful(lanes, screenfulOf(lanes))
  useShownIn((id) => `[data-lane="${id}"], [data-point="${id}"]`, below && drawn === lanes)
  if (all.lanes.length === 0) return <NothingYet />
  const holes = lanes.flatMap(({ cells }) => cells).filter(({ hole }) => hole).length
  return (
    <div className={styles['journey']}>
      <PageHead
        title={words.title}
        says={[words.says, holes > 0 && words.holes(holes)].filter(Boolean).join(' ')}
        end={<Drivers {...driversOf(all)} />}
      />
      <div className={page['sheet']} data-sideways>
        <table aria-label={words.grid} style={{ '--stages': stages.length } as CSSProperties}>
          <StagesHead stages={stages} />
          {drawn.map((lane) => (
            <SegmentLane key={lane.segment.id} lane={lane} acts={acts} />
          ))}
        </table>
      </div>
      <Legend />
      {below && loose.length > 0 && <LoosePoints points={loose} acts={acts} />}
    </div>
  )
}

/** Each contact point counts once, however many stages it helps at. */
function driversOf({ lanes, loose }: Journeys): { ours: number; theirs: number } {
  const all = new Map(
    [...lanes.flatMap(({ cells }) => cells.flatMap(({ points }) => points)), ...loose].map((one) => [
      one.id,
      one,
    ]),
  )
  const drivers = [...all.values()].flatMap(({ driver }) => driver ?? [])
  const ours = drivers.filter((driver) => driver === 'company').length
  return { ours, theirs: drivers.length - ours }
}

function Legend() {
  const { legend } = useWords().journey
  return (
    <p className={styles['legend']} aria-hidden>
      <span className={page['point']} data-we>
        <Icon of={Megaphone} size="s" />
        {legend.we}
      </span>
      <span className={page['point']}>
        <Icon of={Ear} size="s" />
        {legend.they}
      </span>
      <span>
        <i className={styles['stroke']} />
        {legend.feels}
      </span>
      <span>
        <Icon of={Fence} size="s" />
        {legend.barrier}
      </span>
    </p>
  )
}

function NothingYet() {
  const { empty } = useWords().journey
  return (
    <div className={styles['journey']}>
      <EmptyState
        title={empty.title}
        says={empty.says}
        ghost="consumers"
        actions={<FirstStep kind="segment" said={empty} />}
      />
    </div>
  )
}
