import { useMutation, useQuery } from '@tanstack/react-query'
import type { Card } from '@parley/model/cards/index.ts'
import { api, queries, type Answers } from './api.ts'
import { useSession } from './useBoard.tsx'

/** The round of this board as I may see it; `at` is when the server said so, by this page's clock. */
export type Round = Answers['round']['get']

/** A vote that goes on. */
export type OpenVote = NonNullable<Round['vote']>

/** Is the vote about such a card? */
export const isOn = ({ on }: Pick<OpenVote, 'on'>, { kind }: Pick<Card, 'kind'>): boolean =>
  on === null || on.includes(kind)

export function useRound(): { round: Round | undefined; at: number } {
  const { board } = useSession()
  const { data, dataUpdatedAt } = useQuery(api.round.get.queryOptions({ board }))
  return { round: data, at: dataUpdatedAt }
}

/** What can be done in a round; after each the page asks for it anew. */
export function useRoundActs(onFault: (fault: unknown) => void) {
  const { board } = useSession()
  const after = {
    onSettled: () => queries.invalidateQueries({ queryKey: api.round.pathKey() }),
    onError: onFault,
  }
  const mute = useMutation(api.round.mute.mutationOptions(after))
  const handOver = useMutation(api.round.handOver.mutationOptions(after))
  const timer = useMutation(api.round.timer.mutationOptions(after))
  const hide = useMutation(api.round.private.mutationOptions(after))
  const reveal = useMutation(api.round.reveal.mutationOptions(after))
  const end = useMutation(api.round.end.mutationOptions(after))
  const propose = useMutation(api.round.propose.mutationOptions(after))
  const takeBack = useMutation(api.round.takeBack.mutationOptions(after))
  const startVote = useMutation(api.round.vote.start.mutationOptions(after))
  const cast = useMutation(api.round.vote.cast.mutationOptions(after))
  const endVote = useMutation(api.round.vote.end.mutationOptions(after))
  return { board, mute, handOver, timer, hide, reveal, end, propose, takeBack, startVote, cast, endVote }
}
