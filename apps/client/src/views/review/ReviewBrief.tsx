import type { CardOf, CardKindName } from '@parley/model/cards/index.ts'
import { peopleBehind } from '@parley/model/metrics/people.ts'
import { Fold } from '../../panels/Fold.tsx'
import { classes } from '../../ui/classes.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { planOf, type Laid } from './laid.ts'
import styles from './review.module.css'

/** More than these nobody reads in short. */
const most = 6

/** The plan in plain sentences, for whoever sees it for the first time. */
export function ReviewBrief({ laid }: { laid: Laid }) {
  const said = useWords().review.brief
  const { date, number } = useFormats()
  const file = planOf(laid)
  const cards = file?.cards ?? []
  const all = <K extends CardKindName>(kind: K) =>
    cards.filter((card): card is CardOf<K> => card.kind === kind && (card.status ?? 'active') === 'active')
  const day = (iso: string | undefined) => (iso ? date(iso) : undefined)
  const goals = all('objective').map(({ title, baseline, target, unit, deadline }) => {
    const value = (one: number | undefined) =>
      one === undefined ? undefined : [number(one), unit].filter(Boolean).join(' ')
    return said.goal({
      title,
      from: baseline === undefined ? undefined : number(baseline),
      to: value(target),
      by: day(deadline),
    })
  })
  const people = all('segment').map(({ title, size }) =>
    said.segment(title, size === undefined || !file ? undefined : number(peopleBehind(size, file.plan))),
  )
  const places = all('contactPoint').map(({ title, startsOn, endsOn }) =>
    said.place(title, day(startsOn), day(endsOn)),
  )
  const messages = all('message').map(({ title }) => said.ended(title))
  if (goals.length + people.length + places.length + messages.length === 0) return null
  return (
    <section className={classes(styles['sheet'], styles['brief'])} aria-label={said.title}>
      <Fold title={said.title} open={laid.before === null}>
        <dl>
          <Part term={said.goals} says={goals} />
          <Part term={said.people} says={people} />
          <Part term={said.places} says={places} />
          <Part term={said.says} says={messages} />
        </dl>
      </Fold>
    </section>
  )
}

function Part({ term, says }: { term: string; says: readonly string[] }) {
  const said = useWords().review.brief
  if (says.length === 0) return null
  return (
    <div>
      <dt>{term}</dt>
      {says.slice(0, most).map((one, at) => (
        <dd key={`${at} ${one}`} dir="auto">
          {one}
        </dd>
      ))}
      {says.length > most && <dd className={styles['quiet']}>{said.more(says.length - most)}</dd>}
    </div>
  )
}
