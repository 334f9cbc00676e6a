import { CircleCheck, CircleMinus, Clock3, Hourglass, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { Loop } from '@parley/model/metrics/way.ts'
import { daysBetween } from '@parley/model/rules/time.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import page from './loop.module.css'

const icons = {
  closed: CircleCheck,
  late: OctagonAlert,
  unread: TriangleAlert,
  open: Hourglass,
  aside: CircleMinus,
} as const

/** How it stands, and for how long, or how long is left. */
export function Age({ loop: { state, age, feedback }, today }: { loop: Loop; today: string }) {
  const words = useWords().loop
  const left = feedback.due === undefined ? undefined : daysBetween(today, feedback.due)
  const counted = () => {
    if (state === 'late' && left !== undefined && left < 0) return words.over(words.days(-left))
    if (state === 'open' && left !== undefined && left >= 0) return words.toGo(words.days(left))
    return age === undefined ? undefined : state === 'closed' ? words.days(age) : words.since(words.days(age))
  }
  return (
    <>
      <span className={page['state']}>
        <Icon of={icons[state] ?? Clock3} size="s" />
        {words.states[state]}
      </span>
      <span>{counted()}</span>
    </>
  )
}
