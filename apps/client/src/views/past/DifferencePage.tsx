import { useMemo } from 'react'
import { difference } from '@parley/model/difference/difference.ts'
import { countOf } from '@parley/model/difference/marks.ts'
import { useChosen } from '../../canvas/still/chosen.ts'
import { stillOf } from '../../canvas/still/still.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useWords } from '../../words/words.ts'
import { useCalmBoard } from '../../session/useCalmBoard.ts'
import { ChangeList, Stepper } from './ChangeList.tsx'
import { ChosenActs } from './ChosenActs.tsx'
import { PastBar } from './PastBar.tsx'
import { PastStage } from './PastStage.tsx'
import type { Moment } from './usePoint.ts'
import { useSteps } from './useSteps.ts'
import { useTold } from './useTold.ts'
import styles from './past.module.css'

/** What changed from one moment to another, or to the board as it stands: drawn, and told beside it. */
export function DifferencePage({ from, to }: { from: Moment; to: Moment | undefined }) {
  const said = useWords().past
  const now = useCalmBoard()
  const [before, after] = [from.board, to?.board ?? now]
  const made = useMemo(() => difference(before, after), [before, after])
  const still = useMemo(() => stillOf(made, before, after), [made, before, after])
  const told = useTold(made, before, after)
  const chosen = useChosen()
  const steps = useSteps(told, chosen)
  return (
    <div className={styles['page']}>
      <PastBar
        title={titleOf(said, from, to)}
        moment={from}
        other={{ says: said.showMoment, looked: { at: from.point } }}
      />
      <div className={styles['work']}>
        <PastStage still={still} chosen={chosen} />
        <aside className={styles['side']} aria-label={said.steps.name}>
          {told.length > 0 && <Stepper steps={steps} />}
          <ChosenActs past={before} chosen={chosen} />
          {told.length === 0 ? (
            <EmptyState {...said.nothing} />
          ) : (
            <>
              <p className={styles['counts']}>{said.drawing.counts(countOf(still.since.marked.cards))}</p>
              <ChangeList steps={steps} />
            </>
          )}
        </aside>
      </div>
    </div>
  )
}

type Said = ReturnType<typeof useWords>['past']

function titleOf(said: Said, from: Moment, to: Moment | undefined): string {
  if (from.name === undefined) return said.sinceThen
  return to?.name === undefined ? said.since(from.name) : said.between(from.name, to.name)
}
