import { useQuery } from '@tanstack/react-query'
import { api, type Answers } from '../../../session/api.ts'
import { Sheet } from '../../../ui/Sheet.tsx'
import { useFormats, useWords } from '../../../words/words.ts'
import type { Asked } from './asked.ts'
import { HeatTable } from './HeatTable.tsx'
import { givenUp, live } from './live.ts'
import { Refused } from './Refused.tsx'
import styles from './behaviour.module.css'

type Found = Answers['consumers']['rfm']
const fifths = [5, 4, 3, 2, 1]

/** Recency, frequency and money of all who bought our brand up to the last day asked for. */
export function Fifths({ dataSet, asked }: { dataSet: string; asked: Asked }) {
  const words = useWords().behaviour.fifths
  const { category, ownBrand: brand, window } = asked
  const { data, error, isPlaceholderData } = useQuery({
    ...api.consumers.rfm.queryOptions({ dataSet, brand, category, asOf: window.to }, givenUp),
    ...live,
  })
  return (
    <Sheet title={words.title} says={words.says(brand)}>
      {data ? (
        <div
          className={styles['answer']}
          aria-busy={isPlaceholderData}
          data-old={isPlaceholderData || undefined}
        >
          <Bounds found={data} />
          <Scores found={data} />
        </div>
      ) : (
        <Refused error={error} />
      )}
    </Sheet>
  )
}

/** What one must have done to be in a fifth. */
function Bounds({ found: { bounds } }: { found: Found }) {
  const words = useWords().behaviour.fifths
  const { number } = useFormats()
  const shown = fifths.flatMap((fifth) => bounds.filter((one) => one.fifth === fifth))
  return (
    <HeatTable
      title={words.bounds}
      says={words.boundsSays}
      head={words.fifth}
      columns={[words.recency, words.frequency, words.money]}
      rows={shown.map(({ fifth, days, times, amount }) => ({
        name: words.of(fifth),
        cells: [
          { part: 0, shown: words.days(days) },
          { part: 0, shown: words.times(times) },
          {
            part: 0,
            shown: words.amount(number(amount, { minimumFractionDigits: 2, maximumFractionDigits: 2 })),
          },
        ],
      }))}
    />
  )
}

/** How many have which scores for how lately and how often; of those, the mean score for money. */
function Scores({ found: { scores } }: { found: Found }) {
  const words = useWords().behaviour.fifths
  const { number } = useFormats()
  const at = (recency: number, frequency: number) => {
    const those = scores.filter((one) => one.recency === recency && one.frequency === frequency)
    const people = those.reduce((sum, one) => sum + one.people, 0)
    return {
      people,
      money: those.reduce((sum, one) => sum + one.people * one.money, 0) / Math.max(1, people),
    }
  }
  const largest = Math.max(1, ...fifths.flatMap((one) => fifths.map((other) => at(one, other).people)))
  return (
    <HeatTable
      title={words.scores}
      says={words.scoresSays}
      head={words.recency}
      over={words.frequency}
      columns={fifths.map(words.of)}
      rows={fifths.map((recency) => ({
        name: words.of(recency),
        cells: fifths.map((frequency) => {
          const { people, money } = at(recency, frequency)
          if (people === 0) return undefined
          const mean = number(money, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
          const shown = (
            <>
              {number(people)} <small>{words.mean(mean)}</small>
            </>
          )
          return { part: people / largest, shown }
        }),
      }))}
    />
  )
}
