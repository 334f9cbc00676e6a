import { useQueries } from '@tanstack/react-query'
import { loyaltyClasses } from '@parley/model/cards/segment.ts'
import type { Predicate } from '@parley/model/consumers/predicate.ts'
import { FigureTable } from '../../../panels/figures/FigureTable.tsx'
import { api } from '../../../session/api.ts'
import { Sheet } from '../../../ui/Sheet.tsx'
import { useFormats, useWords } from '../../../words/words.ts'
import type { Asked } from './asked.ts'
import { givenUp, live } from './live.ts'
import { Refused } from './Refused.tsx'
import styles from './behaviour.module.css'

/** How many days lie between two purchases, of everybody and of each class that buys. */
export function Cycles({ dataSet, asked }: { dataSet: string; asked: Asked }) {
  const words = useWords().behaviour.cycles
  const { number } = useFormats()
  const { category, ownBrand, cut, window } = asked
  const ofClass = loyaltyClasses.flatMap(({ value, label }) => {
    const loyalty = { category, ownBrand, cut, ...window }
    const predicate: Predicate = { block: 'purchaseHistory', loyalty, is: value }
    return value === 'newCategory' ? [] : [{ name: label, predicate }]
  })
  const groups = [{ name: words.everybody, predicate: { all: [] } }, ...ofClass]
  const asks = useQueries({
    queries: groups.map(({ predicate }) => ({
      ...api.consumers.cycle.queryOptions({ dataSet, predicate, category }, givenUp),
      ...live,
    })),
  })
  const lines = groups.map(({ name }, at) => {
    const found = asks[at]?.data
    const days = found?.cycleDays ?? undefined
    return {
      name,
      cells: [
        days === undefined ? undefined : { value: days, shown: number(days) },
        found && { value: 0, shown: number(found.cycles) },
      ],
    }
  })
  return (
    <Sheet title={words.title} says={words.says}>
      {asks.some(({ data }) => data) ? (
        <div
          className={styles['answer']}
          data-group="consumers"
          data-old={asks.some(({ isPlaceholderData }) => isPlaceholderData) || undefined}
        >
          <FigureTable
            figure={{
              draws: 'bars',
              title: words.figure(category),
              says: words.figureSays,
              head: words.group,
              barred: 1,
              columns: [words.days, words.cycles],
              lines,
            }}
          />
        </div>
      ) : (
        <Refused error={asks.find(({ error }) => error)?.error} />
      )}
    </Sheet>
  )
}
