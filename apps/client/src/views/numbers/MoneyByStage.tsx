import type { Board } from '@parley/model/board/board.ts'
import { metrics } from '@parley/model/metrics/index.ts'
import { useWords } from '../../words/words.ts'
import { MoneyBars } from './MoneyBars.tsx'

/** What is planned and spent at each stage of the journey, in its order. */
export function MoneyByStage({ board }: { board: Board }) {
  const words = useWords().numbers
  return (
    <MoneyBars
      metric={metrics.budgetByStage}
      title={words.byStage}
      head={words.stage}
      board={board}
      ordered
    />
  )
}
