import { PenLine } from 'lucide-react'
import { measuresOf, nearestOf, type Measures } from '@parley/model/metrics/spiral.ts'
import { nameOf } from '../../../panels/kind-look.ts'
import { ListState } from '../../../panels/ListState.tsx'
import { useEdit, useMayWrite } from '../../../session/useBoard.tsx'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { useFormats, useWords } from '../../../words/words.ts'
import { Gauge } from './Gauge.tsx'
import { Parts } from './Parts.tsx'
import { SpiralTable } from './SpiralTable.tsx'
import { useSpirals, type SpiralOf, type Spirals } from './useSpirals.ts'
import { unwritten, writeVoices } from './write-voices.ts'
import styles from './spiral.module.css'

/** How near what people answer is to a spiral of negative word, all together and at each contact point. */
export function Spiral() {
  const words = useWords()
  const read = useSpirals()
  const spirals = read.data
  const state = (
    <ListState of={read} none={spirals?.points.length === 0}>
      <EmptyState title={words.spiral.empty.title} says={words.spiral.empty.says} heading="h3" />
    </ListState>
  )
  if (!spirals || spirals.points.length === 0) return state
  const measures = measuresOf(spirals.board)
  return (
    <section className={styles['spiral']} aria-label={words.listening.tabs.spiral}>
      {state}
      <p className={styles['quiet']}>{words.spiral.help}</p>
      <Overall spirals={spirals} measures={measures} />
      <SpiralTable spirals={spirals} measures={measures} />
    </section>
  )
}

function Overall({ spirals: { overall, points }, measures }: { spirals: Spirals; measures: Measures }) {
  const { spiral: words, board } = useWords()
  const nearest = nearestOf(points)
  const { number, percent } = useFormats()
  const { state, periods } = overall
  const last = periods.at(-1)
  const says = state === 'unknown' ? words.says.unknown(number(measures.minN)) : words.says[state]
  return (
    <div className={styles['overall']} data-state={state}>
      <div>
        <Gauge spiral={overall} limit={measures.limit} />
        <p className={styles['bears']}>{words.bears(percent(100 * measures.limit))}</p>
      </div>
      <div className={styles['told']}>
        <h3>{nearest && words.at(words.states[state], nameOf(nearest.point, board.inspector.untitled))}</h3>
        <p>
          {last && words.sentence(number(last.negative), number(last.n), words.days(measures.periodDays))}{' '}
          {says}
        </p>
        <Parts spiral={overall} />
        {useMayWrite() && <WriteCounts points={points} />}
      </div>
    </div>
  )
}

/** One press, one step: the counts stand on the contact points, where RISK-4 reads them. */
function WriteCounts({ points }: { points: readonly SpiralOf[] }) {
  const words = useWords().spiral
  const edit = useEdit()
  const say = useToast()
  const other = unwritten(points)
  const write = () => {
    const done = edit.together((pen) => writeVoices(pen, other))
    if (done !== undefined) say({ says: words.written(other.length) })
  }
  return (
    <div className={styles['write']}>
      <Button icon={PenLine} disabled={other.length === 0} onClick={write}>
        {words.write}
      </Button>
      <p className={styles['quiet']}>{other.length === 0 ? words.upToDate : words.writeSays}</p>
    </div>
  )
}
