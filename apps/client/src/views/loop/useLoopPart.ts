import { useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'
import { useSearchParams } from 'wouter'
import type { Asked } from '../../session/session.ts'
import { useMayListen, useSession } from '../../session/useBoard.tsx'

export const loopParts = ['way', 'inbox', 'tell', 'scores', 'spiral'] as const
export type LoopPart = (typeof loopParts)[number]

/**
 * Which part of the loop is shown, by the address; whoever is not to read answers sees the way alone. What was said is shown on
 * its way: a card of it that is asked for leads there. To be called before whatever looks for that card.
 */
export function useLoopPart() {
  const { asked, reader } = useSession()
  const [search, setSearch] = useSearchParams()
  const named = loopParts.find((one) => one === search.get('loop'))
  const part = (useMayListen() && named) || 'way'
  const turn = (next: LoopPart) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        if (next === 'way') after.delete('loop')
        else after.set('loop', next)
        return after
      },
      { replace: true },
    )
  const asks = ({ show = [] }: Asked) =>
    part !== 'way' && show.some((id) => reader.board.cards.get(id)?.kind === 'feedback')
  const arrive = useEffectEvent(() => {
    if (asked.getState().in === 'loop' && asks(asked.getState())) turn('way')
  })
  const lead = useEffectEvent((one: Asked) => {
    // It must stand there before it is looked for.
    if (asks(one)) flushSync(() => turn('way'))
  })
  useEffect(() => arrive(), [])
  useEffect(() => asked.subscribe((one) => lead(one)), [asked])
  return { part, turn }
}
