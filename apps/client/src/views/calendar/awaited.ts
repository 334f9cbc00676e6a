import { linksFrom, type Board } from '@parley/model/board/board.ts'
import { daysOf, type Group } from '../../panels/days-of.ts'

/** What must be there before something else begins; `wrong` where that one begins earlier all the same. */
export type Awaited = { before: string; after: string; wrong: boolean }

/** Words that promise a property wait for it, and so does all that depends on something. */
const ways = [
  { link: 'dependsOn', waits: 'from' },
  { link: 'claims', waits: 'from' },
  { link: 'announcedBy', waits: 'to' },
] as const

/** The pairs among the entries that are shown, each once. */
export function awaitedAmong(groups: readonly Group[], board: Board): Awaited[] {
  const shown = new Map(
    groups.flatMap(({ entries }) => entries.map(({ card, days }) => [card.id, days] as const)),
  )
  const pairs = [...shown.keys()].flatMap((id) =>
    ways.flatMap(({ link, waits }) =>
      linksFrom(board, id, link).map(({ from, to }) =>
        waits === 'from' ? { after: from, before: to } : { after: to, before: from },
      ),
    ),
  )
  const each = new Map(pairs.map((pair) => [`${pair.before} ${pair.after}`, pair]))
  return [...each.values()].flatMap(({ before, after }) => {
    const [first, then] = [board.cards.get(before), shown.get(after)]
    if (!first || !then || !shown.has(before) || before === after) return []
    const { from, to } = daysOf(first)
    // A property can be had from its day on; what runs is over after its last.
    const ready = to ?? from
    return [{ before, after, wrong: ready !== undefined && then.from !== undefined && then.from < ready }]
  })
}
