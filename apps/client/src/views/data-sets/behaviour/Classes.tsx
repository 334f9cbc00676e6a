import { useQuery } from '@tanstack/react-query'
import { loyaltyClasses } from '@parley/model/cards/segment.ts'
import { marginOf } from '@parley/model/metrics/survey.ts'
import { FigureTable } from '../../../panels/figures/FigureTable.tsx'
import { api, type Answers } from '../../../session/api.ts'
import { useFormats, useWords } from '../../../words/words.ts'
import type { Asked } from './asked.ts'
import { HeatTable } from './HeatTable.tsx'
import { givenUp, live } from './live.ts'
import { Refused } from './Refused.tsx'
import styles from './behaviour.module.css'

type Found = Answers['consumers']['classes']

/** How many are loyal, loyal elsewhere, swing or new to the category, and what each class buys. */
export function Classes({ dataSet, asked }: { dataSet: string; asked: Asked }) {
  const { category, ownBrand, window, cut, sample } = asked
  const { data, error, isPlaceholderData } = useQuery({
    ...api.consumers.classes.queryOptions({ dataSet, category, ownBrand, ...window, cut }, givenUp),
    ...live,
  })
  if (!data) return <Refused error={error} />
  return (
    <div
      className={styles['answer']}
      data-group="consumers"
      aria-busy={isPlaceholderData}
      data-old={isPlaceholderData || undefined}
    >
      <Counts found={data} sample={sample} />
      <Network found={data} category={category} />
    </div>
  )
}

function Counts({ found, sample }: { found: Found; sample: boolean }) {
  const words = useWords().behaviour.classes
  const few = useWords().counting.overlap.few
  const { number, percent } = useFormats()
  const all = loyaltyClasses.reduce((sum, { value }) => sum + (found[value] ?? 0), 0)
  const lines = loyaltyClasses.map(({ value, label }) => {
    const count = found[value]
    const part = count === null || all === 0 ? undefined : count / all
    const shown = count === null ? few : number(count)
    const off = part === undefined || !sample ? undefined : marginOf(all, [part * (1 - part)])
    return {
      name: label,
      cells: [
        { value: count ?? 0, shown },
        part === undefined ? undefined : { value: 0, shown: percent(100 * part, 1) },
        ...(sample
          ? [
              off === undefined
                ? undefined
                : { value: 0, shown: words.off(number(off, { maximumFractionDigits: 1 })) },
            ]
          : []),
      ],
    }
  })
  return (
    <FigureTable
      figure={{
        draws: 'bars',
        title: words.title,
        says: words.says(all),
        head: words.class,
        barred: 1,
        columns: [words.people, words.share, ...(sample ? [words.error] : [])],
        lines,
      }}
    />
  )
}

/** What each class gives to each brand: who else is in play with those who swing. */
function Network({ found, category }: { found: Found; category: string }) {
  const words = useWords().behaviour.network
  const { percent } = useFormats()
  const { brandShares } = found
  const classes = loyaltyClasses.flatMap(({ value, label }) =>
    value === 'newCategory' ? [] : [{ label, shares: brandShares[value] }],
  )
  const sums = new Map<string, number>()
  for (const { shares } of classes)
    for (const [brand, share] of Object.entries(shares)) sums.set(brand, (sums.get(brand) ?? 0) + share)
  const brands = [...sums].toSorted(([, a], [, b]) => b - a).map(([brand]) => brand)
  if (brands.length === 0) return <p>{words.none}</p>
  return (
    <HeatTable
      title={words.title(category)}
      says={words.says}
      head={words.brand}
      columns={classes.map(({ label }) => label)}
      rows={brands.map((brand) => ({
        name: brand,
        cells: classes.map(({ shares }) => {
          const share = shares[brand]
          return share === undefined ? undefined : { part: share / 100, shown: percent(share, 1) }
        }),
      }))}
    />
  )
}
