import { useMemo } from 'react'
import { useStore } from 'zustand'
import { chooseAndShow, useChosen } from '../../canvas/still/chosen.ts'
import { useWords } from '../../words/words.ts'
import { CardList } from './CardList.tsx'
import { ChosenActs } from './ChosenActs.tsx'
import { PastBar } from './PastBar.tsx'
import { PastStage } from './PastStage.tsx'
import type { Moment } from './usePoint.ts'
import styles from './past.module.css'

/** The board as it was at one moment. */
export function MomentPage({ moment }: { moment: Moment }) {
  const said = useWords().past
  const chosen = useChosen()
  const { cards } = useStore(chosen)
  const { board, point, name } = moment
  const still = useMemo(() => ({ board }), [board])
  return (
    <div className={styles['page']}>
      <PastBar
        title={name === undefined ? said.asItWasThen : said.asItWas(name)}
        moment={moment}
        other={{ says: said.showSince, looked: { from: point, to: undefined } }}
      />
      <div className={styles['work']}>
        <PastStage still={still} chosen={chosen} />
        <aside className={styles['side']} aria-label={said.cards.name}>
          <ChosenActs past={board} chosen={chosen} />
          <CardList board={board} chosen={cards} onChoose={(card) => chooseAndShow(chosen, [card])} />
        </aside>
      </div>
    </div>
  )
}
