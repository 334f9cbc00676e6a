import { plainOf, wordsIn } from '../../ui/matches.ts'
import { actGroups, type Act, type ActGroup, type Here } from './act.ts'
import { acts, isOffered } from './catalogue.ts'
import { followActs } from './follow-acts.ts'
import { usedLately } from './lately.ts'

/** Acts as the palette lists them: what was used last, then each group in its order. */
export type Offered = { group: ActGroup | 'lately'; acts: readonly Act[] }

/** What may be done here and answers the search; nothing is listed twice. */
export function offeredActs(here: Here, wanted: string): Offered[] {
  const words = wordsIn(wanted)
  const answers = (act: Act) => words.every((word) => plainOf(act.label(here.words)).includes(word))
  const all = [...acts, ...followActs(here)].filter((act) => isOffered(act, here) && answers(act))
  const lately = usedLately().flatMap((id) => all.find((act) => act.id === id) ?? [])
  return [
    { group: 'lately' as const, acts: lately },
    ...actGroups.map((group) => ({
      group,
      acts: all.filter((act) => act.group === group && !lately.includes(act)),
    })),
  ].filter((one) => one.acts.length > 0)
}
