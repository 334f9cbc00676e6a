import { useEffect, useEffectEvent } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { viewAt } from '../../panels/board-views.ts'
import { useSession } from '../../session/useBoard.tsx'

/**
 * A card that is asked for, found by search or named by a finding, is brought into sight where this view shows it.
 * Where it does not, or where it is to be written in, the canvas is gone to.
 */
export function useShownIn(placeOf?: (card: string) => string): void {
  const { asked } = useSession()
  const [search] = useSearchParams()
  const [, go] = useLocation()
  const show = useEffectEvent((ids: readonly string[]) => {
    const place = placeOf && ids.map((id) => document.querySelector<HTMLElement>(placeOf(id))).find(Boolean)
    if (!place) return go(viewAt('canvas', search.toString()))
    place.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    place.focus({ preventScroll: true })
  })
  useEffect(
    () => asked.subscribe(({ show: ids, write }) => (ids?.length || write) && show(ids ?? [])),
    [asked],
  )
}
