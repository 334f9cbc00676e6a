import type { About } from '@parley/model/comments.ts'
import { named } from '@parley/model/difference/named.ts'
import { linkKinds } from '@parley/model/links/index.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'

/** What it is about, as it is called today; empty for a point. Refused where it is not on the board. */
export async function labelOf(ctx: Asking, board: string, about: About): Promise<string> {
  if ('point' in about) return ''
  if ('snapshot' in about) return (await ctx.store.snapshots.byId(about.snapshot))?.name ?? ''
  const { cards, links } = (await ctx.boards.read(board)).board
  const called = (id: string): string => {
    const card = cards.get(id)
    if (!card) throw new Problem('notThere')
    return named(card)
  }
  if ('card' in about) return called(about.card)
  if ('finding' in about)
    return [about.finding.rule, ...about.finding.cards.slice(0, 3).map(called)].join(' · ')
  const link = links.get(about.link)
  if (!link) throw new Problem('notThere')
  return `${called(link.from)} ${linkKinds[link.kind].verb} ${called(link.to)}`
}
