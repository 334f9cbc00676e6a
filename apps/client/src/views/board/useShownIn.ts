import { useEffect, useEffectEvent } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { viewAt } from '../../panels/board-views.ts'
import type { Asked } from '../../session/session.ts'
import { useSession } from '../../session/useBoard.tsx'

/** What was asked longer ago is not why this view came up. */
const fresh = 5_000

/**
 * A card that is asked for, found by search or named by a finding, is brought into sight where this view shows it.
 * Where it does not, the canvas is gone to; but a card to be written in can be written in the panel, if there is one.
 * A view that is not drawn whole yet looks once it is.
 */
export function useShownIn(placeOf?: (card: string) => string, whole = true): void {
  const { asked } = useSession()
  const [search] = useSearchParams()
  const [, go] = useLocation()
  const view = search.get('view') ?? undefined
  const answer = useEffectEvent(({ show = [], write, in: inView }: Asked) => {
    if ((show.length === 0 && !write) || (inView !== undefined && inView !== view)) return
    const place = placeOf && show.map((id) => document.querySelector<HTMLElement>(placeOf(id))).find(Boolean)
    place?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (write && placeOf) return
    if (place) place.focus({ preventScroll: true })
    else go(viewAt('canvas', search.toString()))
  })
  // A view that was gone to with a card in mind shows it as soon as it stands.
  const arrive = useEffectEvent(() => {
    const first = asked.getState()
    if (first.in !== undefined && first.in === view && performance.now() - first.at < fresh) answer(first)
  })
  useEffect(() => {
    if (whole) arrive()
  }, [whole])
  useEffect(() => asked.subscribe((one) => answer(one)), [asked])
}
