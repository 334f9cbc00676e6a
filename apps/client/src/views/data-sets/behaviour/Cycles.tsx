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
  const { lines, known, old, error } = useCycles(dataSet, asked)
  return (
    <Sheet title={words.title} says={words.says}>
      {known ? (
        <div className={styles['answer']} data-group="consumers" data-old={old || undefined}>
          <FigureTable
            figure={{
              draws: 'bars',
              title: words.figure(asked.category),
              says: words.figureSays,
              head: words.group,
              barred: 1,
              columns: [words.days, words.cycles],
              lines,
            }}
          />
        </div>
      ) : (
        <Refused error={error} />
      )}
    </Sheet>
  )
}

/** A line for each group, as far as it is counted; `old` while others than those asked for are still shown. */
function useCycles(dataSet: string, asked: Asked) {
  const words = useWords().behaviour.cycles
  const { number } = useFormats()
  const { category } = asked
  const groups = [{ name: words.everybody, predicate: { all: [] } }, ...classesOf(asked)]
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
  return {
    lines,
    known: asks.some(({ data }) => data),
    old: asks.some(({ isPlaceholderData }) => isPlaceholderData),
    error: asks.find(({ error }) => error)?.error,
  }
}

/** Whoever is new to the category has no purchase before. */
function classesOf({ category, ownBrand, cut, window }: Asked): { name: string; predicate: Predicate }[] {
  const loyalty = { category, ownBrand, cut, ...window }
  return loyaltyClasses.flatMap(({ value, label }) =>
    value === 'newCategory'
      ? []
      : [{ name: label, predicate: { block: 'purchaseHistory', loyalty, is: value } }],
  )
}
