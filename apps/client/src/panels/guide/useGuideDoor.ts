import { useSearchParams } from 'wouter'

/** The six steps, what comes before and after them, and what is open at the end. */
export const guidePlaces = ['0', '1', '2', '3', '4', '5', '6', 'loop', 'end'] as const
export type GuidePlace = (typeof guidePlaces)[number]
export type GuideStepName = Exclude<GuidePlace, 'end'>

/** The address of a board that is begun step by step. */
export const fromTheStart = '?view=canvas&guide=0'

/** At which step the guide stands open, if it does. It lives in the address, so that it can be sent on and gone back in. */
export function useGuideDoor(): {
  at: GuidePlace | undefined
  show: (place: GuidePlace) => void
  close: () => void
} {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('guide')
  return {
    at: asked === null ? undefined : (guidePlaces.find((one) => one === asked) ?? '0'),
    show: (place) =>
      setSearch((now) => {
        const next = new URLSearchParams(now)
        next.set('guide', place)
        // It stands beside the canvas, also on a phone, which shows the outline otherwise.
        next.set('view', 'canvas')
        return next
      }),
    close: () =>
      setSearch((now) => {
        const next = new URLSearchParams(now)
        next.delete('guide')
        return next
      }),
  }
}
