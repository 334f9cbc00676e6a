import { FaultAlert } from '../FaultAlert.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { FigureTable } from '../figures/FigureTable.tsx'
import type { Count, Counting, Profile } from './useCounting.ts'
import styles from './counting.module.css'

type Said = ReturnType<typeof useWords>['counting']['answer']

/** A number of people, or why there is none. */
export const countSaid = (words: Said, count: Count | undefined): string =>
  count === undefined ? words.counting : 'count' in count ? words.people(count.count) : words.suppressed

/** How many are meant, what part of the base they are, what they buy and how often. The last answer stays until the next. */
export function CountedSoFar({ counting, mine }: { counting: Counting; mine: boolean }) {
  const { counting: said } = useWords()
  const words = said.answer
  const { percent } = useFormats()
  const { count, profile, finished, settled, refused, category } = counting
  const suppressed = count !== undefined && 'suppressed' in count
  return (
    <section className={styles['sofar']} data-group="consumers" aria-label={words.label} aria-busy={!settled}>
      <p role="status" className={styles['number']} data-old={!settled || undefined}>
        {countSaid(words, count)}
      </p>
      <p className={styles['quiet']}>
        {!finished
          ? words.unfinished
          : settled
            ? coverage(profile, (part) => words.coverage(percent(part, 1)))
            : words.counting}
      </p>
      <FaultAlert of={refused} />
      {!mine && <p className={styles['quiet']}>{words.rounded}</p>}
      {suppressed && <p className={styles['quiet']}>{words.suppressedSays}</p>}
      {profile && category !== undefined && !suppressed && <Shares profile={profile} category={category} />}
    </section>
  )
}

const coverage = (profile: Profile | undefined, said: (part: number) => string): string =>
  profile?.coverage === undefined || profile.coverage === null ? '' : said(profile.coverage)

function Shares({ profile, category }: { profile: Profile; category: string }) {
  const words = useWords().counting.answer
  const { percent } = useFormats()
  const lines = Object.entries(profile.brandShares).map(([name, value]) => ({
    name,
    cells: [{ value, shown: percent(value, 1) }],
  }))
  const { cycleDays } = profile
  return (
    <>
      {lines.length === 0 ? (
        <p className={styles['quiet']}>{words.noShares(category)}</p>
      ) : (
        <FigureTable
          figure={{
            draws: 'bars',
            title: words.shares(category),
            says: words.sharesSays,
            head: words.brand,
            columns: [words.share],
            lines,
          }}
        />
      )}
      <dl className={styles['facts']}>
        <dt>{words.cycle}</dt>
        <dd>{cycleDays === null ? words.noCycle : words.days(cycleDays)}</dd>
      </dl>
    </>
  )
}
