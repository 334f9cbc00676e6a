import type { Board } from '@parley/model/board/board.ts'
import { metrics } from '@parley/model/metrics/index.ts'
import { useWords } from '../../words/words.ts'
import { MoneyBars } from './MoneyBars.tsx'

/** What is planned and spent for each means. */
export function MoneyByMeans({ board }: { board: Board }) {
  const words = useWords().numbers
  return <MoneyBars metric={metrics.budgetByMeans} title={words.byMeans} head={words.means} board={board} />
}
